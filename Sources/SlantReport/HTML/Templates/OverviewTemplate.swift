extension Templates {
  /// The body of the overview.
  static let overview = #"""
    <div class="lede">
    <p class="kicker">Media framing report</p>
    <h1>How these articles tell their stories</h1>
    {{#findings}}<p class="finding">{{.}}</p>
    {{/findings}}
    <aside class="limits" aria-label="What to distrust">
    <h2>What to distrust</h2>
    <ul>
    {{#limits}}<li>{{.}}</li>
    {{/limits}}
    </ul>
    </aside>
    </div>

    <section aria-labelledby="outlets">
    <h2 id="outlets">Outlets</h2>
    {{#has-chart}}
    <figure>
    <figcaption>How often authors choose a loaded word in their own voice. More loaded words are not
    more bias: topics differ. {{chart-note}}</figcaption>
    {{{chart}}}
    </figure>
    {{/has-chart}}
    <div class="scroll" role="region" aria-label="Outlets" tabindex="0">
    <table>
    <caption>What each outlet’s articles are made of. The tone is the mean of the sentences that carry
    one, −1 to +1; a dash means that nothing could be measured.</caption>
    <thead><tr>
    <th scope="col">Outlet</th>
    <th scope="col" class="n">Articles</th>
    <th scope="col" class="n">Words</th>
    <th scope="col" class="n">Quoted words</th>
    <th scope="col" class="n">Loaded per 1,000</th>
    <th scope="col" class="n">Loaded / author’s words</th>
    <th scope="col" class="n">Tone, author</th>
    <th scope="col" class="n">Quotes</th>
    <th scope="col" class="n">Named</th>
    <th scope="col" class="n">Unnamed</th>
    <th scope="col" class="n">Not stated</th>
    <th scope="col" class="n">Unknown</th>
    </tr></thead>
    <tbody>
    {{#outlets}}
    <tr>
    <th scope="row">{{name}}</th>
    <td class="n">{{articles}}</td>
    <td class="n">{{words}}</td>
    <td class="n">{{quoted}}</td>
    <td class="n">{{loaded}}</td>
    <td class="n">{{loaded-count}} / {{author-words}}</td>
    <td class="n">{{tone}}</td>
    <td class="n">{{quotes}}</td>
    <td class="n">{{named}}</td>
    <td class="n">{{unnamed}}</td>
    <td class="n">{{unstated}}</td>
    <td class="n">{{unknown}}</td>
    </tr>
    {{/outlets}}
    </tbody>
    </table>
    </div>
    <p class="data">Data: {{#all-tables}}<a href="../articles.csv">articles.csv</a>,
    {{/all-tables}}<a href="../outlets.csv">outlets.csv</a></p>
    </section>

    <div class="columns">
    <section aria-labelledby="quoted">
    <h2 id="quoted">Who is quoted most</h2>
    {{#has-speakers}}
    <div class="scroll" role="region" aria-label="Who is quoted most" tabindex="0">
    <table>
    <caption>By words in quotation marks, under the name that most articles give. A name
    that an article gives alone, such as a last name, counts within that article.</caption>
    <thead><tr>
    <th scope="col">Speaker</th>
    <th scope="col" class="n">Articles</th>
    <th scope="col" class="n">Quotes</th>
    <th scope="col" class="n">Quoted words</th>
    <th scope="col" class="n">Share</th>
    </tr></thead>
    <tbody>
    {{#speakers}}
    <tr>
    <th scope="row">{{name}} <span class="kind">{{kind}}</span></th>
    <td class="n">{{articles}}</td>
    <td class="n">{{quotes}}</td>
    <td class="n">{{quoted}}</td>
    <td class="n">{{share}}</td>
    </tr>
    {{/speakers}}
    </tbody>
    </table>
    </div>
    {{/has-speakers}}
    {{^has-speakers}}<p>Nobody with a name is quoted.</p>{{/has-speakers}}
    <p class="data">Data: {{#all-tables}}<a href="../quotes.csv">quotes.csv</a>,
    <a href="../entities.csv">entities.csv</a>,
    {{/all-tables}}<a href="../balance.csv">balance.csv</a></p>
    </section>

    <section aria-labelledby="loaded">
    <h2 id="loaded">Loaded words of the authors</h2>
    {{#has-terms}}
    <div class="scroll" role="region" aria-label="Loaded words of the authors" tabindex="0">
    <table>
    <caption>The most frequent, outside of quotations and of what others are said to have said.</caption>
    <thead><tr>
    <th scope="col">Term</th>
    <th scope="col">Class</th>
    <th scope="col" class="n">Hits</th>
    <th scope="col" class="n">Articles</th>
    </tr></thead>
    <tbody>
    {{#terms}}
    <tr>
    <th scope="row"><span class="m loaded {{style}}" data-letter="{{letter}}">{{term}}</span></th>
    <td>{{class}}</td>
    <td class="n">{{hits}}</td>
    <td class="n">{{articles}}</td>
    </tr>
    {{/terms}}
    </tbody>
    </table>
    </div>
    {{/has-terms}}
    {{^has-terms}}<p>No loaded word stands in the authors’ own voice.</p>{{/has-terms}}
    <p class="data">Data: {{#all-tables}}<a href="../terms.csv">terms.csv</a>,
    {{/all-tables}}<a href="../stories.csv">stories.csv</a></p>
    </section>
    </div>

    <section aria-labelledby="stories">
    <h2 id="stories">Stories</h2>
    <p>{{stories}} <a href="stories.html">The stories, outlet by outlet</a></p>
    <p class="data">Data: <a href="../stories.csv">stories.csv</a></p>
    </section>

    <section aria-labelledby="articles">
    <h2 id="articles">Articles</h2>
    {{> article-rows}}
    <p class="data">Data: {{#all-tables}}<a href="../articles.csv">articles.csv</a>,
    <a href="../analysis.jsonl">analysis.jsonl</a>, {{/all-tables}}<a
    href="../stories.csv">stories.csv</a></p>
    </section>

    {{#has-skipped}}
    <section aria-labelledby="skipped">
    <h2 id="skipped">Inputs that could not be read</h2>
    <div class="scroll" role="region" aria-label="Inputs that could not be read" tabindex="0">
    <table>
    <caption>They are missing from every figure.{{#more-skipped}} The first ones; skipped.csv has
    all.{{/more-skipped}}</caption>
    <thead><tr>
    <th scope="col">File</th><th scope="col" class="n">Line</th><th scope="col">Reason</th>
    </tr></thead>
    <tbody>
    {{#skipped}}
    <tr><th scope="row">{{file}}</th><td class="n">{{line}}</td><td>{{reason}}</td></tr>
    {{/skipped}}
    </tbody>
    </table>
    </div>
    <p class="data">Data: <a href="../skipped.csv">skipped.csv</a></p>
    </section>
    {{/has-skipped}}

    {{{methods}}}
    """#
}
