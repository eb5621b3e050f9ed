internal import SlantStatistics

/// The numerator and denominator of a measure in each article of a corpus.
struct MeasureValues: Sendable {
  let measure: Measure
  /// In units of 1: words, hits, summed scores.
  let numerators: [Double]
  let denominators: [Double]
  /// The articles with what the measure must have found to say anything; `nil` where that is its numerator.
  private let hasFound: [Bool]?

  init(_ measure: Measure, _ counts: [ArticleCounts]) {
    self.measure = measure
    numerators = counts.map { Double($0[measure.numerator]) * measure.numeratorUnit }
    denominators = counts.map { counts in
      Double(measure.denominators.reduce(0) { $0 + counts[$1] })
    }
    hasFound = measure.required.map { name in counts.map { $0[name] > 0 } }
  }

  /// The measure's value in each article that has the figure.
  var articleValues: [Double] {
    zip(numerators, denominators).filter { $1 > 0 }.map { measure.factor * $0 / $1 }
  }

  /// What the articles of a sample have too little of beside the denominator.
  func shortage(in sample: OutletSample) -> BootstrapShortage? {
    guard let hasFound else { return nil }
    let found = sample.articles.count { hasFound[$0] }
    return found < BootstrapSupport.leastHits ? .hits(found) : nil
  }
}
