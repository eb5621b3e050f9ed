package import SlantComparison
package import SlantCorpus
package import SlantLexicon

/// Writes a report: a page an article as they come, and what speaks of all of them at the end.
///
/// A report on records has no pages of articles, since records are not analysed again.
///
///     var report = ReportBuilder(folder: "out", basis: .articles, lexicons: lexicons, version: "0.1.0")
///     for article in articles { try report.add(article) }
///     try report.finish(results)  // out/report/index.html
package struct ReportBuilder {
  /// What a report is made from.
  package enum Basis {
    /// Articles with their texts; all tables stand beside the report.
    case articles
    /// Records; only the tables of a whole corpus stand beside the report.
    case records
  }

  /// The folder of the pages of articles.
  private static let pageFolder = "articles/"

  private let folder: ReportFolder
  private let basis: Basis
  private let lexicons: [Lexicon]
  private let agreement: AgreementFile?
  private let isMailed: Bool
  private let version: String
  private let classes: TermClasses
  /// Makes the pages of articles, also on other threads, for ``add(_:_:)``.
  let articles: ArticlePageRenderer
  private let choice: PageChoice
  private var sample = ArticleSample()
  private var pages = ArticlePages()
  private var skipped: [Skipped] = []

  /// Prepares a report; nothing is written yet.
  ///
  /// - Parameters:
  ///   - folder: The folder with the tables; the report goes to `report` in it.
  ///   - basis: What the report is made from.
  ///   - lexicons: The lexicons of the analysis; for records those that explain the classes of terms.
  ///   - choice: Which articles have pages.
  ///   - grouping: What articles are put together by.
  ///   - agreement: How far Slant agrees with people; `nil` where nobody checked.
  ///   - isMailed: Whether the essentials are also written on one page of their own.
  ///   - version: The version of Slant.
  package init(
    folder: String, basis: Basis, lexicons: LexiconSet, pages choice: PageChoice = .all,
    grouping: Grouping = .outlet, agreement: AgreementFile? = nil, isMailed: Bool = false,
    version: String
  ) {
    self.folder = ReportFolder(path: folder + "/report")
    self.basis = basis
    self.lexicons = lexicons.lexicons
    self.agreement = agreement
    self.isMailed = isMailed
    self.version = version
    classes = TermClasses(lexicons.lexicons.first { $0.name == "loaded" })
    self.choice = choice
    articles = ArticlePageRenderer(
      lexicons: lexicons.lexicons, choice: choice, grouping: grouping, version: version)
  }

  /// Makes and writes the pages of an article.
  ///
  /// - Throws: A file error where a page cannot be written.
  package mutating func add(_ article: AnalyzedArticle) throws {
    _ = try add(article, articles.render(article))
  }

  /// Writes the pages of an article that ``articles`` made.
  ///
  /// - Returns: What was written.
  mutating func add(_ article: AnalyzedArticle, _ rendered: RenderedPages) throws -> WrittenPages {
    var rendered = rendered
    if isLeftOut(rendered.id, outlet: article.article.outlet) { rendered.files = [] }
    var attempt = 0
    while !rendered.files.isEmpty, pages.isTaken(rendered.name) {
      attempt += 1
      rendered = try articles.pages(of: article, attempt: attempt)
    }
    let written = rendered.written
    pages.add(written)
    for file in rendered.files { try folder.write(file.html, to: Self.pageFolder + file.name) }
    return written
  }

  /// Whether an article is not in the sample that has pages; another may leave the sample for it.
  ///
  /// Its files stay until the end, since a run that goes on from this one looks for them.
  private mutating func isLeftOut(_ id: String, outlet: String?) -> Bool {
    guard choice == .sample else { return false }
    switch sample.add(id, outlet: outlet) {
    case .left: return true
    case .kept(let dropped):
      if let dropped { pages.remove(dropped) }
      return false
    }
  }

  /// Lists an input that could not be read.
  package mutating func add(_ skipped: Skipped) {
    if self.skipped.count < OverviewPage.skippedLimit { self.skipped.append(skipped) }
  }

  // MARK: Going on

  /// Removes the pages of a run that was interrupted but for those of articles.
  func clear() throws { try folder.keep(["articles"]) }

  /// Whether the pages of an article are there as they were written.
  func has(_ pages: WrittenPages) -> Bool {
    pages.files.isEmpty
      || folder.checksum(of: pages.files.map { Self.pageFolder + $0 }) == pages.checksum
  }

  /// Notes the pages of an article that an interrupted run wrote.
  mutating func restore(_ written: WrittenPages, outlet: String?) {
    _ = isLeftOut(written.id, outlet: outlet)
    pages.add(written)
  }

  // MARK: The whole

  /// Writes the pages that speak of the whole corpus, the style sheet and the script.
  ///
  /// - Parameters:
  ///   - results: What was found in the articles.
  ///   - evidence: The places that counts come from.
  ///   - options: How they were compared.
  ///   - tables: The tables beside the report.
  ///   - run: The options of the run, as run.json has them.
  ///   - jobs: Tasks at the same time; the pages do not hang on it.
  /// - Throws: A file error where a page cannot be written.
  package func finish(
    _ results: CorpusResults, _ evidence: Evidence = .none, options: ComparisonOptions,
    tables: [TableSchema], run: [RunOption] = [], jobs: Int = 1
  ) async throws {
    try folder.write(StyleSheet.css, to: "assets/slant.css")
    try folder.write(ReportScript.source, to: "assets/slant.js")
    let report = ReportContext(
      results: results, comparison: ComparisonIndex(results.comparison), evidence: evidence,
      options: options, names: EntityNames(results),
      articles: pages,
      classes: classes, skipped: skipped, basis: basis,
      lexicons: basis == .articles ? lexicons : [], glosses: ClassGlosses(lexicons),
      agreement: agreement,
      tables: Set(tables.map(\.path) + (basis == .articles ? [ResultFile.records] : [])), run: run,
      version: version)
    let stories = ReportStories(results, pages: pages)
    let pages = ReportPages(report, stories: stories)
    let chapters = try await ReportWriting(report, folder).write(
      pages.makers,
      others: [
        { [folder] in
          try WordsPages(report).forEachSentencePage { page in
            try folder.write(page.html(report), to: page.file)
          }
        },
        { try write(stories, report) },
        { [folder] in try StoryWays(stories).write(to: folder) },
      ], jobs: jobs)
    let overview = pages.overview(chapters)
    try folder.write(overview.html(report), to: overview.file)
    if isMailed {
      try folder.write(
        SinglePage(report, pages: [overview] + chapters).html(), to: "../" + ResultFile.singlePage)
    }
    // Last, since a run that goes on from this one looks for pages that left the sample.
    try folder.keep(self.pages.files, in: Self.pageFolder)
  }

  /// Writes the list of stories and the pages of each.
  private func write(_ stories: ReportStories, _ report: ReportContext) throws {
    let group = report.group.singular
    for list in StoryListPage.pages(of: stories) {
      try folder.write(
        list.html(group: group, version: version), to: StoryListPage.file(list.number))
    }
    for (position, story) in stories.stories.enumerated() {
      let page = StoryPage(
        story: story,
        previous: position == 0 ? nil : stories.stories[position - 1].file,
        next: stories.stories.dropFirst(position + 1).first?.file,
        classes: classes,
        names: report.names
      )
      for part in 1...page.parts {
        try folder.write(
          page.html(part: part, group: group, version: version), to: story.path(part: part))
      }
    }
  }
}
