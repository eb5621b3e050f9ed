internal import SlantComparison

/// The pages of the chapter on framing.
struct FramingPages {
  /// The pages in their order.
  enum Part: Int, CaseIterable {
    case frames = 1
    case morals, agency, headlines

    /// The path below the report's folder.
    var file: String { Chapter.framing.file(rawValue) }

    /// The heading of the page.
    var title: String {
      switch self {
      case .frames: "What the articles make of their subjects"
      case .morals: "Morals and certainty"
      case .agency: "Who harms whom"
      case .headlines: "Headline against text"
      }
    }
  }

  private let report: ReportContext

  /// Prepares the pages of a report.
  init(_ report: ReportContext) { self.report = report }

  /// The pages, the frames first.
  func pages() throws -> [ReportPage] {
    let charts = GroupCharts(report)
    let classes = ClassMeasures(charts)
    let others = [
      CategoryPage(charts, classes).page(), try AgencyPage(charts).page(),
      HeadlinePage(charts).page(),
    ]
    return [FramesPage(charts, classes, others: others).page()] + others
  }

  /// The line above the heading of a page that is not the first.
  static let kicker = RichText.link("Framing", to: Chapter.framing.file)
}
