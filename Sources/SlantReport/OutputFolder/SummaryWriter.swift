public import SlantComparison
public import SlantLexicon

/// Writes the tables that compare articles, and a report, from their records.
///
/// The folder appears at ``finish(options:jobs:isPlacing:)``; a writer that is dropped before leaves no trace. A class,
/// since it owns open files.
public final class SummaryWriter {
  private let folder: OutputFolder
  private let settings: ResultOptions
  private var corpus: CorpusWriter
  private var report: ReportBuilder?

  /// The number of articles added so far.
  public var count: Int { corpus.count }

  /// Prepares the results for `folder`.
  ///
  /// - Parameters:
  ///   - folder: The path as the user gave it.
  ///   - lexicons: They explain the classes of loaded terms in the report.
  ///   - options: How results are written.
  /// - Throws: ``OutputError`` where the folder is not ours to replace or cannot be written.
  public init(
    folder: String,
    lexicons: LexiconSet,
    options: ResultOptions
  ) throws(OutputError) {
    self.folder = try OutputFolder(target: folder)
    settings = options
    corpus = try CorpusWriter(self.folder, options: options)
    if options.makesReport {
      report = ReportBuilder(
        folder: self.folder.temporary,
        basis: .records,
        lexicons: lexicons,
        agreement: options.agreement,
        isMailed: options.makesSinglePage,
        version: SlantVersion.current
      )
    }
  }

  /// Adds a record.
  ///
  /// - Throws: ``OutputError`` where it cannot be stored.
  public func add(_ line: RecordReader.Line) throws(OutputError) {
    switch line {
    case .article(let article, let evidence):
      try corpus.add(article, evidence: evidence?.packed)
    case .skipped(let skipped):
      try corpus.add(skipped)
      report?.add(skipped)
    }
  }

  /// What removes all that was written so far, for a program that is to end at once.
  public var discard: @Sendable () -> Void {
    { [path = folder.temporary] in OutputFolder.remove(path) }
  }

  /// Compares the articles, and puts the results in the place of the target.
  ///
  /// - Parameters:
  ///   - options: The options of the run for run.json, in the order that it shows.
  ///   - jobs: Tasks at the same time.
  ///   - isPlacing: Called when all is written, before anything in the target changes.
  /// - Returns: What was found by comparing.
  /// - Throws: ``OutputError``, or a file error of the report.
  public func finish(
    options: [RunOption], jobs: Int = 1, isPlacing: () -> Void = {}
  ) async throws -> CorpusResults {
    let outcome = try await corpus.finish(jobs: jobs)
    let (results, schemas) = (outcome.results, outcome.schemas)
    try await report?.finish(
      results, outcome.evidence, options: settings.comparison, tables: schemas, run: options,
      jobs: jobs)
    isPlacing()
    folder.remove(CorpusWriter.evidence)
    try folder.finish(
      tables: schemas, others: settings.reportFiles,
      manifest: RunManifest(
        options: options, lexicons: [], analyzed: corpus.count, skipped: corpus.skipped, files: []))
    return results
  }
}
