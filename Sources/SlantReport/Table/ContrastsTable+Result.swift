internal import SlantComparison

/// What a comparison comes to.
extension ContrastsTable {
  /// The difference, its interval and its test.
  static let result: [ContrastColumn] = [
    ContrastColumn(
      "difference", .number,
      "value_a - value_b; within stories the mean of the differences by story, weighted by "
        + "d_a d_b / (d_a + d_b), d being the denominators.",
      missing: "one of them has no value"
    ) { row in
      row.value(
        { Cell($0.difference) },
        word: {
          .number($0.target.ratePerThousandWords - $0.reference.ratePerThousandWords)
        })
    },
    ContrastColumn(
      "lower", .number,
      "The lower end of the 95% interval of difference; of a word, that of log_ratio.",
      missing: "column reason says why"
    ) { row in
      row.value({ Cell($0.lower) }, word: { Cell($0.logRate.map { $0.interval.lowerBound / ln2 }) })
    },
    ContrastColumn(
      "upper", .number,
      "The upper end of the 95% interval of difference; of a word, that of log_ratio.",
      missing: "column reason says why"
    ) { row in
      row.value({ Cell($0.upper) }, word: { Cell($0.logRate.map { $0.interval.upperBound / ln2 }) })
    },
    ContrastColumn(
      "p", .number, "The chance of such a difference or a larger one where there is none, raw.",
      missing: "column reason says why"
    ) { row in Cell(row.value({ $0.p }, word: { $0.p })) },
    ContrastColumn(
      "p_corrected", .number, "p by Benjamini and Hochberg over the n_tests of the family.",
      missing: "column reason says why"
    ) { row in Cell(row.value({ $0.correctedP }, word: { $0.adjustedP })) },
    ContrastColumn("n_tests", .integer, "Tests of the family.", unit: "tests") { row in
      switch row {
      case .measure(let contrast): .integer(contrast.tests)
      case .word(_, let tests): .integer(tests)
      }
    },
    ContrastColumn(
      "reason", .string, "Why there is no test.", missing: "there is a test"
    ) { row in
      Cell(row.value({ $0.reason }, word: { $0.gap?.text }))
    },
    ContrastColumn(
      "warning", .string, "What may explain the difference beside the outlets.",
      missing: "nothing known"
    ) { row in
      let warnings = row.value({ $0.warnings }, word: { _ in [] })
      return Cell(warnings.isEmpty ? nil : warnings.map(\.rawValue).joined(separator: "; "))
    },
  ]

  /// What is known of words alone.
  static let words: [ContrastColumn] = [
    word("articles_with_a", "Articles of a that have the word.", "articles") {
      .integer($0.target.articles)
    },
    word("articles_with_b", "Articles of b that have it.", "articles") {
      .integer($0.reference.articles)
    },
    word(
      "log_odds", "Log-odds with an informative Dirichlet prior (Monroe et al. 2008).", "nats"
    ) { .number($0.logOdds) },
    word("z", "log_odds in standard deviations, words taken for independent.") { .number($0.z) },
    word("log_ratio", "The binary logarithm of the ratio of the rates (Hardie 2014).") {
      .number($0.logRatio)
    },
    word("dispersion", "How unevenly the articles of a share it: DP (Gries 2008), 0…1.") {
      Cell($0.dispersion)
    },
    ContrastColumn(
      "phrase", .string, "The phrase of the same rows that the word mostly belongs to.",
      missing: "no word, or none"
    ) { row in Cell(row.value({ _ in nil }, word: { $0.phrase })) },
  ]

  private static func word(
    _ name: String, _ description: String, _ unit: String? = nil,
    _ cell: @escaping @Sendable (DistinctiveWord) -> Cell
  ) -> ContrastColumn {
    ContrastColumn(
      name, name.hasPrefix("articles") ? .integer : .number, description, unit: unit,
      missing: "no word"
    ) { $0.value({ _ in .empty }, word: cell) }
  }

  private static let ln2 = 0.693_147_180_559_945_3
}
