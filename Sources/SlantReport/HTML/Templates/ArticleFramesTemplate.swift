extension Templates {
  /// What a story is made to be about, set by set of frames.
  static let frames = #"""
    {{#has-frames}}
    {{#frame-sets}}
    <div class="scroll" role="region" aria-label="Frames, {{set}}" tabindex="0">
    <table>
    <caption>Frames of the set “{{set}}”: evidence adds up the weights of the cues,
    those that come first more than later ones; the share is that of the strength, e / (e + 10), with a
    dash where the cues weigh too little. The headline is counted apart.</caption>
    <thead><tr>
    <th scope="col">Frame</th><th scope="col" class="n">Share</th>
    <th scope="col" class="n">Evidence</th><th scope="col" class="n">Author</th>
    <th scope="col" class="n">Quoted</th><th scope="col" class="n">Reported</th>
    <th scope="col" class="n">Headline</th><th scope="col">Cues (weight)</th>
    </tr></thead>
    <tbody>
    {{#frames}}
    <tr><th scope="row" title="{{meaning}}">{{frame}}</th><td class="n">{{share}}</td>
    <td class="n">{{evidence}}</td><td class="n">{{author}}</td><td class="n">{{quoted}}</td>
    <td class="n">{{reported}}</td><td class="n">{{headline}}</td>
    <td class="cues">{{#cues}}<span>{{#paragraph}}<a href="#{{.}}">{{/paragraph}}{{term}}{{#paragraph}}</a>{{/paragraph}}
    <span class="kind">{{weight}}</span>{{#times}} × {{.}}{{/times}}</span> {{/cues}}{{#more}}{{.}}{{/more}}</td></tr>
    {{/frames}}
    </tbody>
    </table>
    </div>
    {{/frame-sets}}
    {{/has-frames}}
    {{^has-frames}}<p>No word was found that speaks for a frame.</p>{{/has-frames}}
    """#
}
