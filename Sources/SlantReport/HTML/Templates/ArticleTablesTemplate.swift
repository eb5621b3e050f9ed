extension Templates {
  /// The table of those who speak in an article.
  static let speakers = #"""
    {{#has-speakers}}
    <div class="scroll" role="region" aria-label="Who speaks" tabindex="0">
    <table>
    <caption>Speech that is not negated and not inside another quotation. The share is of
    {{quoted-words}} words in quotation marks.{{#more-speakers}} Those with the most words; quotes.csv has
    all.{{/more-speakers}}</caption>
    <thead><tr>
    <th scope="col">Speaker</th><th scope="col">Kind</th><th scope="col" class="n">Quotes</th>
    <th scope="col" class="n">Quoted words</th><th scope="col" class="n">Share</th>
    <th scope="col" class="n">Reported words</th><th scope="col">Cues</th>
    </tr></thead>
    <tbody>
    {{#speakers}}
    <tr><th scope="row">{{name}}</th><td>{{kind}}</td><td class="n">{{quotes}}</td>
    <td class="n">{{quoted}}</td><td class="n">{{share}}</td><td class="n">{{reported}}</td>
    <td class="cues">{{#cues}}<span><a href="#{{anchor}}">{{term}}</a>{{#times}}
    × {{.}}{{/times}}{{#stance}} <span class="kind">{{.}}</span>{{/stance}}</span> {{/cues}}</td></tr>
    {{/speakers}}
    </tbody>
    </table>
    </div>
    {{/has-speakers}}
    {{^has-speakers}}<p>Nobody is quoted.</p>{{/has-speakers}}
    """#

  /// The hits behind tone and loaded words, voice by voice.
  static let sums = #"""
    {{#sums}}
    <div class="sum">
    <h3><span class="key v-{{voice}}">{{voice}}</span> <span class="kind">{{words}}{{#is-continued}},
    continued{{/is-continued}}</span></h3>
    {{#loaded}}
    <div>
    <p class="total">{{count}}, {{rate}} per 1,000 · summed intensity {{total}}</p>
    {{#has-hits}}
    <details>
    <summary>The hits</summary>
    <ul class="hits">
    {{#hits}}<li><a href="#{{anchor}}">{{text}}</a> <span class="kind">{{class}}</span>
    <b>{{value}}</b></li>
    {{/hits}}
    </ul>
    </details>
    {{/has-hits}}
    </div>
    {{/loaded}}
    {{#tone}}
    <div>
    <p class="total">Tone {{score}}{{#has-hits}}, the mean of {{count}}{{/has-hits}}</p>
    {{#has-hits}}
    <details>
    <summary>The sentences</summary>
    <div class="scroll" role="region" aria-label="Tone, {{voice}}" tabindex="0">
    <table>
    <thead><tr><th scope="col">Sentence</th><th scope="col">Hits</th>
    <th scope="col" class="n">Sum</th><th scope="col" class="n">Tone</th></tr></thead>
    <tbody>
    {{#sentences}}
    <tr><th scope="row">{{number}}</th><td>{{#hits}}<a href="#{{anchor}}">{{text}}</a>
    <b>{{value}}</b> {{/hits}}{{#more}}{{.}}{{/more}}</td><td class="n">{{sum}}</td><td class="n">{{score}}</td></tr>
    {{/sentences}}
    </tbody>
    </table>
    </div>
    </details>
    {{/has-hits}}
    </div>
    {{/tone}}
    </div>
    {{/sums}}
    """#

  /// The names for things and the categories of an article, voice by voice.
  static let counts = #"""
    {{#has-categories}}
    <div class="scroll" role="region" aria-label="Certainty, morals and categories" tabindex="0">
    <table>
    <caption>Words that tell how sure a statement is, words of right and wrong, and those of your own
    lexicons. The rate is that of the author’s voice, per 1,000 of its words.</caption>
    <thead><tr>
    <th scope="col">Class</th><th scope="col">Lexicon</th><th scope="col" class="n">Author</th>
    <th scope="col" class="n">Rate</th><th scope="col" class="n">Quoted</th>
    <th scope="col" class="n">Reported</th><th scope="col" class="n">Scare</th>
    <th scope="col" class="n">Headline</th><th scope="col">Words</th>
    </tr></thead>
    <tbody>
    {{#categories}}
    <tr><th scope="row"><span title="{{meaning}}">{{class}}</span></th><td>{{lexicon}}</td>
    <td class="n">{{author}}</td><td class="n">{{rate}}</td><td class="n">{{quoted}}</td>
    <td class="n">{{reported}}</td><td class="n">{{scare}}</td><td class="n">{{headline}}</td>
    <td>{{words}}</td></tr>
    {{/categories}}
    </tbody>
    </table>
    </div>
    {{/has-categories}}
    {{^has-categories}}<p>No word of certainty, of morals or of your own lexicons was
    found.</p>{{/has-categories}}
    {{#has-names}}
    <div class="scroll" role="region" aria-label="Names for things" tabindex="0">
    <table>
    <caption>Names that could have been others, and what each does to the thing named.</caption>
    <thead><tr>
    <th scope="col">Thing</th><th scope="col">Name</th><th scope="col">Connotation</th>
    <th scope="col" class="n">Author</th><th scope="col" class="n">Quoted</th>
    <th scope="col" class="n">Reported</th><th scope="col" class="n">Scare</th>
    <th scope="col" class="n">Headline</th>
    </tr></thead>
    <tbody>
    {{#names}}
    <tr><th scope="row">{{concept}}</th><td>{{variant}}</td><td>{{connotation}}</td>
    <td class="n">{{author}}</td><td class="n">{{quoted}}</td><td class="n">{{reported}}</td>
    <td class="n">{{scare}}</td><td class="n">{{headline}}</td></tr>
    {{/names}}
    </tbody>
    </table>
    </div>
    {{/has-names}}
    {{^has-names}}<p>Nothing was named that Slant knows several names for.</p>{{/has-names}}
    """#
}
