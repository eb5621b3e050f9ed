internal import SlantAnalysis
internal import SlantText

/// The clauses of harm of an article.
struct AgencyRows {
  /// The most rows of a table; more have a further table, which may stand on another page.
  private static let limit = 300

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// Who harms whom, table by table, or that nobody does.
  var tables: [Fragment] {
    let clauses = analysis.agency.filter(\.isScored)
    guard !clauses.isEmpty else { return ["<p>No clause tells of harm.</p>"] }
    return stride(from: 0, to: clauses.count, by: Self.limit).map { start in
      table(clauses.dropFirst(start).prefix(Self.limit))
    }
  }

  private func table(_ clauses: ArraySlice<HarmClause>) -> Fragment {
    """
    <div class="scroll" role="group" aria-label="Clauses of harm" tabindex="0">
    <table>
    <caption>Clauses that tell of harm, and how they are built. A passive without an agent, a noun and a
    verb such as “died” leave out who did it; a dash stands where the clause does not say.</caption>
    <thead><tr>
    <th scope="col">Who suffers</th><th scope="col">Harm</th><th scope="col">Who does it</th>
    <th scope="col">Construction</th><th scope="col">Class</th><th scope="col">Modality</th>
    <th scope="col">Voice</th>
    </tr></thead>
    <tbody>
    \(clauses.map(row))</tbody>
    </table>
    </div>
    """
  }

  private func row(_ clause: HarmClause) -> Fragment {
    let text = clause.isInTitle ? analysis.title ?? analysis.body : analysis.body
    return """
      <tr><th scope="row">\(cell(clause.victim, text))</th>
      <td>\(Shortening.text(text.string(clause.span), to: 200))</td><td>\(cell(clause.agent, text))</td>
      <td>\(AgencyWords.name(of: clause.construction))</td><td>\(AgencyWords.name(of: clause.harm))</td>\
      <td>\(clause.modality.rawValue)</td>\
      <td>\(clause.zone == .title ? "headline" : clause.voice.rawValue)</td></tr>

      """
  }

  /// The words for a participant, with the name where they are not it.
  private func cell(_ participant: HarmParticipant?, _ text: IndexedText) -> Fragment {
    guard let participant else { return "–" }
    let words = Shortening.text(text.string(participant.span), to: 200)
    guard let entity = participant.entity else { return "\(words)" }
    let name = analysis.entities[entity].name
    return name == words || name == participant.head
      ? "\(words)" : "\(words) <span class=\"kind\">\(name)</span>"
  }
}
