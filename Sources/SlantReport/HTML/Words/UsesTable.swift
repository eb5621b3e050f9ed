internal import SlantComparison

/// The uses of a term by outlet, on the page of its sentences.
struct UsesTable {
  private let report: ReportContext
  private let corpus: WordsCorpus

  /// The table of a report.
  init(_ report: ReportContext, _ corpus: WordsCorpus) {
    self.report = report
    self.corpus = corpus
  }

  /// The table of counts by group.
  ///
  /// - Parameters:
  ///   - counts: The uses.
  ///   - articles: The articles that have some.
  ///   - words: The words that the rate is of; those of the author if left out.
  ///   - file: The page of the sentences.
  /// - Returns: A row for each group, also for those without a use.
  func table(
    _ counts: [Int], _ articles: [Int], of words: [Int]? = nil, on file: String
  ) -> DataTable {
    let words = words ?? corpus.authorWords
    let rows = corpus.groups.indices.prefix(DataTable.rowLimit).map { group -> [RichText] in
      let rate = words[group] == 0 ? nil : 1000 * Double(counts[group]) / Double(words[group])
      return [
        RichText(report.group.name(corpus.groups[group])),
        .link(
          DisplayNumber.integer(counts[group]),
          to: counts[group] == 0 ? nil : file + "#" + WordsCorpus.anchor(ofGroup: group)),
        RichText(DisplayNumber.integer(articles[group])),
        RichText(DisplayNumber.integer(words[group])),
        RichText(DisplayNumber.decimal(rate, places: 2)),
      ]
    }
    return DataTable(
      caption: "Uses in the author’s voice, and how many there are in 1,000 words of it.",
      columns: [
        DataTable.Column(report.group.capitalised), .number("Uses"), .number("Articles"),
        .number("Author’s words"), .number("Per 1,000"),
      ],
      rows: Array(rows))
  }
}
