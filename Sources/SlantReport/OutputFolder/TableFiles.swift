/// The open files of the tables of articles, and of the records.
struct TableFiles {
  /// The files of the tables, in the order of the renderer's schemas.
  private let tables: [BufferedFile]
  private let records: BufferedFile
  /// What each file opens with, in the order of ``all``.
  let headers: [[UInt8]]

  /// The files of the tables, then that of the records.
  var all: [BufferedFile] { tables + [records] }

  /// Makes the files and writes the headers, or opens the files that an interrupted run left.
  init(
    _ folder: OutputFolder,
    renderer: ArticleRenderer,
    options: ResultOptions
  ) throws(OutputError) {
    var tables: [BufferedFile] = []
    for schema in renderer.schemas {
      tables.append(
        try BufferedFile(path: folder.path(schema.path), keepsContent: folder.isContinued))
    }
    self.tables = tables
    records = try BufferedFile(
      path: folder.path(ResultFile.records), keepsContent: folder.isContinued)
    headers = renderer.headers().map { CorpusWriter.start(options) + $0 } + [[]]
    guard !folder.isContinued else { return }
    for (file, header) in zip(all, headers) { try file.append(header) }
  }

  /// Appends the rows and the record of an article.
  func append(_ article: RenderedArticle) throws(OutputError) {
    for (file, rows) in zip(tables, article.rows) { try file.append(rows) }
    try records.append(article.record)
  }

  /// Writes what is left and closes the files.
  func finish() throws(OutputError) {
    for file in all { try file.finish() }
  }
}
