/// A statistic of one or two samples of clusters: its value, its replicates and its jackknife.
///
///     let draws = BootstrapDraws(clusterCount: 90, seed: 1)
///     let words = BootstrapSum(of: wordsByStory, under: draws)
///     let rate = BootstrapEstimate(BootstrapSum(of: hitsByStory, under: draws), over: words)
///     let interval = rate.flatMap { BootstrapInterval(of: $0, as: .rate) }
public struct BootstrapEstimate: Equatable, Sendable {
  /// The statistic of the clusters as they are.
  public let value: Double
  /// The statistic in each replicate, in the order of the draws; not a number where it is undefined.
  public let replicates: [Double]
  /// Whether the statistic is a difference, so that 0 means none and its sign is open.
  public let isDifference: Bool
  /// The samples that it rests on: one, or two for a difference of independent ones.
  let samples: [BootstrapSample]

  /// The ratio Σ`numerator` / Σ`denominator` of sums under the same draws; `nil` where fewer than two
  /// clusters have a denominator.
  public init?(_ numerator: BootstrapSum, over denominator: BootstrapSum) {
    self.init(BootstrapRatio(numerator, denominator), isDifference: false)
  }

  /// The difference of two ratios of the same clusters, such as headlines and bodies of articles; `nil`
  /// where fewer than two clusters have a denominator of either.
  public init?(
    _ numerator: BootstrapSum, over denominator: BootstrapSum, minus other: BootstrapSum,
    over otherDenominator: BootstrapSum
  ) {
    let first = BootstrapRatio(numerator, denominator)
    self.init(first.minus(BootstrapRatio(other, otherDenominator)), isDifference: true)
  }

  /// Any statistic of one sample; `nil` where it is undefined, or undefined without some one cluster,
  /// or there are fewer than two clusters.
  ///
  /// - Parameters:
  ///   - value: The statistic of all clusters.
  ///   - replicates: The statistic in each replicate; not a number where it is undefined.
  ///   - others: The statistic without the first cluster, without the second and so on.
  ///   - support: What the clusters have for it; `nil` where each has what is needed.
  public init?(
    value: Double, replicates: [Double], leavingOneOut others: [Double],
    support: BootstrapSupport? = nil
  ) {
    let support = support ?? BootstrapSupport(clusters: others.count)
    self.init(
      BootstrapRatio(value: value, replicates: replicates, others: others, support: support),
      isDifference: false)
  }

  /// The difference `first` − `second` of statistics of two samples that were drawn independently.
  public init(_ first: Self, minus second: Self) {
    precondition(
      first.replicates.count == second.replicates.count, "both have as many replicates")
    value = first.value - second.value
    replicates = zip(first.replicates, second.replicates).map { $0 - $1 }
    isDifference = true
    samples = first.samples + second.samples.map(\.negated)
  }

  init?(_ ratio: BootstrapRatio, isDifference: Bool) {
    guard ratio.value.isFinite, ratio.support.clusters >= 2 else { return nil }
    guard ratio.others.allSatisfy(\.isFinite) else { return nil }
    value = ratio.value
    replicates = ratio.replicates
    self.isDifference = isDifference
    samples = [BootstrapSample(leavingOneOut: ratio.others, support: ratio.support)]
  }

  /// Why the statistic has no interval as a measure of this `kind`; `nil` where it has one.
  ///
  /// A difference needs enough of both samples, but hits of one alone: that another outlet has none is
  /// what there is to be told.
  public func shortage(for kind: MeasureKind) -> BootstrapShortage? {
    supportShortage(for: kind) ?? (ReplicateSpread(self) == nil ? .variation : nil)
  }

  /// What the clusters of a sample have too little of.
  func supportShortage(for kind: MeasureKind) -> BootstrapShortage? {
    let shortages = samples.map { $0.support.shortage(for: kind) }
    if shortages.count == 2, shortages.contains(nil) {
      return shortages.compactMap(\.self).first { !$0.isOfHits }
    }
    return shortages.compactMap(\.self).first
  }
}
