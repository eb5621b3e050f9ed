internal import SlantComparison
internal import SlantStatistics

/// The columns of a value with what it is made of and how sure it is.
enum ValueColumns {
  /// `numerator`, `denominator`, `value`, `lower`, `upper` and `reason`.
  static func columns<Row>(
    numerator: @escaping @Sendable (Row) -> Double,
    denominator: @escaping @Sendable (Row) -> Double,
    value: @escaping @Sendable (Row) -> Double?,
    interval: @escaping @Sendable (Row) -> BootstrapInterval?,
    reason: @escaping @Sendable (Row) -> String?
  ) -> [TableColumn<Row>] {
    [
      TableColumn("numerator", .number, "Σ numerator over the articles.") {
        .number(numerator($0))
      },
      TableColumn("denominator", .number, "Σ denominator over the articles.") {
        .number(denominator($0))
      },
      TableColumn(
        "value", .number, "numerator / denominator; · 1,000 for rates per 1,000 words.",
        missing: "the denominator is 0"
      ) { Cell(value($0)) },
      TableColumn(
        "lower", .number, "The lower end of the 95% interval of value.",
        missing: "column reason says why"
      ) { Cell(interval($0)?.lower) },
      TableColumn(
        "upper", .number, "The upper end of the 95% interval of value.",
        missing: "column reason says why"
      ) { Cell(interval($0)?.upper) },
      TableColumn(
        "reason", .string, "Why there is no interval.", missing: "there is an interval"
      ) { Cell(reason($0)) },
    ]
  }
}
