internal import SlantCorpus

/// The open files of the tables and records.
struct TableFiles {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// The files of the tables, in the order of the renderer's schemas.
  private let tables: [BufferedFile]
  private let names: [String]
  private let records: BufferedFile

  /// Makes the files and writes the headers.
  init(
    _ folder: OutputFolder,
    renderer: ArticleRenderer,
    hasByteOrderMark: Bool
  ) throws(OutputError) {
    var tables: [BufferedFile] = []
    for (schema, header) in zip(renderer.schemas, renderer.headers()) {
      let file = try BufferedFile(path: folder.path(schema.path))
      if hasByteOrderMark { try file.append(Self.byteOrderMark) }
      try file.append(header)
      tables.append(file)
    }
    self.tables = tables
    names = renderer.schemas.map(\.name)
    records = try BufferedFile(path: folder.path(ResultFile.records))
  }

  /// Appends the rows and the record of an article.
  func append(_ article: RenderedArticle) throws(OutputError) {
    for (file, rows) in zip(tables, article.rows) { try file.append(rows) }
    try records.append(article.record)
  }

  /// Appends the row of an input that could not be read.
  func append(_ skipped: Skipped) throws(OutputError) {
    try tables.last?.append(ArticleRenderer.row(of: skipped))
  }

  /// Appends rows of the tables with these names.
  func append(_ rows: [String: [UInt8]]) throws(OutputError) {
    for (name, file) in zip(names, tables) { if let rows = rows[name] { try file.append(rows) } }
  }

  /// Writes what is left and closes the files.
  func finish() throws(OutputError) {
    for file in tables + [records] { try file.finish() }
  }
}
