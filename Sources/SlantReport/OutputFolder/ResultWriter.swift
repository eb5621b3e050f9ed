public import SlantComparison
public import SlantCorpus
public import SlantLexicon

/// Writes a folder of results article by article.
///
///     let results = try ResultWriter(
///       folder: "slant-report", lexicons: lexicons, run: [RunOption("excel", .flag(false))])
///     try results.add(article)
///     try await results.finish()
///
/// Of an article whose rows are written only what comparisons need is kept. The folder appears at
/// ``finish(jobs:isPlacing:)``; a writer that is dropped before leaves no trace, unless ``keep()`` leaves its work for
/// one that goes on with it: ``restore(_:)``. A class, since it owns open files.
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
  private let run: [RunOption]
  private let target: String
  private let journal: RunJournal
  /// Reads the digests of a run that was interrupted.
  private let states: RecordReader
  /// What is to be told of an earlier run into the same folder that was interrupted; `nil` for nothing.
  public let note: InterruptedNote?

  /// The bytes that were read of the work of an earlier run.
  public private(set) var bytesRestored = 0

  /// The inputs that could not be read, among those added so far.
  public var skipped: Int { corpus.skipped }

  /// The number of articles added so far.
  public var count: Int { corpus.count }

  /// Prepares the results for `folder`.
  ///
  /// - Parameters:
  ///   - folder: The path as the user gave it.
  ///   - lexicons: The lexicons that the articles are analysed with.
  ///   - options: How results are written.
  ///   - run: The options of the run for run.json, in the order that it shows.
  ///   - resumes: Whether to go on with a run that was interrupted, where there is one with the same
  ///     version, lexicons and options.
  /// - Throws: ``OutputError`` where the folder is not ours to replace or cannot be written.
  public init(
    folder: String,
    lexicons: LexiconSet,
    options: ResultOptions = ResultOptions(),
    run: [RunOption] = [],
    resumes: Bool = false
  ) throws(OutputError) {
    let identity = RunIdentity(lexicons: lexicons.lexicons, options: run)
    let interrupted = InterruptedRun.all(for: folder)
    let same = interrupted.first { $0.identity == identity }
    note = InterruptedNote(interrupted, identity, resumes: resumes)
    self.folder = try OutputFolder(target: folder, continuing: resumes ? same?.path : nil)
    self.lexicons = lexicons.lexicons
    self.run = run
    target = folder
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
    states = RecordReader(
      texts: TextDigester(lexicons: lexicons), style: options.comparison.style)
    renderer = ArticleRenderer(
      lexicons: lexicons, includesText: options.includesText, style: options.comparison.style,
      pages: report?.articles)
    files = try TableFiles(self.folder, renderer: renderer, options: options)
    corpus = try CorpusWriter(self.folder, options: options)
    journal = try RunJournal(
      self.folder, growing: files.all + corpus.growing,
      headers: files.headers + [corpus.header] + corpus.growing.dropFirst().map { _ in [] },
      identity: identity)
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
    let pages = try rendered.pages.flatMap { try report?.add(article, $0.get()) }
    try corpus.add(rendered.digest, evidence: rendered.evidence)
    try journal.add(
      Checksum(of: .article(article.article)).value, checksum: rendered.checksum,
      .article(rendered.state, pages))
  }

  /// Adds an input that is skipped.
  ///
  /// - Parameters:
  ///   - skipped: Why there is no article.
  ///   - article: The article, where it was read.
  /// - Throws: ``OutputError`` where its row cannot be written.
  public func add(_ skipped: Skipped, of article: Article? = nil) throws(OutputError) {
    let row = try corpus.add(skipped)
    report?.add(skipped)
    var checksum = Checksum()
    for file in files.all + corpus.growing { checksum.add(file === corpus.skippedFile ? row : []) }
    let input = article.map { ReadResult.article($0) } ?? .skipped(skipped)
    try journal.add(Checksum(of: input).value, checksum: checksum.value, .skipped(skipped))
  }

  // MARK: Going on

  /// What became of an input in the run that was interrupted.
  public enum Restored {
    /// It was analysed; its row of articles.csv.
    case article(row: [UInt8])
    /// It was skipped.
    case skipped(Skipped)
  }

  /// Whether there may be more of the run that was interrupted.
  public var isRestoring: Bool { journal.end == nil }

  /// Takes the next input from the run that was interrupted.
  ///
  /// Inputs come in their order from the first on. With the first that is not as it was, going on ends: it
  /// and all after it are to be analysed.
  ///
  /// - Parameter input: An article, or why there is none.
  /// - Returns: What became of it; `nil` where it is to be added.
  /// - Throws: ``OutputError`` where a file cannot be read or cut.
  public func restore(_ input: ReadResult) throws(OutputError) -> Restored? {
    guard
      let (entry, bytes) = try journal.entry(
        of: Checksum(of: input).value, hasPages: { report?.has($0) ?? false })
    else { return nil }
    bytesRestored += bytes.reduce(0) { $0 + $1.count }
    switch entry.outcome {
    case .article(let state, let pages):
      bytesRestored += state.count + (pages?.size ?? 0)
      guard case .article(let digest, _) = states.read(line: state, number: 1, file: "") else {
        preconditionFailure("a line of the journal has a checksum of its own")
      }
      if let pages { report?.restore(pages, outlet: digest.keys.outlet) }
      corpus.restore(digest, evidence: report == nil ? 0 : bytes.last?.count ?? 0)
      return .article(row: bytes[0])
    case .skipped(let skipped):
      corpus.restoreSkipped()
      report?.add(skipped)
      return .skipped(skipped)
    }
  }

  /// Ends going on with the run that was interrupted.
  ///
  /// - Returns: Why not all of it was of use; `nil` where it was.
  /// - Throws: An error of the system where a file cannot be cut.
  public func endRestoring() throws -> String? {
    try journal.stop()
    if folder.isContinued { try report?.clear() }
    switch journal.end {
    case .otherInput: return "the input is another from there on"
    case .damaged: return "its files are damaged from there on"
    case .whole, nil: return nil
    }
  }

  /// Whether all that was added can be left for a run that goes on: not when the results are being put in the
  /// place of the target.
  public private(set) var canBeKept = true

  /// Writes out all that was added, and leaves it for a run that goes on.
  ///
  /// - Throws: ``OutputError`` where it cannot be written; what was written before is left all the same.
  public func keep() throws(OutputError) {
    folder.keep()
    try journal.flush()
  }

  // MARK: The end

  /// Compares the outlets, writes what speaks of the whole, and puts the results in the place of the
  /// target.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at the same time.
  ///   - isPlacing: Called when all is written, before anything in the target changes.
  /// - Returns: What was found by comparing.
  /// - Throws: ``OutputError``, or a file error of the report.
  @discardableResult
  public func finish(
    jobs: Int = 1, isPlacing: () -> Void = {}
  ) async throws -> CorpusResults {
    try journal.flush()
    try files.finish()
    let outcome = try await corpus.finish(jobs: jobs)
    let (results, schemas) = (outcome.results, outcome.schemas)
    try await report?.finish(
      results, outcome.evidence, options: settings.comparison, tables: renderer.schemas + schemas,
      run: run, jobs: jobs)
    isPlacing()
    canBeKept = false
    for name in [RunJournal.file, CorpusWriter.evidence] { folder.remove(name) }
    try folder.finish(
      tables: renderer.schemas + schemas,
      others: [ResultFile.records] + settings.reportFiles,
      manifest: RunManifest(
        options: run, lexicons: lexicons, analyzed: corpus.count, skipped: corpus.skipped,
        filtered: filtered, files: []))
    for run in InterruptedRun.all(for: target) { run.remove() }
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
