extension Templates {
  /// The headline of an article against its text.
  static let headline = #"""
    {{#has-headline}}
    <div class="scroll" role="region" aria-label="Headline against body" tabindex="0">
    <table>
    <caption>What the headline makes of the story. All voices of the text together.</caption>
    <thead><tr>
    <th scope="col">Measure</th><th scope="col">Headline</th><th scope="col">Text</th>
    <th scope="col">Both</th>
    </tr></thead>
    <tbody>
    {{#headline-rows}}
    <tr><th scope="row">{{name}}</th><td>{{headline}}</td><td>{{text}}</td><td>{{both}}</td></tr>
    {{/headline-rows}}
    </tbody>
    </table>
    </div>
    {{#headline-likest}}
    <p>The <a href="#{{anchor}}">sentence</a> that says most nearly the same holds {{share}} of what the
    headline says. {{finding}}</p>
    <blockquote class="likest">{{#pieces}}{{plain}}{{#hedge}}<mark class="hedge">{{.}}</mark>{{/hedge}}{{/pieces}}</blockquote>
    {{/headline-likest}}
    {{^headline-likest}}<p>No sentence of the text says nearly what the headline says.</p>
    {{/headline-likest}}
    {{/has-headline}}
    {{^has-headline}}<p>The article has no headline.</p>{{/has-headline}}
    """#

  /// Where in the story loaded words and sources stand.
  static let layout = #"""
    <div class="scroll" role="region" aria-label="Quarters of the story" tabindex="0">
    <table>
    <caption>The story in four quarters of equally many words, headline and boilerplate left out. A quote
    counts where its content starts.</caption>
    <thead><tr>
    <th scope="col">Quarter</th><th scope="col" class="n">First</th><th scope="col" class="n">Second</th>
    <th scope="col" class="n">Third</th><th scope="col" class="n">Last</th>
    <th scope="col" class="n">Total</th>
    </tr></thead>
    <tbody>
    {{#quarters}}
    <tr><th scope="row">{{name}}</th>{{#values}}<td class="n">{{.}}</td>{{/values}}
    <td class="n">{{total}}</td></tr>
    {{/quarters}}
    </tbody>
    </table>
    </div>
    {{#has-sides}}
    <div class="scroll" role="region" aria-label="Sides" tabindex="0">
    <table>
    <caption>The sides in the order in which they first speak: groups of the entities file, and whoever is
    in none. A dash means never in quotation marks.{{#more-sides}} The first; the record has
    all.{{/more-sides}}</caption>
    <thead><tr>
    <th scope="col">Side</th><th scope="col" class="n">Words before it speaks</th>
    <th scope="col" class="n">Words before its first words in marks</th>
    </tr></thead>
    <tbody>
    {{#sides}}
    <tr><th scope="row"><a href="#{{anchor}}">{{name}}</a>{{#by}} <span class="kind">first
    {{.}}</span>{{/by}}</th><td class="n">{{before}}</td><td class="n">{{quote}}</td></tr>
    {{/sides}}
    </tbody>
    </table>
    </div>
    {{/has-sides}}
    {{^has-sides}}<p>No side is given to speak.</p>{{/has-sides}}
    """#

  /// The persons, organisations, places and groups of an article.
  static let entities = #"""
    {{#has-entities}}
    <div class="scroll" role="region" aria-label="Who is spoken of" tabindex="0">
    <table>
    <caption>Tone towards each person, organisation, place and group by voice, −1 to +1; a dash means
    that no word with a tone was said of them. A moral word is one that they do or are (doer), that is
    done to them (receiver), or that the sentence joins them to (other).{{#more-entities}} The most
    frequent; entities.csv has all.{{/more-entities}}</caption>
    <thead><tr>
    <th scope="col">Name</th><th scope="col">Kind</th><th scope="col" class="n">Mentions</th>
    <th scope="col" class="n">Author</th><th scope="col" class="n">Quoted</th>
    <th scope="col" class="n">Reported</th><th scope="col">In the author’s voice</th>
    <th scope="col">Moral words</th>
    </tr></thead>
    <tbody>
    {{#entities}}
    <tr><th scope="row">{{name}}</th><td>{{kind}}</td><td class="n">{{mentions}}</td>
    <td class="n">{{author}}</td><td class="n">{{quoted}}</td><td class="n">{{reported}}</td>
    <td>{{label}}{{#has-words}} <details><summary>The words</summary><ul class="hits">
    {{#words}}<li>{{text}} <b>{{value}}</b> <span class="kind">{{bearing}}, {{voice}}</span></li>
    {{/words}}</ul>{{#more-words}}{{.}}{{/more-words}}</details>{{/has-words}}</td>
    <td>{{#has-morals}}<details><summary>{{moral-roles}}</summary><ul class="hits">
    {{#morals}}<li>{{text}} <span class="kind">{{class}}, {{#negated}}{{.}}, {{/negated}}{{role}},
    {{voice}}</span></li>
    {{/morals}}</ul>{{#more-morals}}{{.}}{{/more-morals}}</details>{{/has-morals}}{{^has-morals}}–{{/has-morals}}</td></tr>
    {{/entities}}
    </tbody>
    </table>
    </div>
    {{/has-entities}}
    {{^has-entities}}<p>Nobody was recognised.</p>{{/has-entities}}
    """#
}
