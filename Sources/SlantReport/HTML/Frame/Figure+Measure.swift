internal import SlantComparison

extension Figure {
  /// A measure of outlets.csv by outlet, as dots with intervals; `nil` where no outlet has the figure.
  ///
  /// - Parameters:
  ///   - measure: The name of the measure.
  ///   - subject: Whom or what it is about; empty for whole articles.
  ///   - title: What the chart is of.
  ///   - report: The report.
  ///   - note: What to bear in mind; empty for nothing.
  init?(
    measure: String, subject: String = "", title: String, in report: ReportContext,
    note: String = ""
  ) {
    guard let spread = MeasureSpread(of: measure, subject: subject, in: report) else { return nil }
    let estimates = report.estimates(of: measure, subject: subject).enumerated().sorted {
      ($1.element.value ?? -.infinity, $0.offset) < ($0.element.value ?? -.infinity, $1.offset)
    }.map(\.element)
    let drawn = Array(estimates.prefix(DotWhiskerChart.limit))
    self.init(
      title: title, says: spread.words.prefix(1).uppercased() + spread.words.dropFirst() + ".",
      svg: DotWhiskerChart(drawn, report.group).svg(),
      table: EstimateTable.table(drawn, report.group), data: ["outlets.csv"],
      note: note + Self.cut(estimates.count, report.group))
  }

  private static func cut(_ count: Int, _ group: GroupWords) -> String {
    count <= DotWhiskerChart.limit
      ? ""
      : " The chart draws the first \(DotWhiskerChart.limit) of \(group.count(count)) by value; "
        + "outlets.csv has all."
  }
}
