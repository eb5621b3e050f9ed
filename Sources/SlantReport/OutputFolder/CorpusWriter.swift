internal import SlantComparison
internal import SlantCorpus

/// Gathers what speaks of a whole corpus, and writes its tables at the end.
struct CorpusWriter {
  private let folder: OutputFolder
  private let options: ResultOptions
  private let skippedFile: BufferedFile
  private var articles: [ArticleDigest] = []
  /// The number of inputs that could not be read.
  private(set) var skipped = 0

  /// Makes the file of skipped inputs.
  init(_ folder: OutputFolder, options: ResultOptions) throws(OutputError) {
    self.folder = folder
    self.options = options
    let schema = SkippedTable.table.schema
    skippedFile = try BufferedFile(path: folder.path(schema.path))
    try skippedFile.append(Self.start(options) + SkippedTable.table.header)
  }

  /// The number of articles.
  var count: Int { articles.count }

  /// What stands before the header of a table.
  static func start(_ options: ResultOptions) -> [UInt8] {
    ByteOrderMark.opening(isWanted: options.hasByteOrderMark)
  }

  /// Adds an article.
  mutating func add(_ article: ArticleDigest) { articles.append(article) }

  /// Adds an input that could not be read.
  mutating func add(_ skipped: Skipped) throws(OutputError) {
    try skippedFile.append(SkippedTable.table.csv([skipped]))
    self.skipped += 1
  }

  /// Compares the articles, writes the tables, and returns what was found and the tables' schemas.
  func finish(jobs: Int) async throws -> (results: CorpusResults, schemas: [TableSchema]) {
    try skippedFile.finish()
    let results = await CorpusResults(
      of: articles, skipped: skipped, options: options.comparison, jobs: jobs)
    let files = CorpusTables(grouping: options.comparison.grouping).files(results)
    for file in files {
      try BufferedFile.save(Self.start(options) + file.csv, to: folder.path(file.schema.path))
    }
    return (results, files.map(\.schema) + [SkippedTable.table.schema])
  }
}
