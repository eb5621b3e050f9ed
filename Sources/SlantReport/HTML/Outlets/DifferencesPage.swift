internal import SlantComparison

/// The differences between outlets that were found, the tests behind them, and the course of time.
struct DifferencesPage {
  private let charts: GroupCharts
  private let tests: TestCounts
  private let found: FoundDifferences
  private var group: GroupWords { charts.report.group }

  /// Prepares the page.
  init(_ charts: GroupCharts, tests: TestCounts, found: FoundByOutlet) {
    self.charts = charts
    self.tests = tests
    self.found = FoundDifferences(found.all)
  }

  /// The page.
  func page() -> ReportPage {
    ReportPage(
      chapter: .outlets, file: Chapter.outlets.file(2), title: "Differences that were found",
      kicker: .link("\(group.capitalised) by \(group.singular)", to: Chapter.outlets.file),
      findings: [sentence], sections: [differences, testing, TrendSection(charts).section])
  }

  private var sentence: RichText {
    let tested = DisplayNumber.count(tests.tested, "test")
    guard tests.tested > 0 else { return "Nothing could be tested: there are too few articles." }
    guard found.count > 0 else {
      return RichText(
        "No detectable difference: none of \(tested) has a corrected p of .05 or less. That is no proof "
          + "that there is none.")
    }
    return RichText(
      "\(DisplayNumber.integer(found.count)) of \(tested) \(found.count == 1 ? "finds" : "find") a "
        + "difference between two \(group.plural), on measures, entities or names for things.")
  }

  private var differences: PageSection {
    let note = RichText(
      "Where two share ten stories or more the comparison within stories comes first: it is free of the "
        + "choice of topics. A difference does not say which of two is right.")
    return PageSection(
      id: "found", heading: "Differences",
      blocks: found.count == 0
        ? [.text("No detectable difference.")] : [.note(note), .table(found.table(group))],
      data: ["contrasts.csv"])
  }

  private var testing: PageSection {
    let gaps = tests.gaps.map {
      [PageSection.Block.heading("What could not be tested"), .table($0)]
    }
    return PageSection(
      id: "tests", heading: "What was tested", blocks: [.table(tests.table)] + (gaps ?? []),
      data: ["contrasts.csv"])
  }
}
