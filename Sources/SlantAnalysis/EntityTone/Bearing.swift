/// How a word bears on somebody who is mentioned in its sentence.
public enum Bearing: String, CaseIterable, Sendable {
  /// It describes them: "the disgraced senator", "the senator is corrupt", "Lund, a liar".
  case described
  /// It is theirs: "the senator's failure".
  case owned
  /// They do it: "the senator attacked the bill", "an attack by the senator".
  case agent
  /// It is done to them: "slammed the senator", "the senator was praised".
  case patient
  /// It is what they do, have or meet: "the senator suffered a defeat", "won praise".
  case holder
  /// A preposition joins them to it: "critics of the senator", "support for the senator".
  case complement
  /// A preposition joins it to them: "the man behind the massacre".
  case governor
  /// It does something to them: "the scandal hit the senator".
  case affected
  /// It stands in the same clause.
  case clause
  /// It stands elsewhere in the sentence.
  case sentence

  /// The part of the word's valence that counts towards them, in thousandths.
  ///
  /// Set by hand to round numbers, of which the order was checked on annotated news: what bears on somebody
  /// in the grammar of the sentence tells the tone towards them, what stands beside them tells little.
  public var weight: Int {
    switch self {
    case .described, .owned, .agent, .patient, .holder, .complement, .affected: 1000
    case .governor: 500
    case .clause, .sentence: 250
    }
  }

  /// Whether the grammar of the clause tells it.
  var isGrammatical: Bool { self != .clause && self != .sentence }

  /// Whether it holds between the content of an attribution and its source: "wants to destroy", but not
  /// "said the attack", where the verb is the cue.
  var reachesSource: Bool {
    self == .described || self == .owned || self == .agent || self == .patient
  }
}
