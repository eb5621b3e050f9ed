extension Templates {
  /// The body of a story's page.
  static let story = #"""
    <div class="lede">
    <p class="kicker"><a href="../stories.html">Stories</a> · {{number}}{{#is-paged}}, page {{part}} of
    {{parts}}{{/is-paged}}{{#day}} · {{/day}}{{> days}}</p>
    <h1>{{heading}}</h1>
    {{#is-first}}
    {{#findings}}<p class="finding">{{.}}</p>
    {{/findings}}
    <aside class="limits" aria-labelledby="missing">
    <h2 id="missing">Who did not cover it</h2>
    {{#has-missing}}<p>{{missing-count}} of the corpus: {{missing}}.</p>{{/has-missing}}
    {{^has-missing}}<p>Every outlet of the corpus has an article on it.</p>{{/has-missing}}
    <p>Slant sees only the articles given to it. Whoever is missing here may have covered the event in
    others, and what no article tells is not seen at all.</p>
    </aside>
    {{/is-first}}
    </div>

    <section aria-labelledby="columns">
    <h2 id="columns">Outlet by outlet</h2>
    {{#tables}}
    {{> event}}
    {{/tables}}
    {{#legend}}<span class="letters"><span class="m loaded {{style}}"
    data-letter="{{letter}}">{{name}}</span> {{meaning}}</span>
    {{/legend}}
    {{#is-paged}}
    <nav class="pages" aria-label="Pages of the story">
    {{#further}}<a href="{{address}}">Page {{part}}</a>
    {{/further}}
    </nav>
    {{/is-paged}}
    </section>

    {{#is-first}}
    <section aria-labelledby="sources">
    <h2 id="sources">Who is quoted by whom</h2>
    {{#sources}}
    <div class="scroll" role="group" aria-label="Who is quoted by whom" tabindex="0">
    <table class="matrix">
    <caption>Words in quotation marks, and in how many quotes, indirect ones included. <em>Named</em>: the
    outlet names the source and does not quote it. A dash: neither. A name that an article
    gives alone, such as a last name, is taken for the same one in all of them.
    {{#cut}}{{.}} {{/cut}}</caption>
    <thead><tr><th scope="col">Source</th>{{#outlets}}<th scope="col">{{.}}</th>{{/outlets}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{name}} <span class="kind">{{kind}}</span></th>
    {{#cells}}{{> matrix}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/sources}}
    {{^sources}}<p>Nobody is quoted.</p>{{/sources}}
    </section>

    <section aria-labelledby="names">
    <h2 id="names">Names for the same things</h2>
    {{#names}}
    <div class="scroll" role="group" aria-label="Names for the same things" tabindex="0">
    <table class="matrix">
    <caption>What the authors call things for which Slant knows several names, in their own voice; things
    with the most names first. {{#cut}}{{.}} {{/cut}}</caption>
    <thead><tr><th scope="col">Thing</th>{{#outlets}}<th scope="col">{{.}}</th>{{/outlets}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row">{{name}}</th>
    {{#cells}}<td>{{#names}}<span class="item">{{#one}}<a
    href="{{.}}">{{/one}}{{name}}{{#one}}</a>{{/one}}{{#times}} {{.}}{{/times}}{{#connotation}} <span
    class="kind">{{.}}</span>{{/connotation}}{{> story-links}}</span>{{/names}}{{^names}}–{{/names}}</td>
    {{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    {{/names}}
    {{^names}}<p>Nothing was named that Slant knows several names for.</p>{{/names}}
    <p class="data">Data: <a href="../../stories.csv">stories.csv</a></p>
    </section>
    {{/is-first}}

    <nav class="pages" aria-label="Stories">
    {{#previous}}<a rel="prev" href="{{.}}">Previous story</a>{{/previous}}
    <a href="../stories.html">All stories</a>
    {{#next}}<a rel="next" href="{{.}}">Next story</a>{{/next}}
    </nav>
    """#

  /// What an outlet has of a source.
  static let storyMatrix = #"""
    <td>{{#is-quoted}}{{#one}}<a href="{{.}}">{{/one}}<b>{{words}}</b>{{#one}}</a>{{/one}} <span
    class="kind">in {{quotes}}{{> story-links}}</span>{{/is-quoted}}{{#is-mentioned}}<span
    class="kind">named</span>{{/is-mentioned}}{{#is-absent}}–{{/is-absent}}</td>

    """#

  /// The articles that a number was counted in, where there are several.
  static let storyLinks = ##"{{#several}} <a href="{{address}}">{{number}}</a>{{/several}}"##

  /// Articles on a story, one a column.
  static let storyColumns = #"""
    <div class="scroll" role="group" aria-label="Outlet by outlet{{#is-split}},
    {{range}}{{/is-split}}" tabindex="0">
    <table class="event">
    <caption>{{#is-split}}Articles {{range}}. {{/is-split}}Who speaks stands in the order in which they first
    do, with their words in quotation marks; loaded words are the author’s own, outside of headlines.</caption>
    <thead><tr><td></td>{{#columns}}<th scope="col">{{outlet}}</th>{{/columns}}</tr></thead>
    <tbody>
    <tr><th scope="row">Headline</th>
    {{#columns}}<td class="headline">{{#link}}<a
    href="{{.}}">{{title}}</a>{{/link}}{{^link}}{{title}}{{/link}}</td>
    {{/columns}}</tr>
    <tr><th scope="row">Date</th>{{#columns}}<td>{{date}}</td>{{/columns}}</tr>
    <tr><th scope="row">Genre</th>{{#columns}}<td>{{genre}}</td>{{/columns}}</tr>
    <tr><th scope="row">Words</th>{{#columns}}<td>{{#where}}<a
    href="{{.}}">{{words}}</a>{{/where}}{{^where}}{{words}}{{/where}}</td>{{/columns}}</tr>
    <tr><th scope="row">Quoted share</th>{{#columns}}<td>{{#speaks}}<a
    href="{{.}}">{{share}}</a>{{/speaks}}{{^speaks}}{{share}}{{/speaks}}</td>{{/columns}}</tr>
    <tr><th scope="row">Who speaks</th>
    {{#columns}}<td>{{#has-voices}}<ol>
    {{#voices}}<li>{{name}}{{#kind}} <span class="kind">{{.}}</span>{{/kind}} <b>{{words}}</b></li>
    {{/voices}}</ol>{{#more-voices}}{{.}}{{/more-voices}}{{/has-voices}}{{^has-voices}}–{{/has-voices}}</td>
    {{/columns}}</tr>
    <tr><th scope="row">Loaded words</th>
    {{#columns}}<td>{{#sums}}<a href="{{.}}">{{loaded}}</a>{{/sums}}{{^sums}}{{loaded}}{{/sums}}, {{rate}} per 1,000{{#has-terms}}<ul>
    {{#terms}}<li><span class="m loaded {{style}}" data-letter="{{letter}}">{{term}}</span>{{#times}}
    {{.}}{{/times}}</li>
    {{/terms}}</ul>{{#more-terms}}{{.}}{{/more-terms}}{{/has-terms}}</td>
    {{/columns}}</tr>
    {{#has-copies}}<tr><th scope="row">Same text</th>
    {{#columns}}<td>{{#copy}}<span class="item">{{.}}</span>{{/copy}}{{^copy}}–{{/copy}}</td>
    {{/columns}}</tr>
    {{/has-copies}}
    </tbody>
    </table>
    </div>
    """#
}
