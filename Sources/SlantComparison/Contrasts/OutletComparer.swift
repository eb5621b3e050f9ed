internal import SlantStatistics

/// Compares the outlets of a corpus on one measure at a time.
struct OutletComparer: Sendable {
  /// The rows of a measure: an estimate for each outlet, then a contrast for each pair.
  struct Rows: Sendable {
    var estimates: [OutletEstimate] = []
    var contrasts: [Contrast] = []
  }

  private let samples: [OutletSample]
  private let pairs: [OutletPair]
  private let options: ComparisonOptions

  init(samples: [OutletSample], context: ReadingQuality, options: ComparisonOptions) {
    self.samples = samples
    self.options = options
    pairs = samples.indices.flatMap { first in
      samples.indices.dropFirst(first + 1).map { second in
        OutletPair(
          first: first, second: second,
          paired: PairedStories(samples[first], samples[second], options: options),
          sharedStories: Self.sharedStories(samples[first], samples[second]),
          warnings: context.warnings(samples[first], samples[second]))
      }
    }
  }

  private static func sharedStories(_ first: OutletSample, _ second: OutletSample) -> Int {
    Set(first.stories.compactMap(\.self)).intersection(second.stories.compactMap(\.self)).count
  }

  /// The rows of a measure.
  func rows(of values: MeasureValues) -> Rows {
    let sampled = samples.map { SampledMeasure(values, $0, level: options.level) }
    var rows = Rows(estimates: sampled.map(\.row))
    for pair in pairs {
      let (first, second) = (sampled[pair.first], sampled[pair.second])
      if first.row.value == nil, second.row.value == nil { continue }
      if let paired = pair.paired { rows.contrasts.append(within(paired, pair, first, second)) }
      rows.contrasts.append(contrast(pair, first, second))
    }
    return rows
  }

  /// The contrast over all articles of both.
  private func contrast(
    _ pair: OutletPair, _ first: SampledMeasure, _ second: SampledMeasure
  ) -> Contrast {
    var estimate: BootstrapEstimate?
    if let left = first.bootstrap, let right = second.bootstrap {
      estimate = BootstrapEstimate(left, minus: right)
    }
    let interval = estimate.flatMap { BootstrapInterval(of: $0, level: options.level) }
    let values = (first.row.value, second.row.value)
    return Contrast(
      measure: first.row.measure, pairing: .all, first: first.side, second: second.side,
      sharedStories: pair.sharedStories,
      difference: values.0.flatMap { left in values.1.map { left - $0 } },
      lower: interval?.lower, upper: interval?.upper,
      p: interval == nil ? nil : estimate.flatMap { BootstrapTest(of: $0)?.p },
      reason: interval == nil
        ? OutletPair.reason(first, second) : nil,
      warnings: pair.paired == nil ? pair.warnings : [.topics] + pair.warnings)
  }

  /// The contrast within the stories that both have.
  private func within(
    _ paired: PairedStories, _ pair: OutletPair, _ first: SampledMeasure, _ second: SampledMeasure
  ) -> Contrast {
    let (differences, weights) = paired.terms(first, second)
    let objection = SampleRule.objection(numerators: differences, denominators: weights)
    let estimate =
      objection == nil
      ? BootstrapEstimate(
        BootstrapSum(of: differences, under: paired.draws),
        over: BootstrapSum(of: weights, under: paired.draws)) : nil
    let interval = estimate.flatMap { BootstrapInterval(of: $0, level: options.level) }
    let weight = weights.reduce(0, +)
    return Contrast(
      measure: first.row.measure, pairing: .stories,
      first: first.side(of: paired.clusters.map(\.first)),
      second: second.side(of: paired.clusters.map(\.second)), sharedStories: pair.sharedStories,
      difference: weight == 0 ? nil : differences.reduce(0, +) / weight,
      lower: interval?.lower, upper: interval?.upper,
      p: interval == nil ? nil : estimate.flatMap { BootstrapTest(of: $0)?.p },
      reason: objection ?? (interval == nil ? SampleRule.noSpread : nil), warnings: pair.warnings)
  }
}

/// Two outlets that are compared.
struct OutletPair: Sendable {
  let first: Int
  let second: Int
  let paired: PairedStories?
  let sharedStories: Int
  let warnings: [Contrast.Warning]

  /// Why two outlets cannot be compared on a measure.
  static func reason(_ first: SampledMeasure, _ second: SampledMeasure) -> String {
    switch (first.reason, second.reason) {
    case (let left?, let right?) where left != right: "first: \(left); second: \(right)"
    case (let both?, _?): "both: \(both)"
    case (let left?, nil): "first: \(left)"
    case (nil, let right?): "second: \(right)"
    case (nil, nil): SampleRule.noSpread
    }
  }
}

extension SampledMeasure {
  /// All articles of the outlet as a side of a contrast.
  var side: Contrast.Side {
    Contrast.Side(
      outlet: row.outlet, articles: row.articles, numerator: row.numerator,
      denominator: row.denominator, value: row.value)
  }

  /// The articles of some clusters as a side of a contrast.
  func side(of clusters: [Int]) -> Contrast.Side {
    let wanted = Set(clusters)
    let factor = row.measure.factor
    let numerator = clusters.reduce(0) { $0 + numerators[$1] }
    let denominator = clusters.reduce(0) { $0 + denominators[$1] }
    return Contrast.Side(
      outlet: row.outlet, articles: sample.clusters.count { wanted.contains($0) },
      numerator: numerator / factor, denominator: denominator,
      value: denominator == 0 ? nil : numerator / denominator)
  }
}
