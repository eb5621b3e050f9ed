internal import SlantComparison

/// The main measures in the course of time.
struct TrendSection {
  /// The fewest months or weeks that make a course.
  static let fewest = 3

  private let charts: GroupCharts

  /// Prepares the section.
  init(_ charts: GroupCharts) { self.charts = charts }

  private var report: ReportContext { charts.report }
  private var period: String { report.options.period.rawValue }

  /// The section; a line that says so where the days of the articles make no course.
  var section: PageSection {
    PageSection(
      id: "trends", heading: "In the course of time",
      blocks: [.text("The articles have no \(period) to be told apart by.")], data: ["trends.csv"])
  }
}
