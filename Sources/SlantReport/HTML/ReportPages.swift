internal import SlantComparison

/// The pages that speak of a whole corpus, but for those of stories.
struct ReportPages {
  /// Makes the pages of a chapter, or of a part of one.
  typealias Maker = @Sendable () throws -> [ReportPage]

  private let report: ReportContext
  private let stories: ReportStories

  /// Prepares the pages of a report.
  init(_ report: ReportContext, stories: ReportStories) {
    self.report = report
    self.stories = stories
  }

  /// What makes them, in the order of the chapters; each may run at the same time as the others.
  var makers: [Maker] {
    [
      { [report] in OutletPages(report).pages() },
      { [report] in EntitiesPages(report, SubjectIndex(report)).pages() },
      { [report] in try VoicesPages(report, SubjectIndex(report)).pages() },
      { [report] in WordsPages(report).pages },
      { [report] in try FramingPages(report).pages() },
      { [report] in ArticleListPages(report).pages() },
      { [report] in [try MethodsPage(report).page()] },
    ]
  }

  /// The first page, which leads to `chapters`, the first pages of the others.
  func overview(_ chapters: [ReportPage]) -> ReportPage {
    OverviewPage(report, cards: cards(chapters)).page()
  }

  /// The ways from the overview to the first page of each chapter, with the first thing it found.
  private func cards(_ pages: [ReportPage]) -> [PageCard] {
    Chapter.allCases.compactMap { chapter in
      let title = chapter.title(report.group.singular)
      if chapter == .stories {
        return PageCard(title: title, says: stories.sentence, path: chapter.file)
      }
      guard let page = pages.first(where: { $0.file == chapter.file }) else { return nil }
      return PageCard(title: title, says: page.findings.first?.plain ?? "", path: page.file)
    }
  }
}
