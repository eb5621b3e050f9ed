internal import SlantComparison

/// A measure by outlet as a table: the twin of a chart of dots and whiskers.
enum EstimateTable {
  /// The table of estimates of one measure.
  static func table(_ estimates: [OutletEstimate], _ group: GroupWords) -> DataTable {
    let about = estimates.first.map { MeasureText(measure: $0.measure).unit } ?? ""
    let rows = estimates.prefix(DataTable.rowLimit).map { estimate in
      let text = MeasureText(measure: estimate.measure)
      return [
        group.name(estimate.outlet), text.value(estimate.value),
        estimate.interval == nil ? estimate.reason ?? "" : text.interval(estimate.interval),
        amount(estimate.numerator), amount(estimate.denominator),
        DisplayNumber.integer(estimate.articlesWithFigure),
      ].map { RichText($0) }
    }
    return DataTable(
      caption: about.prefix(1).uppercased() + about.dropFirst()
        + ": the sum above divided by the sum below, with a 95% interval.",
      columns: [
        DataTable.Column(group.capitalised), .number("Value"), "Interval, or why there is none",
        .number("Sum above"), .number("Sum below"), .number("Articles"),
      ],
      rows: Array(rows))
  }

  /// A sum, without decimals where it is whole.
  private static func amount(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15
      ? DisplayNumber.integer(Int(value)) : DisplayNumber.decimal(value, places: 2)
  }
}
