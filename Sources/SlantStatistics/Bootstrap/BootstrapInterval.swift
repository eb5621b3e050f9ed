/// A bias-corrected and accelerated interval of a statistic, from its replicates.
///
/// Efron (1987), "Better Bootstrap Confidence Intervals". doi:10.1080/01621459.1987.10478410
/// Davison & Hinkley (1997), "Bootstrap Methods and their Application", section 5.3.2.
public struct BootstrapInterval: Equatable, Sendable {
  /// The way from replicates to the ends of an interval.
  public enum Method: Equatable, Sendable {
    /// The quantiles themselves.
    case percentile
    /// Quantiles moved by the bias *z*₀ of the median and by the acceleration *a*.
    case bca
  }

  /// The statistic of the clusters as they are.
  public let value: Double
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double

  /// The interval of `estimate`; `nil` where its replicates say nothing.
  ///
  /// They do so where all are equal, all lie on one side of the value, or the statistic is undefined in
  /// more than one of ten.
  ///
  /// - Parameters:
  ///   - estimate: A statistic with its replicates.
  ///   - level: The chance to cover, between 0 and 1.
  ///   - method: How the ends are found.
  public init?(of estimate: BootstrapEstimate, level: Double = 0.95, method: Method = .bca) {
    var replicates = estimate.replicates.filter(\.isFinite)
    let isMostlyDefined = replicates.count * 10 >= estimate.replicates.count * 9
    guard isMostlyDefined, let first = replicates.first else { return nil }
    guard replicates.contains(where: { $0 != first }) else { return nil }
    let tail = (1 - level) / 2
    var ends = (tail, 1 - tail)
    if method == .bca {
      let shift = Self.bias(of: replicates, around: estimate.value)
      guard shift.isFinite else { return nil }
      let acceleration = estimate.samples.acceleration
      guard let low = Self.moved(tail, by: shift, acceleration) else { return nil }
      guard let high = Self.moved(1 - tail, by: shift, acceleration) else { return nil }
      ends = (low, high)
    }
    value = estimate.value
    lower = replicates.rearrangedQuantile(ends.0)
    upper = replicates.rearrangedQuantile(ends.1)
  }

  /// The normal quantile *z*₀ of the share of replicates below the value, those equal to it by half.
  private static func bias(of replicates: [Double], around value: Double) -> Double {
    var twice = 0
    for replicate in replicates {
      twice += (replicate < value ? 1 : 0) + (replicate <= value ? 1 : 0)
    }
    return NormalDistribution.quantile(Double(twice) / Double(2 * replicates.count))
  }

  /// The quantile to read off instead of `probability`; `nil` where the acceleration is too large.
  private static func moved(
    _ probability: Double, by shift: Double, _ acceleration: Double
  ) -> Double? {
    let z = shift + NormalDistribution.quantile(probability)
    let scale = 1 - acceleration * z
    return scale > 0 ? NormalDistribution.cumulative(shift + z / scale) : nil
  }
}
