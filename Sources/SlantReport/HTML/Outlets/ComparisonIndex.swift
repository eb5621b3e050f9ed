internal import SlantComparison

/// What was found by comparing, by measure.
struct ComparisonIndex {
  /// The measures of whole articles in their order.
  let measures: [Measure]
  private let comparison: Comparison
  private var estimates: [String: Range<Int>] = [:]
  private var contrasts: [String: Range<Int>] = [:]

  /// Finds the rows of each measure, which stand together in `comparison`.
  init(_ comparison: Comparison) {
    self.comparison = comparison
    let isWhole = { (measure: Measure) in measure.subject.isEmpty }
    var measures: [Measure] = []
    for (place, row) in comparison.estimates.enumerated() where isWhole(row.measure) {
      let start = estimates[row.measure.name]?.lowerBound ?? place
      if start == place { measures.append(row.measure) }
      estimates[row.measure.name] = start..<(place + 1)
    }
    for (place, row) in comparison.contrasts.enumerated() where isWhole(row.measure) {
      contrasts[row.measure.name] = (contrasts[row.measure.name]?.lowerBound ?? place)..<(place + 1)
    }
    self.measures = measures
  }

  /// The value of the measure called `name` in each outlet, by outlet; empty where there is none.
  func estimates(of name: String) -> ArraySlice<OutletEstimate> {
    comparison.estimates[estimates[name] ?? 0..<0]
  }

  /// Each pair of outlets on the measure called `name`; empty where there is none.
  func contrasts(of name: String) -> ArraySlice<Contrast> {
    comparison.contrasts[contrasts[name] ?? 0..<0]
  }
}
