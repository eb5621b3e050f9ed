import SlantAnalysis
import SlantReport
import SlantText

/// Who harms whom, one clause after another.
struct AgencyList {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading and the list, or nothing where nobody is harmed.
  var sections: [String] {
    guard !analysis.agency.isEmpty else { return [] }
    let entries = analysis.agency.map(entry)
    return [style.bold("Who harms whom") + "\n" + entries.joined(separator: "\n")]
  }

  private func entry(_ clause: HarmClause) -> String {
    let text = clause.isInTitle ? analysis.title ?? analysis.body : analysis.body
    func name(_ participant: HarmParticipant?) -> String? {
      participant.map { participant in
        let words = text.string(participant.span)
        guard let entity = participant.entity.map({ analysis.entities[$0] }) else { return words }
        let group = entity.group.map { " (\($0))" } ?? ""
        let isSaid = entity.name == words || entity.name == participant.head
        return isSaid ? words + group : "\(words) = \(entity.name)\(group)"
      }
    }
    let agent = name(clause.agent)
    let facts = [
      AgencyWords.name(of: clause.construction), AgencyWords.name(of: clause.harm),
      clause.modality == .asserted ? nil : clause.modality.rawValue,
      clause.isInTitle ? "title" : "\(clause.voice.rawValue) voice",
      clause.isScored ? nil : "not counted",
    ].compactMap(\.self).joined(separator: ", ")
    let line =
      "\(agent ?? "nobody named") → \(name(clause.victim) ?? "nobody named"): "
      + "\(text.string(clause.span)) (\(facts))"
    return style.item(line).joined(separator: "\n")
  }
}
