internal import SlantComparison

/// The pages that speak of a whole corpus, but for those of stories.
struct ReportPages {
  private let report: ReportContext
  private let stories: ReportStories
  /// The pages of words.
  let words: WordsPages

  /// Prepares the pages of a report.
  init(_ report: ReportContext, stories: ReportStories) throws {
    self.report = report
    self.stories = stories
    words = WordsPages(report)
  }

  /// All of them.
  var all: [ReportPage] {
    get throws {
      let subjects = SubjectIndex(report)
      let pages =
        OutletPages(report).pages() + EntitiesPages(report, subjects).pages()
        + (try VoicesPages(report, subjects).pages()) + words.pages
        + (try FramingPages(report).pages()) + ArticleListPages(report).pages()
        + [try MethodsPage(report).page()]
      return [OverviewPage(report, cards: cards(pages)).page()] + pages
    }
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
