/// An interval of a statistic from its replicates, which covers also where clusters are few.
///
/// BCa quantiles of the replicates (Efron 1987, doi:10.1080/01621459.1987.10478410; Davison & Hinkley
/// 1997, "Bootstrap Methods and their Application", section 5.3) say how far the interval reaches to
/// either side. Both ends are then moved outwards by one factor, the ratio of the jackknife's *t* interval
/// to a normal one of the bootstrap's standard error, on the logarithmic scale for what cannot be below 0.
///
/// Over 93 measures of 2,063 real articles, 95.3, 95.7 and 95.6 % of these intervals at 95 % covered the
/// true value for samples of 5, 10 and 30, and 83.9, 89.8 and 92.7 % of plain BCa ones. With labels
/// shuffled, 3.7 to 5.0 % of differences had *p* < .05. The mean over measures hides some: of lengths and of
/// loaded terms, which have long tails, five articles cover 90 to 93 %.
///
/// Where one of two samples has fewer than 3 clusters with a hit it is taken to vary at least as a Poisson
/// count of one hit more. With such differences among the others, *p* < .05 in 2 to 4.5 % of all at 6, 12
/// and 30 articles a side, labels shuffled.
public struct BootstrapInterval: Equatable, Sendable {
  /// The statistic of the clusters as they are.
  public let value: Double
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// The standard deviation of the replicates.
  public let standardError: Double
  /// The two-sided *p* for a difference of 0; `nil` for what is no difference.
  ///
  /// It is below 1 − level exactly where the interval leaves 0 out: the arm of the interval towards 0
  /// is taken for a quantile of the *t* distribution with the fewest clusters less one, of which the
  /// value gives another. Counting replicates beyond 0 could not go below 1 / 2,000.
  public let p: Double?

  /// The interval of `estimate`; `nil` where ``BootstrapEstimate/shortage(for:)`` says why.
  ///
  /// - Parameters:
  ///   - estimate: A statistic with its replicates.
  ///   - kind: What is measured, also where the statistic is a difference of such measures.
  ///   - level: The chance to cover, between 0 and 1.
  ///   - method: How the ends are found.
  public init?(
    of estimate: BootstrapEstimate, as kind: MeasureKind, level: Double = 0.95,
    method: Method = .stretched
  ) {
    guard estimate.supportShortage(for: kind) == nil else { return nil }
    guard let spread = ReplicateSpread(estimate) else { return nil }
    value = estimate.value
    standardError = spread.standardError
    let tail = (1 - level) / 2
    var ends = spread.accelerated(tail: tail)
    if method == .stretched {
      let samples = estimate.samples.allowingForRareHits(of: kind)
      // One that does not vary at all would count as known exactly.
      guard samples.allSatisfy({ $0.squares > 0 }) else { return nil }
      let scale = SmallSampleScale(samples)
      let reach = scale.reach(tail: tail, against: spread.standardError)
      let shape = estimate.isDifference ? .signed : kind
      ends = shape.stretched(ends, around: value, by: reach.factor)
      if estimate.isDifference {
        // So that no arm, by which p is reckoned, is nothing. The quantiles know nothing of the hits that
        // a sample might have had: then no arm is shorter than that of the error.
        let least = reach.leastArm * (samples == estimate.samples ? 1 : 2)
        ends = (min(ends.lower, value - least), max(ends.upper, value + least))
      }
    }
    (lower, upper) = ends
    p = estimate.isDifference ? Self.p(value, in: ends, tail: tail, estimate.samples) : nil
  }

  private static func p(
    _ value: Double, in ends: (lower: Double, upper: Double), tail: Double,
    _ samples: [BootstrapSample]
  ) -> Double {
    if value == 0 { return 1 }
    let distribution = StudentT(degreesOfFreedom: samples.fewestClusters - 1)
    let arm = value > 0 ? value - ends.lower : ends.upper - value
    return distribution.twoSidedP(value / arm * distribution.quantile(1 - tail))
  }

  /// The way from replicates to the ends of an interval.
  public enum Method: Equatable, Sendable {
    /// The plain BCa interval, which is too short where clusters are few.
    case accelerated
    /// The BCa interval widened for the number of clusters.
    case stretched
  }
}
