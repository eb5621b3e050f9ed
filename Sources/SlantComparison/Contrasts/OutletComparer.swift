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

  init(samples: [OutletSample], quality: ReadingQuality, options: ComparisonOptions) {
    self.samples = samples
    self.options = options
    pairs = samples.indices.flatMap { first in
      samples.indices.dropFirst(first + 1).map { second in
        OutletPair(
          first: first, second: second,
          paired: PairedStories(samples[first], samples[second], options: options),
          sharedStories: Self.sharedStories(samples[first], samples[second]),
          warnings: quality.warnings(samples[first], samples[second]))
      }
    }
  }

  private static func sharedStories(_ first: OutletSample, _ second: OutletSample) -> Int {
    Set(first.stories.compactMap(\.self)).intersection(second.stories.compactMap(\.self)).count
  }

  /// The rows of a measure; a pair of outlets that both lack it has none, nor one that cannot be compared
  /// on an entity or a name, of which there are many.
  func rows(of values: MeasureValues) -> Rows {
    let scale = options.reference.scale(of: values.measure)
    let sampled = samples.map {
      SampledMeasure(values, $0, scale: scale, level: options.level)
    }
    var rows = Rows(estimates: sampled.map(\.row))
    for pair in pairs {
      let (first, second) = (sampled[pair.first], sampled[pair.second])
      if first.row.value == nil, second.row.value == nil { continue }
      let isWhole = values.measure.family == .measures
      if !isWhole, first.bootstrap == nil || second.bootstrap == nil { continue }
      if let paired = pair.paired { rows.contrasts.append(within(paired, pair, first, second)) }
      rows.contrasts.append(overAll(pair, first, second))
    }
    return rows
  }

  /// The contrast over all articles of both.
  private func overAll(
    _ pair: OutletPair, _ first: SampledMeasure, _ second: SampledMeasure
  ) -> Contrast {
    let interval = first.bootstrap.flatMap { left in
      second.bootstrap.flatMap { right in
        BootstrapInterval(
          of: BootstrapEstimate(left, minus: right), as: first.row.measure.kind,
          level: options.level)
      }
    }
    let values = (first.row.value, second.row.value)
    return Contrast(
      measure: first.row.measure, pairing: .all, first: first.side, second: second.side,
      sharedStories: pair.sharedStories,
      difference: values.0.flatMap { left in values.1.map { left - $0 } },
      lower: interval?.lower, upper: interval?.upper, p: interval?.p,
      reason: interval == nil ? OutletPair.reason(first, second) : nil,
      warnings: pair.paired == nil ? pair.warnings : [.topics] + pair.warnings)
  }

  /// The contrast within the stories that both have.
  private func within(
    _ paired: PairedStories, _ pair: OutletPair, _ first: SampledMeasure, _ second: SampledMeasure
  ) -> Contrast {
    let kind = first.row.measure.kind
    let (value, estimate) = paired.difference(first, second)
    let interval = estimate.flatMap {
      BootstrapInterval(of: $0, as: kind, level: options.level)
    }
    let shortage = estimate.map { $0.shortage(for: kind) ?? .variation } ?? .clusters(0)
    return Contrast(
      measure: first.row.measure, pairing: .stories,
      first: first.side(of: paired.clusters.map(\.first)),
      second: second.side(of: paired.clusters.map(\.second)), sharedStories: pair.sharedStories,
      difference: value, lower: interval?.lower, upper: interval?.upper, p: interval?.p,
      reason: interval == nil ? Shortage.text(shortage) : nil, warnings: pair.warnings)
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
    case (let left?, let right?) where left != right: "a: \(left); b: \(right)"
    case (let both?, _?): "a and b: \(both)"
    case (let left?, nil): "a: \(left)"
    case (nil, let right?): "b: \(right)"
    case (nil, nil): Shortage.variation
    }
  }
}
