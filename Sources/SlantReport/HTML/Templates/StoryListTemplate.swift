extension Templates {
  /// The body of a page of the list of stories.
  static let storyList = #"""
    <p class="kicker"><a href="index.html">Media framing report</a></p>
    <h1>Stories</h1>
    <div class="lede">
    <p class="finding">{{sentence}}</p>
    {{#has-stories}}<p>{{alone}}</p>{{/has-stories}}
    {{#without-text}}<p>{{.}}</p>{{/without-text}}
    <aside class="limits" aria-label="What to distrust">
    <h2>What to distrust</h2>
    <p>Stories are found by words that are rare elsewhere, in headlines, first paragraphs and names, within
    days. A story may be torn in two, and two events that are told alike may have become one. Slant sees only
    the articles given to it.</p>
    </aside>
    </div>
    {{#has-stories}}
    <section aria-labelledby="list">
    <h2 id="list">Most outlets first</h2>
    <div class="scroll" role="group" aria-label="Stories" tabindex="0">
    <table>
    <caption>Each story is called by the headline of its earliest article. Missing are the outlets of the
    corpus that have no article on it.{{#is-paged}} Page {{page}} of {{pages}}.{{/is-paged}}</caption>
    <thead><tr>
    <th scope="col">Story</th>
    <th scope="col" class="n">Outlets</th>
    <th scope="col" class="n">Missing</th>
    <th scope="col" class="n">Articles</th>
    <th scope="col" class="n">Wire groups</th>
    <th scope="col">Published</th>
    </tr></thead>
    <tbody>
    {{#stories}}
    <tr>
    <th scope="row" class="headline"><a href="{{address}}">{{title}}</a>
    <span class="kind">{{number}}</span></th>
    <td class="n">{{outlets}}</td>
    <td class="n">{{missing}}</td>
    <td class="n">{{articles}}</td>
    <td class="n">{{wire}}</td>
    <td>{{> days}}</td>
    </tr>
    {{/stories}}
    </tbody>
    </table>
    </div>
    {{#is-paged}}
    <nav class="pages" aria-label="Pages of stories">
    {{#has-previous}}<a rel="prev" href="{{previous}}">Previous stories</a>{{/has-previous}}
    {{#has-next}}<a rel="next" href="{{next}}">More stories</a>{{/has-next}}
    </nav>
    {{/is-paged}}
    </section>
    {{/has-stories}}
    <p class="data">Data: <a href="../stories.csv">stories.csv</a></p>
    """#

  /// The days between which a story was told.
  static let storyDays = #"""
    {{#day}}<span class="date">{{.}}</span>{{/day}}{{#last-day}} to <span
    class="date">{{.}}</span>{{/last-day}}
    """#
}
