internal import SlantStatistics

/// A measure in one outlet, with its replicates.
struct SampledMeasure {
  let sample: OutletSample
  /// The sums by cluster, the measure's factor applied to the numerators.
  let numerators: [Double]
  let denominators: [Double]
  /// The value with its replicates; `nil` where ``reason`` says why.
  let bootstrap: BootstrapEstimate?
  /// Why there is no interval.
  let reason: String?
  /// The row of the outlet.
  let row: OutletEstimate

  init(_ values: MeasureValues, _ sample: OutletSample, level: Double) {
    let factor = values.measure.factor
    self.sample = sample
    numerators = sample.sums(of: values.numerators).map { $0 * factor }
    denominators = sample.sums(of: values.denominators)
    let objection = SampleRule.objection(numerators: numerators, denominators: denominators)
    bootstrap =
      objection == nil
      ? BootstrapEstimate(
        BootstrapSum(of: numerators, under: sample.draws),
        over: BootstrapSum(of: denominators, under: sample.draws)) : nil
    let interval = bootstrap.flatMap { BootstrapInterval(of: $0, level: level) }
    reason = objection ?? (interval == nil ? SampleRule.noSpread : nil)
    row = Self.row(values, sample, interval, reason)
  }

  private static func row(
    _ values: MeasureValues, _ sample: OutletSample, _ interval: BootstrapInterval?,
    _ reason: String?
  ) -> OutletEstimate {
    let having = sample.articles.filter { values.denominators[$0] > 0 }
    let own = having.map { values.measure.factor * values.numerators[$0] / values.denominators[$0] }
    return OutletEstimate(
      outlet: sample.outlet, measure: values.measure, articles: sample.articles.count,
      articlesWithFigure: having.count, clusters: sample.stories.count,
      numerator: sample.articles.reduce(0) { $0 + values.numerators[$1] },
      denominator: sample.articles.reduce(0) { $0 + values.denominators[$1] },
      articleMean: own.isEmpty ? nil : own.reduce(0, +) / Double(own.count), interval: interval,
      reason: reason)
  }
}

extension SampleRule {
  /// All clusters have the same value, so that draws of them say nothing.
  static let noSpread = "the articles do not differ in it"
}
