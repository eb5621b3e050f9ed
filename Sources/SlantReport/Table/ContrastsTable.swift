internal import SlantComparison

/// `contrasts.csv`: one row for a pair of outlets and a measure, or for an outlet and a word.
enum ContrastsTable {
  typealias ContrastColumn = TableColumn<Contrast>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<Contrast> {
    Table(
      name: "contrasts",
      description:
        "Two \(GroupColumn.name(grouping))s compared on a measure, with a 95 % interval of "
        + "the difference and a corrected p.",
      primaryKey: [
        "family", "measure", "subject", GroupColumn.name(grouping, "a"),
        GroupColumn.name(grouping, "b"), "pairing",
      ],
      columns: MeasureColumns.columns { $0.measure }
        + [
          GroupColumn.column(grouping, "a") { $0.first.outlet },
          GroupColumn.column(grouping, "b") { $0.second.outlet },
        ] + sample + side("a") { $0.first } + side("b") { $0.second } + result
    )
  }

  private static let sample = [
    ContrastColumn(
      "pairing", .string,
      "What is compared: all articles of both, or the stories that both have, story by story."
    ) { .text($0.pairing.rawValue) },
    ContrastColumn("shared_stories", .integer, "Stories that both have.", unit: "stories") {
      .integer($0.sharedStories)
    },
  ]

  private static func side(
    _ end: String, _ side: @escaping @Sendable (Contrast) -> Contrast.Side
  ) -> [ContrastColumn] {
    [
      ContrastColumn(
        "articles_\(end)", .integer, "Articles of \(end) that are compared.", unit: "articles"
      ) { .integer(side($0).articles) },
      ContrastColumn("numerator_\(end)", .number, "Σ numerator over them.") {
        .number(side($0).numerator)
      },
      ContrastColumn("denominator_\(end)", .number, "Σ denominator over them.") {
        .number(side($0).denominator)
      },
      ContrastColumn(
        "value_\(end)", .number,
        "numerator_\(end) / denominator_\(end); · 1,000 for rates per 1,000 words.",
        missing: "the denominator is 0"
      ) { Cell(side($0).value) },
    ]
  }

  private static let result = [
    ContrastColumn(
      "difference", .number,
      "value_a - value_b; within stories the mean of the differences by story, weighted by "
        + "d_a d_b / (d_a + d_b), d being the denominators.",
      missing: "one of them has no value"
    ) { Cell($0.difference) },
    ContrastColumn(
      "lower", .number, "The lower end of the 95 % interval of difference.",
      missing: "column reason says why"
    ) { Cell($0.lower) },
    ContrastColumn(
      "upper", .number, "The upper end of the 95 % interval of difference.",
      missing: "column reason says why"
    ) { Cell($0.upper) },
    ContrastColumn(
      "p", .number, "The chance of such a difference or a larger one where there is none, raw.",
      missing: "column reason says why"
    ) { Cell($0.p) },
    ContrastColumn(
      "p_corrected", .number, "p by Benjamini and Hochberg over the n_tests of the family.",
      missing: "column reason says why"
    ) { Cell($0.correctedP) },
    ContrastColumn("n_tests", .integer, "Tests of the family.", unit: "tests") {
      .integer($0.tests)
    },
    ContrastColumn(
      "reason", .string, "Why there is no interval.", missing: "there is an interval"
    ) { Cell($0.reason) },
    ContrastColumn(
      "warning", .string, "What may explain the difference beside the outlets.",
      missing: "nothing known"
    ) { row in
      Cell(row.warnings.isEmpty ? nil : row.warnings.map(\.rawValue).joined(separator: "; "))
    },
  ]
}
