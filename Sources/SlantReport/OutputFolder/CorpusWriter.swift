internal import SlantComparison
internal import SlantCorpus

/// Gathers what speaks of a whole corpus, and writes its tables at the end.
struct CorpusWriter {
  /// The name of the file of evidence, which is there until all is written.
  static let evidence = "evidence.tmp"

  private let folder: OutputFolder
  private let options: ResultOptions
  /// The rows of skipped inputs.
  let skippedFile: BufferedFile
  private var articles: [ArticleDigest] = []
  /// Where a report is made, the places that its counts come from.
  private var evidence: EvidenceWriter?
  /// The number of inputs that could not be read.
  private(set) var skipped = 0

  /// Makes the file of skipped inputs, or opens the one that an interrupted run left.
  init(_ folder: OutputFolder, options: ResultOptions) throws(OutputError) {
    self.folder = folder
    self.options = options
    let schema = SkippedTable.table.schema
    skippedFile = try BufferedFile(
      path: folder.path(schema.path), keepsContent: folder.isContinued)
    evidence =
      options.makesReport
      ? try EvidenceWriter(path: folder.path(Self.evidence), keepsContent: folder.isContinued) : nil
    if !folder.isContinued { try skippedFile.append(header) }
  }

  /// The files that grow with each input: that of skipped ones, then that of evidence.
  var growing: [BufferedFile] { [skippedFile] + (evidence.map { [$0.file] } ?? []) }

  /// What the table of skipped inputs opens with.
  var header: [UInt8] { Self.start(options) + SkippedTable.table.header }

  /// The number of articles.
  var count: Int { articles.count }

  /// What stands before the header of a table.
  static func start(_ options: ResultOptions) -> [UInt8] {
    ByteOrderMark.opening(isWanted: options.hasByteOrderMark)
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - article: What comparisons need of it.
  ///   - packed: Its evidence, packed; `nil` where its text is not known.
  /// - Throws: ``OutputError`` where the evidence cannot be stored.
  mutating func add(_ article: ArticleDigest, evidence packed: [UInt8]?) throws(OutputError) {
    articles.append(article)
    if let packed { try evidence?.add(packed, of: article.keys.id) }
  }

  /// Adds an article of which the files of an interrupted run hold all.
  mutating func restore(_ article: ArticleDigest, evidence count: Int) {
    articles.append(article)
    if count > 0 { evidence?.note(count, of: article.keys.id) }
  }

  /// Adds an input that could not be read, whose row is there.
  mutating func restoreSkipped() { skipped += 1 }

  /// Adds an input that could not be read.
  ///
  /// - Returns: Its row.
  @discardableResult
  mutating func add(_ skipped: Skipped) throws(OutputError) -> [UInt8] {
    let row = SkippedTable.table.csv([skipped])
    try skippedFile.append(row)
    self.skipped += 1
    return row
  }

  /// What is known when all articles are in.
  struct Outcome {
    /// What was found by comparing.
    let results: CorpusResults
    /// The schemas of the tables.
    let schemas: [TableSchema]
    /// The places that counts come from.
    let evidence: Evidence
  }

  /// Compares the articles and writes the tables.
  func finish(jobs: Int) async throws -> Outcome {
    try skippedFile.finish()
    let evidence = try self.evidence?.finish() ?? .none
    let results = await CorpusResults(
      of: articles, skipped: skipped, options: options.comparison, jobs: jobs)
    let files = CorpusTables(grouping: options.comparison.grouping).files(results)
    for file in files {
      try BufferedFile.save(Self.start(options) + file.csv, to: folder.path(file.schema.path))
    }
    return Outcome(
      results: results, schemas: files.map(\.schema) + [SkippedTable.table.schema],
      evidence: evidence)
  }
}
