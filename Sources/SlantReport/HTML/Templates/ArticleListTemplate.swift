extension Templates {
  /// The body of a further page of articles.
  static let articleList = #"""
    <p class="kicker">Media framing report</p>
    <h1>Articles</h1>
    {{> article-rows}}
    """#

  /// The table of articles.
  static let articleRows = #"""
    <div class="scroll" role="region" aria-label="Articles" tabindex="0">
    <table>
    <caption>{{#has-pages}}Each headline leads to the article with its marks.{{/has-pages}}{{^has-pages}}What
    the records tell of each article.{{/has-pages}}{{#is-paged}} Page {{page}} of
    {{pages}}.{{/is-paged}}</caption>
    <thead><tr>
    <th scope="col">Article</th>
    <th scope="col">Outlet</th>
    <th scope="col">Date</th>
    <th scope="col" class="n">Words</th>
    <th scope="col" class="n">Tone, author</th>
    <th scope="col" class="n">Loaded per 1,000</th>
    <th scope="col" class="n">Quotes</th>
    </tr></thead>
    <tbody>
    {{#articles}}
    <tr>
    <th scope="row" class="headline">{{#link}}<a
    href="{{.}}">{{title}}</a>{{/link}}{{^link}}{{title}}{{/link}}</th>
    <td>{{outlet}}</td>
    <td class="date">{{date}}</td>
    <td class="n">{{words}}</td>
    <td class="n">{{tone}}</td>
    <td class="n">{{loaded}}</td>
    <td class="n">{{quotes}}</td>
    </tr>
    {{/articles}}
    </tbody>
    </table>
    </div>
    {{#is-paged}}
    <nav class="pages" aria-label="Pages of articles">
    {{#has-previous}}<a rel="prev" href="{{previous}}">Previous articles</a>{{/has-previous}}
    {{#has-next}}<a rel="next" href="{{next}}">More articles</a>{{/has-next}}
    </nav>
    {{/is-paged}}
    """#
}
