internal import SlantComparison

/// A row of contrasts.csv: a pair of outlets on a measure, or an outlet and a word.
enum ContrastRow: Sendable {
  case measure(Contrast)
  case word(DistinctiveWord, tests: Int)

  /// The rows of what was compared: measures first.
  static func rows(_ results: CorpusResults) -> [ContrastRow] {
    results.comparison.contrasts.map(ContrastRow.measure)
      + results.words.rows.map { .word($0, tests: results.words.tests) }
  }

  /// The value for a measure, or that for a word.
  func value<Value>(
    _ measure: (Contrast) -> Value, word: (DistinctiveWord) -> Value
  ) -> Value {
    switch self {
    case .measure(let contrast): measure(contrast)
    case .word(let row, _): word(row)
    }
  }
}

extension DistinctiveWord.Gap {
  /// The gap in words.
  var text: String {
    switch self {
    case .fewArticlesWithTerm: "fewer than 5 articles have it"
    case .fewArticlesOfOutlet: "the outlet, or all others together, have fewer than 5 articles"
    }
  }
}
