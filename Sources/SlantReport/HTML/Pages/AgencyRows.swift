internal import SlantAnalysis
internal import SlantText

/// The clauses of harm of an article.
enum AgencyRows {
  /// What the templates ask of who harms whom.
  static func values(_ analysis: ArticleAnalysis) -> [String: Any] {
    let rows = analysis.agency.filter(\.isScored).map { row($0, analysis) }
    return ["agency": rows, "has-agency": !rows.isEmpty]
  }

  private static func row(_ clause: HarmClause, _ analysis: ArticleAnalysis) -> [String: Any] {
    let text = clause.isInTitle ? analysis.title ?? analysis.body : analysis.body
    func words(_ participant: HarmParticipant?) -> String {
      participant.map { text.string($0.span) } ?? "–"
    }
    func names(_ participant: HarmParticipant?) -> [String] {
      guard let participant, let entity = participant.entity else { return [] }
      let name = analysis.entities[entity].name
      return name == words(participant) || name == participant.head ? [] : [name]
    }
    return [
      "harm": text.string(clause.span), "class": AgencyWords.name(of: clause.harm),
      "construction": AgencyWords.name(of: clause.construction),
      "victim": words(clause.victim), "victim-name": names(clause.victim),
      "agent": words(clause.agent), "agent-name": names(clause.agent),
      "modality": clause.modality.rawValue,
      "voice": clause.zone == .title ? "headline" : clause.voice.rawValue,
    ]
  }
}
