public import SlantComparison
public import SlantCorpus
public import SlantLexicon

/// Writes a folder of results article by article.
///
///     let results = try ResultWriter(folder: "slant-report", lexicons: lexicons)
///     try results.add(article)
///     try await results.finish(options: [RunOption("excel", .flag(false))])
///
/// Of an article whose rows are written only what comparisons need is kept. The folder appears at
/// ``finish(options:jobs:)``; a writer that is dropped before leaves no trace. A class, since it owns open
/// files.
public final class ResultWriter {
  /// Makes the rows of an article, also on other threads, for ``add(_:_:)``.
  public let renderer: ArticleRenderer
  /// Articles that were read and left out, for run.json.
  public var filtered = 0
  private let folder: OutputFolder
  private let files: TableFiles
  private let lexicons: [Lexicon]
  private let settings: ResultOptions
  private var corpus: CorpusWriter
  private var report: ReportBuilder?

  /// The number of articles added so far.
  public var count: Int { corpus.count }

  /// Prepares the results for `folder`.
  ///
  /// - Parameters:
  ///   - folder: The path as the user gave it.
  ///   - lexicons: The lexicons that the articles are analysed with.
  ///   - options: How results are written.
  /// - Throws: ``OutputError`` where the folder is not ours to replace or cannot be written.
  public init(
    folder: String,
    lexicons: LexiconSet,
    options: ResultOptions = ResultOptions()
  ) throws(OutputError) {
    self.folder = try OutputFolder(target: folder)
    self.lexicons = lexicons.lexicons
    settings = options
    if options.makesReport {
      report = ReportBuilder(
        folder: self.folder.temporary,
        basis: .articles,
        lexicons: lexicons,
        pages: options.pages,
        grouping: options.comparison.grouping,
        agreement: options.agreement,
        isMailed: options.makesSinglePage,
        version: SlantVersion.current
      )
    }
    renderer = ArticleRenderer(
      lexicons: lexicons, includesText: options.includesText, style: options.comparison.style,
      pages: report?.articles)
    files = try TableFiles(self.folder, renderer: renderer, options: options)
    corpus = try CorpusWriter(self.folder, options: options)
  }

  /// Adds an article to all tables, the records and the report.
  ///
  /// - Throws: ``OutputError``, or a file error of the report.
  public func add(_ article: AnalyzedArticle) throws {
    try add(article, renderer.render(article))
  }

  /// Adds an article whose rows are made.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - rendered: What ``renderer`` made of it.
  /// - Throws: ``OutputError``, or a file error of the report.
  public func add(_ article: AnalyzedArticle, _ rendered: RenderedArticle) throws {
    try files.append(rendered)
    if let pages = rendered.pages { try report?.add(article, pages.get()) }
    try corpus.add(rendered.digest, evidence: rendered.evidence)
  }

  /// Adds an input that could not be read.
  ///
  /// - Throws: ``OutputError`` where its row cannot be written.
  public func add(_ skipped: Skipped) throws(OutputError) {
    try corpus.add(skipped)
    report?.add(skipped)
  }

  /// Compares the outlets, writes what speaks of the whole, and puts the results in the place of the
  /// target.
  ///
  /// - Parameters:
  ///   - options: The options of the run for run.json, in the order that it shows.
  ///   - jobs: Tasks at the same time.
  /// - Returns: What was found by comparing.
  /// - Throws: ``OutputError``, or a file error of the report.
  @discardableResult
  public func finish(options: [RunOption], jobs: Int = 1) async throws -> CorpusResults {
    try files.finish()
    let outcome = try await corpus.finish(jobs: jobs)
    let (results, schemas) = (outcome.results, outcome.schemas)
    try await report?.finish(
      results, outcome.evidence, options: settings.comparison, tables: renderer.schemas + schemas,
      run: options, jobs: jobs)
    try folder.finish(
      tables: renderer.schemas + schemas,
      others: [ResultFile.records] + settings.reportFiles,
      manifest: RunManifest(
        options: options, lexicons: lexicons, analyzed: corpus.count, skipped: corpus.skipped,
        filtered: filtered, files: []))
    return results
  }
}

extension OutputFolder {
  /// Describes the tables and the run, and puts the results in the place of the target.
  ///
  /// - Parameters:
  ///   - tables: The tables of the folder.
  ///   - others: The other files and folders of it.
  ///   - manifest: What the results were made with; its files are these.
  /// - Throws: ``OutputError`` where a file cannot be written or the folder not be moved.
  func finish(
    tables: [TableSchema], others: [String], manifest: RunManifest
  ) throws(OutputError) {
    var manifest = manifest
    manifest.files =
      tables.map(\.path) + [ResultFile.dataPackage, ResultFile.manifest] + others
    try BufferedFile.save(
      DataPackage(tables: tables).json(), to: path(ResultFile.dataPackage))
    try BufferedFile.save(manifest.json(), to: path(ResultFile.manifest))
    try finish()
  }
}
