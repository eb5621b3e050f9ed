extension Templates {
  /// The table of those who speak in an article.
  static let speakers = #"""
    {{#has-speakers}}
    <div class="scroll" role="region" aria-label="Who speaks" tabindex="0">
    <table>
    <caption>Speech that is not negated and not inside another quotation. The share is of
    {{quoted-words}} words in quotation marks.</caption>
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
    <h3><span class="key v-{{voice}}">{{voice}}</span> <span class="kind">{{words}}</span></h3>
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
    <b>{{value}}</b> {{/hits}}</td><td class="n">{{sum}}</td><td class="n">{{score}}</td></tr>
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
}
