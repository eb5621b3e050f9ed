/// Whether somebody on whom a word bears does what it says, or has it done to them.
public enum BearingRole: String, CaseIterable, Sendable {
  /// They do it, are it, or have it: "Lund betrayed the council", "the cruel Lund", "accused Lund of fraud".
  case doer
  /// It is done to them, or they meet it: "the murdered Lund", "suffered abuse", "an attack on Lund".
  case receiver
  /// The sentence joins them to it without telling: "Lund condemned the massacre".
  case other
}

extension Bearing {
  /// The role that the bearing alone tells.
  var role: BearingRole {
    switch self {
    case .described, .owned, .agent, .holder: .doer
    case .patient, .affected, .complement: .receiver
    case .governor, .clause, .sentence: .other
    }
  }
}
