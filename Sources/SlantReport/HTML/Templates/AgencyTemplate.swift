extension Templates {
  /// The table of the clauses of harm of an article.
  static let agency = #"""
    {{#has-agency}}
    <div class="scroll" role="region" aria-label="Who harms whom" tabindex="0">
    <table>
    <caption>Clauses that tell of harm, and how they are built. A passive without an agent, a noun and a
    verb such as “died” leave out who did it; a dash stands where the clause does not say.</caption>
    <thead><tr>
    <th scope="col">Who suffers</th><th scope="col">Harm</th><th scope="col">Who does it</th>
    <th scope="col">Construction</th><th scope="col">Class</th><th scope="col">Modality</th>
    <th scope="col">Voice</th>
    </tr></thead>
    <tbody>
    {{#agency}}
    <tr><th scope="row">{{victim}}{{#victim-name}} <span class="kind">{{.}}</span>{{/victim-name}}</th>
    <td>{{harm}}</td><td>{{agent}}{{#agent-name}} <span class="kind">{{.}}</span>{{/agent-name}}</td>
    <td>{{construction}}</td><td>{{class}}</td><td>{{modality}}</td><td>{{voice}}</td></tr>
    {{/agency}}
    </tbody>
    </table>
    </div>
    {{/has-agency}}
    {{^has-agency}}<p>No clause tells of harm.</p>{{/has-agency}}
    """#
}
