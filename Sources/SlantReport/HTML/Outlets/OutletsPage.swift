internal import SlantComparison

/// The main measures of each outlet, and the way to the page of each.
struct OutletsPage {
  private let charts: GroupCharts
  private let files: OutletFiles
  private let tests: TestCounts
  private let found: FoundByOutlet
  private var report: ReportContext { charts.report }
  private var group: GroupWords { charts.report.group }

  /// Prepares the page.
  init(_ charts: GroupCharts, files: OutletFiles, tests: TestCounts, found: FoundByOutlet) {
    self.charts = charts
    self.files = files
    self.tests = tests
    self.found = found
  }

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .outlets, file: Chapter.outlets.file,
      title: "\(group.capitalised) by \(group.singular)",
      kicker: .link("Media framing report", to: Chapter.overview.file),
      findings: findings, limits: limits,
      sections: MainMeasures.parts.compactMap(charts.section)
        + (charts.outlets.count == 1 ? [TrendSection(charts).section] : []) + [list])
  }

  private var named: Int { charts.outlets.count { $0.outlet != nil } }

  // MARK: Sentences

  private var findings: [RichText] {
    let articles = DisplayNumber.count(report.results.summary.total.articles, "article")
    guard charts.outlets.count > 1 else { return [alone(articles)] }
    return [
      RichText(
        "\(Sentences.capitalised(group.count(named))) \(named == 1 ? "is" : "are") compared on "
          + "\(articles)\(unnamed): \(verdict)."),
      .link("What was tested and found, and what could not be", to: Chapter.outlets.file(2)) + ".",
    ]
  }

  private var unnamed: String {
    let count = charts.outlets.first { $0.outlet == nil }?.counts.articles ?? 0
    return count == 0
      ? "" : ", of which \(DisplayNumber.integer(count)) \(count == 1 ? "names" : "name") none"
  }

  private func alone(_ articles: String) -> RichText {
    guard let only = charts.outlets.first else { return "No article was read." }
    let isOne = only.counts.articles == 1
    return only.outlet == nil
      ? RichText(
        "\(isOne ? "The one article does not name" : "None of \(articles) names") its "
          + "\(group.singular): there is nothing to compare.")
      : RichText(
        "\(isOne ? "The one article is" : "All of \(articles) are") of one \(group.singular), ")
        + .link(group.name(only.outlet), to: files.path(of: only.outlet))
        + ": there is nothing to compare it with."
  }

  private var verdict: String {
    let (found, tested) = tests.ofMeasures
    guard tested > 0 else {
      return "no measure could be tested, which takes 5 articles with a figure in each of two"
    }
    let all = DisplayNumber.count(tested, "test")
    guard found > 0 else {
      return "none of \(all) of measures finds a difference (\(DisplayNumber.correctedThreshold)), "
        + "which is no proof that there is none"
    }
    return
      "\(DisplayNumber.integer(found)) of \(all) of measures \(found == 1 ? "finds" : "find") a "
      + "difference between two of them (\(DisplayNumber.correctedThreshold))"
  }

  private var limits: [RichText] {
    let bias = RichText(MainMeasures.bias)
    guard charts.outlets.count > 1 else { return [bias] }
    return [bias]
      + ComparisonFindings(report.results, options: report.options).distrust.map { RichText($0) }
  }

  // MARK: The list

  private var list: PageSection {
    let outlets = charts.outlets
    let rows = outlets.prefix(DataTable.rowLimit).map(row)
    let isCut = outlets.count > DataTable.rowLimit
    return PageSection(
      id: "list", heading: "Each by itself",
      blocks: [
        .table(
          DataTable(
            caption: "All measures of each, its differences, sources and articles."
              + (isCut
                ? " The first \(DataTable.rowLimit) of \(DisplayNumber.integer(outlets.count))."
                : "")
              + (outlets.count > OutletFiles.limit
                ? " The \(OutletFiles.limit) with most articles have a page of their own." : ""),
            columns: [
              DataTable.Column(group.capitalised), .number("Articles"), .number("Words"),
              .number("Quotes"), .number("Differences found"),
            ], rows: Array(rows)))
      ],
      data: ["outlets.csv"])
  }

  private func row(_ outlet: OutletSummary) -> [RichText] {
    [.link(group.name(outlet.outlet), to: files.path(of: outlet.outlet))]
      + [
        outlet.counts.articles, outlet.counts.words, outlet.counts.quotes,
        found.contrasts(of: outlet.outlet).count,
      ].map { RichText(DisplayNumber.integer($0)) }
  }
}
