extension Templates {
  /// The figures of style of an article, part by part.
  static let style = #"""
    <div class="scroll" role="region" aria-label="Style" tabindex="0">
    <table>
    <caption>How words and sentences are made, by voice. A dash means that the part has too few words.
    features.csv has all figures.</caption>
    <thead><tr>
    <th scope="col">Figure</th><th scope="col" class="n">Story</th><th scope="col" class="n">Author</th>
    <th scope="col" class="n">Quoted</th><th scope="col" class="n">Reported</th>
    <th scope="col" class="n">Headline</th>
    </tr></thead>
    <tbody>
    {{#style}}
    <tr><th scope="row"><span title="{{meaning}}">{{name}}</span></th><td class="n">{{text}}</td>
    <td class="n">{{author}}</td><td class="n">{{quoted}}</td><td class="n">{{reported}}</td>
    <td class="n">{{title}}</td></tr>
    {{/style}}
    </tbody>
    </table>
    </div>
    {{#has-baits}}<p>Clickbait cues in the headline: {{#baits}}<span>{{words}}
    <span class="kind">{{kind}}</span></span> {{/baits}}</p>{{/has-baits}}
    {{^has-baits}}<p>No clickbait cue was found in the headline.</p>{{/has-baits}}
    """#
}
