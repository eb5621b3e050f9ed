internal import SlantComparison

/// What was found by comparing, by measure.
struct ComparisonIndex {
  /// A measure: its name, and whom or what it is about.
  private struct Key: Hashable {
    let name: String
    let subject: String

    init(_ measure: Measure) { (name, subject) = (measure.name, measure.subject) }

    init(_ name: String, _ subject: String) { (self.name, self.subject) = (name, subject) }
  }

  /// The measures of whole articles in their order.
  let measures: [Measure]
  private let comparison: Comparison
  private var estimates: [Key: Range<Int>] = [:]
  private var contrasts: [Key: Range<Int>] = [:]

  /// Finds the rows of each measure, which stand together in `comparison`.
  init(_ comparison: Comparison) {
    self.comparison = comparison
    var measures: [Measure] = []
    for (place, row) in comparison.estimates.enumerated() {
      let key = Key(row.measure)
      let start = estimates[key]?.lowerBound ?? place
      if start == place, key.subject.isEmpty { measures.append(row.measure) }
      estimates[key] = start..<(place + 1)
    }
    for (place, row) in comparison.contrasts.enumerated() {
      let key = Key(row.measure)
      contrasts[key] = (contrasts[key]?.lowerBound ?? place)..<(place + 1)
    }
    self.measures = measures
  }

  /// The value of a measure in each outlet.
  ///
  /// - Parameters:
  ///   - name: The name of the measure.
  ///   - subject: Whom or what it is about; empty for whole articles.
  /// - Returns: The estimates by outlet; none where there is no such measure.
  func estimates(of name: String, subject: String = "") -> ArraySlice<OutletEstimate> {
    comparison.estimates[estimates[Key(name, subject)] ?? 0..<0]
  }

  /// Each pair of outlets on a measure.
  ///
  /// - Parameters:
  ///   - name: The name of the measure.
  ///   - subject: Whom or what it is about; empty for whole articles.
  /// - Returns: The contrasts, within stories first; none where there is no such measure.
  func contrasts(of name: String, subject: String = "") -> ArraySlice<Contrast> {
    comparison.contrasts[contrasts[Key(name, subject)] ?? 0..<0]
  }
}
