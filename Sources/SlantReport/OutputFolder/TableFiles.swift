/// The open files of the tables of articles, and of the records.
struct TableFiles {
  /// The files of the tables, in the order of the renderer's schemas.
  private let tables: [BufferedFile]
  private let records: BufferedFile

  /// Makes the files and writes the headers.
  init(
    _ folder: OutputFolder,
    renderer: ArticleRenderer,
    options: ResultOptions
  ) throws(OutputError) {
    var tables: [BufferedFile] = []
    for (schema, header) in zip(renderer.schemas, renderer.headers()) {
      let file = try BufferedFile(path: folder.path(schema.path))
      try file.append(CorpusWriter.start(options) + header)
      tables.append(file)
    }
    self.tables = tables
    records = try BufferedFile(path: folder.path(ResultFile.records))
  }

  /// Appends the rows and the record of an article.
  func append(_ article: RenderedArticle) throws(OutputError) {
    for (file, rows) in zip(tables, article.rows) { try file.append(rows) }
    try records.append(article.record)
  }

  /// Writes what is left and closes the files.
  func finish() throws(OutputError) {
    for file in tables + [records] { try file.finish() }
  }
}
