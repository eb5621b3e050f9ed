internal import SlantAnalysis
internal import SlantText

/// The clauses of harm of an article.
enum AgencyRows {
  /// The most rows of a table; more have a further table, which may stand on another page.
  private static let limit = 300

  /// What the templates ask of who harms whom, table by table, at least one.
  static func values(_ analysis: ArticleAnalysis) -> [[String: Any]] {
    let clauses = analysis.agency.filter(\.isScored)
    return stride(from: 0, to: max(1, clauses.count), by: limit).map { start in
      let rows = clauses.dropFirst(start).prefix(limit).map { row($0, analysis) }
      return ["agency": rows, "has-agency": !rows.isEmpty]
    }
  }

  private static func row(_ clause: HarmClause, _ analysis: ArticleAnalysis) -> [String: Any] {
    let text = clause.isInTitle ? analysis.title ?? analysis.body : analysis.body
    func words(_ participant: HarmParticipant?) -> String {
      participant.map { Shortening.text(text.string($0.span), to: 200) } ?? "–"
    }
    func names(_ participant: HarmParticipant?) -> [String] {
      guard let participant, let entity = participant.entity else { return [] }
      let name = analysis.entities[entity].name
      return name == words(participant) || name == participant.head ? [] : [name]
    }
    return [
      "harm": Shortening.text(text.string(clause.span), to: 200),
      "class": AgencyWords.name(of: clause.harm),
      "construction": AgencyWords.name(of: clause.construction),
      "victim": words(clause.victim), "victim-name": names(clause.victim),
      "agent": words(clause.agent), "agent-name": names(clause.agent),
      "modality": clause.modality.rawValue,
      "voice": clause.zone == .title ? "headline" : clause.voice.rawValue,
    ]
  }
}
