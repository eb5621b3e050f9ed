internal import SlantComparison

/// The pages that list all articles.
struct ArticleListPages {
  private let report: ReportContext

  /// Prepares the list of a report.
  init(_ report: ReportContext) { self.report = report }

  /// The pages, at least one.
  func pages() -> [ReportPage] {
    let articles = report.articles.ordered(report.results.articles)
    let size = DataTable.rowLimit
    let count = max(1, (articles.count + size - 1) / size)
    return (0..<count).map { index in
      let end = min(articles.count, (index + 1) * size)
      return page(articles[index * size..<end], number: index + 1, count: count, of: articles.count)
    }
  }

  private func page(
    _ articles: ArraySlice<ArticleDigest>, number: Int, count: Int, of total: Int
  ) -> ReportPage {
    let table = DataTable(
      caption: caption + (count > 1 ? " Page \(number) of \(count)." : ""),
      columns: [
        "Article", DataTable.Column(report.group.capitalised), "Date", .number("Words"),
        .number("Tone, author"), .number("Loaded per 1,000"), .number("Quotes"),
      ],
      rows: articles.map(row))
    return ReportPage(
      chapter: .articles, file: Chapter.articles.file(number),
      title: number == 1 ? "Articles" : "Articles, page \(number)",
      kicker: .link("Media framing report", to: Chapter.overview.file),
      findings: [
        RichText(DisplayNumber.count(total, "article") + (total == 1 ? " was" : " were") + " read.")
      ],
      sections: [
        PageSection(
          id: "list", heading: "The list",
          blocks: [
            .table(table),
            .turner(PageTurner(number: number, count: count) { Chapter.articles.file($0) }),
          ], data: ["articles.csv", "analysis.jsonl", "stories.csv"])
      ])
  }

  private var caption: String {
    report.results.articles.contains { report.articles.link(of: $0.keys).file != nil }
      ? "Each headline that is a link leads to the article with its marks."
      : "What the records tell of each article."
  }

  private func row(_ article: ArticleDigest) -> [RichText] {
    let link = report.articles.link(of: article.keys)
    let counts = article.counts
    return [
      .link(Shortening.text(link.heading, to: 200), to: link.file),
      RichText(
        report.options.grouping.group(of: article.keys).map { report.group.name($0) }
          ?? DisplayNumber.missing),
      .day(article.keys.date), RichText(DisplayNumber.integer(counts.words)),
      RichText(DisplayNumber.signed(counts.authorTone)),
      RichText(DisplayNumber.decimal(counts.authorLoadedRate)),
      RichText(DisplayNumber.integer(counts.quotes)),
    ]
  }
}
