/// How often something was found rightly, found wrongly and missed.
public struct DetectionCounts: Equatable, Sendable {
  /// The cases found that are there.
  public let found: Int
  /// The cases found that are not there.
  public let wrong: Int
  /// The cases that are there and were not found.
  public let missed: Int

  /// Counts of cases, none below 0.
  public init(found: Int, wrong: Int, missed: Int) {
    precondition(found >= 0 && wrong >= 0 && missed >= 0, "counts are not below 0")
    (self.found, self.wrong, self.missed) = (found, wrong, missed)
  }

  /// The share of what was found that is there, with its interval; `nil` where nothing was found.
  public var precision: WilsonInterval? { WilsonInterval(count: found, of: found + wrong) }

  /// The share of what is there that was found, with its interval; `nil` where nothing is there.
  public var recall: WilsonInterval? { WilsonInterval(count: found, of: found + missed) }

  /// The harmonic mean of precision and recall, 0…1; `nil` where nothing is there and nothing was
  /// found.
  ///
  /// van Rijsbergen (1979), "Information Retrieval", chapter 7.
  public var f1: Double? {
    let all = 2 * found + wrong + missed
    return all == 0 ? nil : 2 * Double(found) / Double(all)
  }

  /// The counts of two sets of cases together.
  public static func + (one: Self, other: Self) -> Self {
    Self(
      found: one.found + other.found, wrong: one.wrong + other.wrong,
      missed: one.missed + other.missed)
  }
}
