package import SlantComparison
package import SlantCorpus
package import SlantLexicon

/// Writes a report: a page an article as they come, and the overview at the end.
///
/// Of an article whose page is written only a row for the overview is kept.
///
///     var report = ReportBuilder(folder: "out", lexicons: lexicons, version: "0.1.0")
///     for article in articles { try report.add(article) }
///     try report.finish(summary: summary)  // out/report/index.html
package struct ReportBuilder {
  private let folder: ReportFolder
  private let lexicons: [Lexicon]
  private let version: String
  private let classes: TermClasses
  private let entries: EntryIndex
  private var names = PageNames()
  private var rows: [ArticleRow] = []
  private var tallies = CorpusTallies()
  private var skipped: [Skipped] = []

  /// Prepares a report; nothing is written yet.
  ///
  /// - Parameters:
  ///   - folder: The folder with the tables; the report goes to `report` in it.
  ///   - lexicons: The lexicons of the analysis.
  ///   - version: The version of Slant.
  package init(folder: String, lexicons: LexiconSet, version: String) {
    self.folder = ReportFolder(path: folder + "/report")
    self.lexicons = lexicons.lexicons
    self.version = version
    classes = TermClasses(lexicons.lexicons.first { $0.name == "loaded" })
    entries = EntryIndex(lexicons.lexicons)
  }

  /// Writes the page of an article.
  ///
  /// - Throws: A file error where the page cannot be written.
  package mutating func add(_ article: AnalyzedArticle) throws {
    let name = names.name(for: article.article.id)
    let page = ArticlePage(article, classes: classes, entries: entries)
    try folder.write(page.html(version: version), to: "articles/\(name).html")
    rows.append(ArticleRow(article, heading: page.heading, page: "articles/\(name).html"))
    tallies.add(article.analysis)
  }

  /// Lists an input that could not be read.
  package mutating func add(_ skipped: Skipped) {
    if self.skipped.count < OverviewPage.skippedLimit { self.skipped.append(skipped) }
  }

  /// Writes the overview, the further pages of its list of articles, and the style sheet.
  ///
  /// - Parameter summary: The sums over the articles that were added.
  /// - Throws: A file error where a page cannot be written.
  package mutating func finish(summary: CorpusSummary) throws {
    try folder.write(StyleSheet.css, to: "assets/slant.css")
    let pages = ArticleListPage.pages(of: rows)
    for page in pages.dropFirst() {
      try folder.write(page.html(version: version), to: ArticleListPage.file(page.number))
    }
    let overview = OverviewPage(
      summary: summary,
      tallies: tallies,
      skipped: skipped,
      classes: classes,
      lexicons: lexicons,
      version: version
    )
    if let first = pages.first { try folder.write(overview.html(first), to: "index.html") }
  }
}
