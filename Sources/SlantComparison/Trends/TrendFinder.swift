internal import SlantStatistics
internal import SlantText

/// Follows measures through the months or weeks of a corpus.
///
/// The articles of an outlet in a period are taken in the order of their days and drawn in blocks of
/// neighbours, ⌊n^⅓⌋ long, so that a subject that runs for days does not count as many.
struct TrendFinder {
  /// The articles of an outlet in a period, by day.
  private struct Slice {
    let outlet: String?
    let period: String
    let articles: [Int]
    let draws: BootstrapDraws
  }

  private let slices: [Slice]
  private let level: Double

  /// Prepares the periods of the articles that have a day.
  init(_ articles: [ArticleDigest], options: ComparisonOptions) {
    struct Key: Hashable {
      let outlet: String?
      let period: String
    }
    var positions: [Key: [Int]] = [:]
    for (position, article) in articles.enumerated() {
      guard let period = article.keys.date.flatMap(options.period.name) else { continue }
      let outlet = options.grouping.group(of: article.keys)
      positions[Key(outlet: outlet, period: period), default: []].append(position)
    }
    level = options.level
    slices = positions.map { key, positions in
      let ordered = positions.sorted {
        (articles[$0].keys.date ?? "", $0) < (articles[$1].keys.date ?? "", $1)
      }
      return Slice(
        outlet: key.outlet, period: key.period, articles: ordered,
        draws: BootstrapDraws(
          clusterCount: ordered.count, blockLength: Self.blockLength(ordered.count),
          replicateCount: options.replicates,
          seed: FNV64("\(key.outlet ?? "") \(key.period)".utf8).value ^ options.seed))
    }.sorted {
      $0.outlet != $1.outlet
        ? OutletOrder.precedes($0.outlet, $1.outlet) : $0.period < $1.period
    }
  }

  /// The largest whole number whose cube is at most `count`.
  private static func blockLength(_ count: Int) -> Int {
    var length = 1
    while (length + 1) * (length + 1) * (length + 1) <= count { length += 1 }
    return length
  }

  /// The rows of a measure: by outlet, then by period.
  func rows(of values: MeasureValues) -> [Trend] {
    slices.map { slice in
      let numerators = slice.articles.map { values.measure.factor * values.numerators[$0] }
      let denominators = slice.articles.map { values.denominators[$0] }
      let kind = values.measure.kind
      let support = BootstrapSupport(
        numerators: slice.articles.map { values.numerators[$0] }, denominators: denominators)
      let shortage = support.shortage(for: kind)
      let estimate =
        shortage == nil
        ? BootstrapEstimate(
          BootstrapSum(of: numerators, under: slice.draws),
          over: BootstrapSum(of: denominators, under: slice.draws)) : nil
      let interval = estimate.flatMap { BootstrapInterval(of: $0, as: kind, level: level) }
      return Trend(
        outlet: slice.outlet, measure: values.measure, period: slice.period,
        articles: slice.articles.count,
        numerator: slice.articles.reduce(0) { $0 + values.numerators[$1] },
        denominator: denominators.reduce(0, +), interval: interval,
        reason: interval == nil ? Shortage.text(shortage ?? .variation) : nil)
    }
  }
}
