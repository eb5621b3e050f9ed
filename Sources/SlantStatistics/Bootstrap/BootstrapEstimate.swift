/// A statistic of one or two samples of clusters: its value, its replicates and its jackknife.
///
///     let draws = BootstrapDraws(clusterCount: 90, seed: 1)
///     let words = BootstrapSum(of: wordsByStory, under: draws)
///     let rate = BootstrapEstimate(BootstrapSum(of: hitsByStory, under: draws), over: words)
///     let interval = rate.flatMap { BootstrapInterval(of: $0) }
public struct BootstrapEstimate: Equatable, Sendable {
  /// The statistic of the clusters as they are.
  public let value: Double
  /// The statistic in each replicate, in the order of the draws; not a number where it is undefined.
  public let replicates: [Double]
  /// The samples that it rests on: one, or two for a difference.
  let samples: [BootstrapSample]

  /// The ratio Σ`numerator` / Σ`denominator` of sums under the same draws; `nil` where fewer than two
  /// clusters have a denominator.
  public init?(_ numerator: BootstrapSum, over denominator: BootstrapSum) {
    let count = numerator.values.count
    precondition(
      count == denominator.values.count
        && numerator.replicates.count == denominator.replicates.count,
      "both sums are under the same draws")
    let ratio = numerator.total / denominator.total
    let others = (0..<count).map { cluster in
      (numerator.total - numerator.values[cluster])
        / (denominator.total - denominator.values[cluster])
    }
    self.init(
      value: ratio,
      replicates: zip(numerator.replicates, denominator.replicates).map { $0 / $1 },
      leavingOneOut: others)
  }

  /// Any statistic of one sample; `nil` where it is undefined, or undefined without some one cluster,
  /// or there are fewer than two clusters.
  ///
  /// - Parameters:
  ///   - value: The statistic of all clusters.
  ///   - replicates: The statistic in each replicate; not a number where it is undefined.
  ///   - others: The statistic without the first cluster, without the second and so on.
  public init?(value: Double, replicates: [Double], leavingOneOut others: [Double]) {
    guard value.isFinite, others.count >= 2, others.allSatisfy(\.isFinite) else { return nil }
    self.value = value
    self.replicates = replicates
    samples = [BootstrapSample(leavingOneOut: others)]
  }

  /// The difference `first` − `second` of statistics of two samples that were drawn independently.
  ///
  /// For statistics of one sample of stories under the same draws, take one estimate of the difference
  /// itself.
  public init(_ first: Self, minus second: Self) {
    precondition(
      first.replicates.count == second.replicates.count, "both have as many replicates")
    value = first.value - second.value
    replicates = zip(first.replicates, second.replicates).map { $0 - $1 }
    samples = first.samples + second.samples.map(\.negated)
  }
}
