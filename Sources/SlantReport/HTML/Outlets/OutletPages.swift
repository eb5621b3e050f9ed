internal import SlantComparison

/// The pages that compare outlets, or what else articles are put together by, and those of each.
struct OutletPages {
  private let report: ReportContext

  /// Prepares the pages of a report.
  init(_ report: ReportContext) { self.report = report }

  /// The page of all, that of the differences where there is something to compare, and one for each.
  func pages() -> [ReportPage] {
    let charts = GroupCharts(report)
    let files = OutletFiles(report)
    let tests = TestCounts(report.results)
    let found = FoundByOutlet(report.results.comparison)
    var pages = [OutletsPage(charts, files: files, tests: tests, found: found).page()]
    if charts.outlets.count > 1 {
      pages.append(DifferencesPage(charts, tests: tests, found: found).page())
    }
    let sources = OutletSources(report)
    let articles = Dictionary(
      grouping: report.articles.ordered(report.results.countedArticles)
    ) { report.options.grouping.group(of: $0.keys) }
    return pages
      + files.outlets.map { outlet in
        OutletPage(
          outlet, articles[outlet.outlet] ?? [], charts, files: files, found: found,
          sources: sources
        ).page()
      }
  }
}

/// The differences that were found, and those of each outlet; how well Slant read is left out.
struct FoundByOutlet {
  /// All of them.
  let all: [Contrast]
  private let byOutlet: [String?: [Int]]

  /// Finds those of a comparison.
  init(_ comparison: Comparison) {
    all = comparison.contrasts.filter {
      $0.isFound && !ComparisonFindings.isOfReading($0.measure)
    }
    var byOutlet: [String?: [Int]] = [:]
    for (place, contrast) in all.enumerated() {
      byOutlet[contrast.first.outlet, default: []].append(place)
      byOutlet[contrast.second.outlet, default: []].append(place)
    }
    self.byOutlet = byOutlet
  }

  /// Those that `outlet` is one side of.
  func contrasts(of outlet: String?) -> [Contrast] { (byOutlet[outlet] ?? []).map { all[$0] } }
}
