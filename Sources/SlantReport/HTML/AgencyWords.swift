public import SlantAnalysis

/// How a reader is told of a clause of harm.
public enum AgencyWords {
  /// A construction in words: "passive without agent".
  public static func name(of construction: HarmConstruction) -> String {
    switch construction {
    case .agentlessPassive: "passive without agent"
    case .passiveWithAgent: "passive with agent"
    case .active: "active"
    case .nominalised: "noun"
    case .intransitiveDeath: "death without agent"
    }
  }

  /// A class of harm in words: "sexual violence".
  public static func name(of harm: HarmClass) -> String {
    harm == .sexualViolence ? "sexual violence" : harm.rawValue
  }
}
