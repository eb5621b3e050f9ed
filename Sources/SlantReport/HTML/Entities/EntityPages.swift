internal import SlantComparison

/// The pages of the entities in most articles, and of groups.
struct EntityPages {
  /// An article in which a subject occurs, with its sums there.
  struct Occurrence {
    /// The article.
    let article: ArticleDigest
    /// The sums of the subject in it.
    let sums: BalanceSums
  }

  private let report: ReportContext
  private let index: SubjectIndex
  private let spoken: SpokenPairs

  /// Prepares the pages of a report.
  init(_ report: ReportContext, _ index: SubjectIndex) {
    self.report = report
    self.index = index
    spoken = SpokenPairs(report)
  }

  /// The pages: entities, then groups.
  func pages() -> [ReportPage] {
    let occurrences = occurrences
    return index.withPages.compactMap { tally in
      index.file(of: tally.subject).map { file in
        EntityPage(
          tally, report, index, spoken, articles: occurrences[tally.subject] ?? []
        ).page(file)
      }
    }
  }

  /// The articles that count in which each subject with a page occurs, in the order of the articles.
  private var occurrences: [Subject: [Occurrence]] {
    let subjects = Set(index.withPages.map(\.subject))
    var occurrences: [Subject: [Occurrence]] = [:]
    for article in report.results.countedArticles {
      for tally in article.speech.tallies {
        let subject = Subject(tally.source)
        guard subjects.contains(subject) else { continue }
        occurrences[subject, default: []].append(Occurrence(article: article, sums: tally.sums))
      }
    }
    return occurrences
  }
}
