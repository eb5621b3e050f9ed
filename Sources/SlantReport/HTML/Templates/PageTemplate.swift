extension Templates {
  /// What a page says, in sections.
  static let page = #"""
    <div class="lede">
    {{#kicker}}<p class="kicker">{{{.}}}</p>{{/kicker}}
    <h1>{{title}}</h1>
    <div class="found">
    {{#findings}}<p class="finding">{{{.}}}</p>
    {{/findings}}
    </div>
    {{#has-limits}}
    <aside class="limits" aria-labelledby="distrust">
    <h2 id="distrust">What to distrust</h2>
    <ul>
    {{#limits}}<li>{{{.}}}</li>
    {{/limits}}
    </ul>
    </aside>
    {{/has-limits}}
    </div>
    {{> sections}}
    """#

  /// The sections of a page.
  static let sections = #"""
    {{#sections}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{heading}}</h2>
    {{{blocks}}}
    {{{data}}}
    </section>
    {{/sections}}
    """#

  /// A chart with what it says and its numbers.
  static let figure = #"""
    <figure class="chart">
    <figcaption><b class="title">{{title}}</b> {{says}}</figcaption>
    {{{svg}}}
    {{#note}}<p class="note">{{.}}</p>{{/note}}
    {{#table}}<details class="twin"><summary>The numbers</summary>
    {{{.}}}</details>{{/table}}
    {{{data}}}
    </figure>
    """#

  /// Ways to other pages.
  static let cards = #"""
    <ul class="cards">
    {{#cards}}<li><h3>{{{title}}}</h3><p>{{says}}</p></li>
    {{/cards}}
    </ul>
    """#
}
