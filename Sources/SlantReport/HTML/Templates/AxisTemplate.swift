extension Templates {
  /// Where an article stands on the user's own axes; nothing without any.
  static let axes = #"""
    {{#has-axes}}
    {{#has-axis-rows}}
    <div class="scroll" role="region" aria-label="Your own axes" tabindex="0">
    <table>
    <caption>Your own axes: bias from −1 (all hits of the first list) to +1 (all of the second), with a
    dash for fewer than three hits; hits of both lists per 1,000 words.</caption>
    <thead><tr>
    <th scope="col">Axis</th><th scope="col">Part</th><th scope="col" class="n">Bias</th>
    <th scope="col" class="n">Per 1,000</th><th scope="col" class="n">First list</th>
    <th scope="col" class="n">Second list</th>
    </tr></thead>
    <tbody>
    {{#axes}}
    <tr><th scope="row">{{axis}}</th><td>{{part}}</td><td class="n">{{bias}}</td>
    <td class="n">{{rate}}</td><td class="n">{{negative-hits}} <span class="kind">{{negative}}</span></td>
    <td class="n">{{positive-hits}} <span class="kind">{{positive}}</span></td></tr>
    {{/axes}}
    </tbody>
    </table>
    </div>
    {{/has-axis-rows}}
    {{^has-axis-rows}}<p>No word of your own axes was found.</p>{{/has-axis-rows}}
    {{/has-axes}}
    """#
}
