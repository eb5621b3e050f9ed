extension Templates {
  /// The body of a fact-check sheet.
  static let check = #"""
    <div class="check">
    <p class="kicker">Fact-check sheet · {{outlet}}{{#date}} · <time>{{.}}</time>{{/date}}{{#is-paged}} ·
    page {{part}} of {{parts}}{{/is-paged}}</p>
    <h1 class="again"><a href="{{article}}">{{heading}}</a></h1>
    {{#is-first}}
    {{#author}}<p class="byline">{{.}}</p>{{/author}}
    <p class="origin">{{origin}}{{#url}} · <a href="{{.}}" rel="noreferrer noopener">{{.}}</a>{{/url}}</p>
    <p class="note">Without a reference corpus nothing was compared: Slant finds who is said to have said
    what, and in which words. Whether it was said, and whether it is true, is for you to check.</p>
    <p class="sign"><span>Checked by</span> <span>Date</span></p>
    {{/is-first}}
    {{#is-paged}}
    <nav class="pages" aria-label="Pages of the sheet">
    {{#links}}{{#is-here}}<span aria-current="page">Page {{part}}</span>{{/is-here}}{{^is-here}}<a
    href="{{address}}">Page {{part}}</a>{{/is-here}}
    {{/links}}
    </nav>
    {{/is-paged}}

    {{#is-first}}
    <h2 id="statements">Who said what</h2>
    {{#none-said}}<p>Nobody is quoted.</p>{{/none-said}}
    {{^none-said}}
    <p>{{finding}} <span class="kind">In the order of the text. <em>Direct</em>: in quotation marks;
    <em>mixed</em>: in part; <em>indirect</em>: retold. <em>Endorsed</em>: the cue takes the words for
    true, as in “noted”; <em>distanced</em>: it does not, as in “claimed”.</span></p>
    {{/none-said}}
    {{/is-first}}
    {{#has-statements}}
    <table class="sheet" aria-label="Who said what">
    <thead><tr><th scope="col">No.</th><th scope="col">Who</th><th scope="col">Said how</th>
    <th scope="col">In what words</th><th scope="col">Checked</th><th scope="col">Notes</th></tr></thead>
    <tbody>
    {{{statements}}}
    </tbody>
    </table>
    {{/has-statements}}

    {{#has-words}}<h2 id="loaded">Loaded words in the author’s voice</h2>
    <p>{{words-finding}} <span class="kind">With class, intensity, and a plainer word where the lexicon
    has one.</span></p>
    <table class="sheet words" aria-label="Loaded words in the author’s voice">
    <thead><tr><th scope="col">Paragraph</th><th scope="col">Loaded words</th>
    <th scope="col">Notes</th></tr></thead>
    <tbody>
    {{{words}}}
    </tbody>
    </table>
    {{/has-words}}
    {{#is-last}}{{#none-loaded}}<h2 id="loaded">Loaded words in the author’s voice</h2>
    <p>None was found, nor in the headline.</p>{{/none-loaded}}{{/is-last}}
    </div>
    """#
}
