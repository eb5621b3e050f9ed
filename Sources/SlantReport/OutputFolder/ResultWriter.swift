public import SlantComparison
public import SlantCorpus
public import SlantLexicon

/// Writes a folder of results article by article, so that memory does not grow with the corpus.
///
///     let results = try ResultWriter(folder: "slant-report", lexicons: lexicons)
///     try results.add(article)
///     try results.finish(options: [RunOption("excel", .flag(false))])
///
/// The folder appears at ``finish(options:)``; a writer that is dropped before leaves no trace. A class,
/// since it owns open files.
public final class ResultWriter {
  /// How results are written.
  public struct Options: Equatable, Sendable {
    /// Whether tables open with a byte-order mark, which Excel needs to read UTF-8.
    public var hasByteOrderMark = false
    /// Whether records hold the text.
    public var includesText = true
    /// Whether a report is made beside the tables.
    public var makesReport = true

    /// Tables without a mark, records with text, and a report.
    public init() {}
  }

  /// Makes the rows of an article, also on other threads, for ``add(_:_:)``.
  public let renderer: ArticleRenderer
  /// The sums over what was added so far.
  public private(set) var summary = CorpusSummary()
  /// Articles that were read and left out, for run.json.
  public var filtered = 0
  private let folder: OutputFolder
  private let files: TableFiles
  private let lexicons: [Lexicon]
  private var report: ReportBuilder?

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
    options: Options = Options()
  ) throws(OutputError) {
    renderer = ArticleRenderer(lexicons: lexicons, includesText: options.includesText)
    self.folder = try OutputFolder(target: folder)
    files = try TableFiles(
      self.folder,
      renderer: renderer,
      hasByteOrderMark: options.hasByteOrderMark
    )
    self.lexicons = lexicons.lexicons
    if options.makesReport {
      report = ReportBuilder(
        folder: self.folder.temporary,
        lexicons: lexicons,
        version: SlantVersion.current
      )
    }
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
    try report?.add(article)
    summary.add(article)
  }

  /// Adds an input that could not be read.
  ///
  /// - Throws: ``OutputError`` where its row cannot be written.
  public func add(_ skipped: Skipped) throws(OutputError) {
    try files.append(skipped)
    report?.add(skipped)
    summary.addSkipped()
  }

  /// Writes what speaks of the whole, and puts the results in the place of the target.
  ///
  /// - Parameter options: The options of the run for run.json, in the order that it shows.
  /// - Throws: ``OutputError``, or a file error of the report.
  public func finish(options: [RunOption]) throws {
    try files.append(renderer.rows(of: summary))
    try files.finish()
    try report?.finish(summary: summary)
    let package = DataPackage(tables: renderer.schemas)
    try BufferedFile.save(package.json(), to: folder.path(ResultFile.dataPackage))
    let manifest = manifest(options)
    try BufferedFile.save(manifest.json(), to: folder.path(ResultFile.manifest))
    try folder.finish()
  }

  private func manifest(_ options: [RunOption]) -> RunManifest {
    let tables = renderer.schemas.map(\.path)
    let others = [ResultFile.records, ResultFile.dataPackage, ResultFile.manifest]
    return RunManifest(
      options: options,
      lexicons: lexicons,
      analyzed: summary.total.articles,
      skipped: summary.skipped,
      filtered: filtered,
      files: tables + others + (report == nil ? [] : [ResultFile.report])
    )
  }
}
