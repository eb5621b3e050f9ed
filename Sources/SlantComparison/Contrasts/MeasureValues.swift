/// The numerator and denominator of a measure in each article of a corpus.
struct MeasureValues: Sendable {
  let measure: Measure
  /// In units of 1: words, hits, summed scores.
  let numerators: [Double]
  let denominators: [Double]

  init(_ measure: Measure, _ counts: [ArticleCounts]) {
    self.measure = measure
    numerators = counts.map { Double($0[measure.numerator]) * measure.numeratorUnit }
    denominators = counts.map { counts in
      Double(measure.denominators.reduce(0) { $0 + counts[$1] })
    }
  }
}
