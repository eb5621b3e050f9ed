extension Templates {
  /// The body of an article's page, or of a further one of a long article.
  static let article = #"""
    <article class="story">
    {{#is-first}}{{{head}}}{{/is-first}}
    {{^is-first}}
    <header class="head">
    <p class="kicker">{{outlet}}{{#date}} · <time>{{.}}</time>{{/date}} · page {{part}} of {{parts}}</p>
    <h1 class="again">{{heading}}</h1>
    </header>
    {{/is-first}}
    {{#is-paged}}{{> article-parts}}{{/is-paged}}
    {{#has-text}}
    <div class="text">
    {{{paragraphs}}}
    </div>
    {{/has-text}}
    </article>
    {{{sections}}}
    {{#is-paged}}{{> article-parts}}{{/is-paged}}
    """#

  /// What stands above the text.
  static let articleHead = #"""
    <header class="head">
    <p class="kicker">{{outlet}}{{#date}} · <time>{{.}}</time>{{/date}}</p>
    <h1>{{{headline}}}</h1>
    {{#author}}<p class="byline">{{.}}</p>{{/author}}
    <p class="origin">{{origin}}{{#url}} · <a href="{{.}}" rel="noreferrer noopener">Original
    page</a>{{/url}}</p>
    \#(StoryWays.place)
    </header>

    <section class="findings" aria-label="What was found">
    {{#findings}}<p>{{.}}</p>
    {{/findings}}
    <p class="note">No comparison was made: this page speaks of one article.</p>
    <p class="data"><a href="{{check}}">Fact-check sheet to print</a>: who said what, and the loaded words,
    paragraph by paragraph.</p>
    <figure>
    <figcaption>Who speaks, from the first word to the last</figcaption>
    {{{bar}}}
    <ul class="shares">
    {{#shares}}<li><span class="key v-{{voice}}">{{voice}}</span> {{share}}
    <span class="kind">{{words}}</span></li>
    {{/shares}}
    </ul>
    </figure>
    </section>

    <aside class="legend" aria-labelledby="legend">
    <h2 id="legend">The marks</h2>
    <p>Hover, tap or tab to a mark to read its rule and weight.</p>
    <ul>
    <li><span class="m v-quoted">quoted</span> in somebody’s words</li>
    <li><span class="m v-reported">reported</span> what somebody said, without marks</li>
    <li><span class="m v-scare">scare</span> marks that keep a distance</li>
    <li><span class="m source">source</span> who speaks</li>
    <li><span class="m cue">cue</span> the word that attributes</li>
    <li><span class="m sentiment plus">tone</span> good (+) or bad (−) news</li>
    <li><span class="m boilerplate">grey</span> boilerplate, not counted</li>
    </ul>
    <h3>Loaded words</h3>
    <ul>
    {{#legend}}<li><span class="m loaded {{style}}" data-letter="{{letter}}">{{name}}</span>
    <span class="meaning">{{meaning}}</span></li>
    {{/legend}}
    </ul>
    {{^legend}}<p>None was found.</p>{{/legend}}
    </aside>
    <a class="skip" href="#speaks">Skip the marked text</a>
    """#

  /// The pages of a long article.
  static let articleParts = #"""
    <nav class="pages" aria-label="Pages of the article">
    {{#links}}<span class="part">{{#is-here}}<span aria-current="page">Page {{part}}</span>{{/is-here}}{{^is-here}}<a
    href="{{address}}">Page {{part}}</a>{{/is-here}} <span class="kind">{{content}}</span></span>
    {{/links}}
    </nav>
    """#
}
