import SlantAnalysis
import SlantText
import TestSupport

/// A text in which clauses of harm are marked as ``HarmSentences`` tells.
struct MarkedHarm {
  /// A clause by the bytes of its parts.
  struct Clause: Hashable {
    var cue: TextSpan?
    var construction: HarmConstruction?
    var harm: HarmClass?
    var modality = HarmModality.asserted
    var victim: TextSpan?
    var agent: TextSpan?
  }

  /// The text without marks.
  let text: String
  /// The marked clauses.
  let clauses: Set<Clause>

  /// Takes the marks out of `marked`.
  init(_ marked: String) {
    let parsed = MarkedText(marked)
    var clauses: [Character: Clause] = [:]
    for mark in parsed.marks {
      let number: Character = mark.label.last.flatMap { $0.isNumber ? $0 : nil } ?? "1"
      let parts = mark.label.filter { !$0.isNumber }.split(separator: "-").map(String.init)
      var clause = clauses[number] ?? Clause()
      switch parts[0] {
      case "victim": clause.victim = mark.span
      case "agent" where parts.count == 1: clause.agent = mark.span
      default:
        guard let construction = Self.constructions[parts[0]], parts.count > 1,
          let harm = HarmClass(rawValue: parts[1])
        else { preconditionFailure("unknown label '\(mark.label)': \(marked)") }
        clause.cue = mark.span
        clause.construction = construction
        clause.harm = harm
        clause.modality = parts.count > 2 ? parts[2] == "neg" ? .negated : .hypothetical : .asserted
      }
      clauses[number] = clause
    }
    text = parsed.text
    self.clauses = Set(clauses.values)
  }

  private static let constructions: [String: HarmConstruction] = [
    "agentless": .agentlessPassive, "agent": .passiveWithAgent, "active": .active,
    "noun": .nominalised, "death": .intransitiveDeath,
  ]

  /// The clauses that `analysis` found.
  static func clauses(in analysis: ArticleAnalysis) -> Set<Clause> {
    Set(
      analysis.agency.map { clause in
        Clause(
          cue: clause.span, construction: clause.construction, harm: clause.harm,
          modality: clause.modality, victim: clause.victim?.span, agent: clause.agent?.span)
      })
  }
}
