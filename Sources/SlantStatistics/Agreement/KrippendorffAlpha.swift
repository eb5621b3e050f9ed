/// How far coders agree beyond chance: 1 − observed / expected disagreement.
///
/// 1 is perfect agreement, 0 what chance would give, and less than 0 systematic disagreement. Values
/// may be missing; a unit counts from two values on.
/// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania.
public struct KrippendorffAlpha: Sendable {
  /// How two values differ.
  public enum Scale: Equatable, Sendable {
    /// Names: values are equal or not.
    case nominal
    /// Ranks: by the number of values between them.
    case ordinal
    /// Amounts: by the square of the difference.
    case interval
  }

  /// How two values differ.
  public let scale: Scale
  /// The units with two values or more; each value as its number among the distinct values, rising.
  private let units: [[Int]]
  /// The distinct values, rising.
  private let values: [Double]

  /// The agreement over `units`.
  ///
  /// - Parameters:
  ///   - units: What the coders said of each unit, `nil` where one said nothing; names as numbers.
  ///   - scale: How two values differ.
  public init(_ units: [[Double?]], scale: Scale) {
    let coded = units.map { $0.compactMap(\.self) }.filter { $0.count > 1 }
    let values = Set(coded.joined()).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    self.scale = scale
    self.values = values
    self.units = coded.map { $0.compactMap { numbers[$0] } }
  }

  /// The number of units with two values or more.
  public var unitCount: Int { units.count }

  /// Alpha, at most 1; `nil` where all values are equal or no unit has two.
  public var alpha: Double? { alpha(weights: [Int](repeating: 1, count: units.count)) }

  /// Alpha with its replicates under draws of the units that have two values or more.
  ///
  /// - Parameter draws: Draws of ``unitCount`` clusters.
  /// - Returns: `nil` where alpha is undefined, or is so with some one unit left out.
  /// - Complexity: O(replicates · values).
  public func estimate(under draws: BootstrapDraws) -> BootstrapEstimate? {
    precondition(draws.clusterCount == units.count, "the draws are of the units")
    guard let alpha else { return nil }
    let others = units.indices.map { left in
      self.alpha(weights: units.indices.map { $0 == left ? 0 : 1 }) ?? .nan
    }
    let replicates = (0..<draws.replicateCount).map { replicate in
      self.alpha(weights: draws.multiplicities(ofReplicate: replicate)) ?? .nan
    }
    return BootstrapEstimate(value: alpha, replicates: replicates, leavingOneOut: others)
  }

  /// Alpha where each unit stands as often as its weight says.
  private func alpha(weights: [Int]) -> Double? {
    var counts = [Double](repeating: 0, count: values.count)
    for (unit, weight) in zip(units, weights) where weight > 0 {
      for value in unit { counts[value] += Double(weight) }
    }
    guard counts.filter({ $0 > 0 }).count > 1 else { return nil }
    let positions = positions(counts)
    let all = counts.reduce(0, +)
    var observed = 0.0
    for (unit, weight) in zip(units, weights) where weight > 0 {
      observed += Double(weight) * disagreement(unit, positions) / Double(unit.count - 1)
    }
    return 1 - observed * (all - 1) / disagreement(counts, positions)
  }

  /// The place of each value on a line on which values differ by the square of their distance.
  ///
  /// For ranks that is the middle of the values' ranks: the count up to a value, less half its own.
  private func positions(_ counts: [Double]) -> [Double] {
    guard scale == .ordinal else { return values }
    var below = 0.0
    return counts.map { count in
      below += count
      return below - count / 2
    }
  }

  /// The summed difference over all ordered pairs of values of one unit.
  private func disagreement(_ unit: [Int], _ positions: [Double]) -> Double {
    var sum = 0.0
    for one in unit {
      for other in unit where other != one { sum += difference(one, other, positions) }
    }
    return sum
  }

  /// The summed difference over all ordered pairs of values that occur `counts` times.
  private func disagreement(_ counts: [Double], _ positions: [Double]) -> Double {
    let all = counts.reduce(0, +)
    if scale == .nominal { return all * all - counts.reduce(0) { $0 + $1 * $1 } }
    // Σ (x − y)² over pairs is 2 n Σ (x − mean)².
    let mean = zip(counts, positions).reduce(0) { $0 + $1.0 * $1.1 } / all
    return 2 * all
      * zip(counts, positions).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
  }

  private func difference(_ one: Int, _ other: Int, _ positions: [Double]) -> Double {
    if scale == .nominal { return one == other ? 0 : 1 }
    let distance = positions[one] - positions[other]
    return distance * distance
  }
}
