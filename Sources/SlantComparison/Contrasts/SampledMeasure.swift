internal import SlantStatistics

/// A measure in one outlet, with its replicates.
struct SampledMeasure {
  let sample: OutletSample
  /// The sums by cluster, the measure's factor applied to the numerators.
  let numerators: [Double]
  let denominators: [Double]
  /// The value with its replicates; `nil` where too few clusters have the figure.
  let bootstrap: BootstrapEstimate?
  /// Why there is no interval.
  let reason: String?
  /// The row of the outlet.
  let row: OutletEstimate

  init(_ values: MeasureValues, _ sample: OutletSample, scale: [Double], level: Double) {
    let measure = values.measure
    self.sample = sample
    numerators = sample.sums(of: values.numerators).map { $0 * measure.factor }
    denominators = sample.sums(of: values.denominators)
    let support = BootstrapSupport(numerators: numerators, denominators: denominators)
    let required = values.shortage(in: sample)
    let shortage = support.shortage(for: measure.kind) ?? required
    // An outlet without hits can still be told from one that has them.
    bootstrap =
      support.clusters < BootstrapSupport.leastClusters || required != nil
      ? nil
      : BootstrapEstimate(
        BootstrapSum(of: numerators, under: sample.draws),
        over: BootstrapSum(of: denominators, under: sample.draws))
    let interval = bootstrap.flatMap { BootstrapInterval(of: $0, as: measure.kind, level: level) }
    reason = shortage.map(Shortage.text) ?? (interval == nil ? Shortage.variation : nil)
    row = Self.row(values, sample, scale, interval, reason)
  }

  private static func row(
    _ values: MeasureValues, _ sample: OutletSample, _ scale: [Double],
    _ interval: BootstrapInterval?, _ reason: String?
  ) -> OutletEstimate {
    let numerator = sample.articles.reduce(0) { $0 + values.numerators[$1] }
    let denominator = sample.articles.reduce(0) { $0 + values.denominators[$1] }
    let value = denominator == 0 ? nil : values.measure.factor * numerator / denominator
    let having = sample.articles.filter { values.denominators[$0] > 0 }
    let own = having.map { values.measure.factor * values.numerators[$0] / values.denominators[$0] }
    return OutletEstimate(
      outlet: sample.outlet, measure: values.measure, articles: sample.articles.count,
      articlesWithFigure: having.count, clusters: sample.stories.count,
      numerator: numerator, denominator: denominator,
      articleMean: own.isEmpty ? nil : own.reduce(0, +) / Double(own.count), interval: interval,
      reason: reason, percentile: ReferenceCorpus.percentile(of: value, on: scale))
  }

  /// All articles of the outlet as a side of a contrast.
  var side: Contrast.Side {
    Contrast.Side(
      outlet: row.outlet, articles: row.articles, numerator: row.numerator,
      denominator: row.denominator, value: row.value)
  }

  /// The articles of some clusters as a side of a contrast.
  func side(of clusters: [Int]) -> Contrast.Side {
    let wanted = Set(clusters)
    let numerator = clusters.reduce(0) { $0 + numerators[$1] }
    let denominator = clusters.reduce(0) { $0 + denominators[$1] }
    return Contrast.Side(
      outlet: row.outlet, articles: sample.clusters.count { wanted.contains($0) },
      numerator: numerator / row.measure.factor, denominator: denominator,
      value: denominator == 0 ? nil : numerator / denominator)
  }
}
