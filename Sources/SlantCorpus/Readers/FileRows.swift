/// The articles of one file, by its format.
enum FileRows: Sendable {
  /// One result, or none any more.
  case single(ReadResult?)
  case lines(LineRows)
  case document(JSONDocument)
  case table(CSVTable)

  /// Opens a file; a fault becomes its only result.
  init(_ file: InputFile, _ map: FieldMap) {
    do throws(ReaderError) {
      self = try Self.opened(file, map)
    } catch {
      self = .single(.skipped(Skipped(file: file.path, reason: error.description)))
    }
  }

  private static func opened(_ file: InputFile, _ map: FieldMap) throws(ReaderError) -> Self {
    if file.path == "-" { return .lines(LineRows(LineReader(descriptor: 0), file, map)) }
    let open = try OpenFile(path: file.path)
    if file.format == .jsonLines { return .lines(LineRows(LineReader(open), file, map)) }
    let bytes = try open.readToEnd()
    switch file.format {
    case .text: return .single(TextReader.read(bytes.span, file, map))
    case .html: return .single(HTMLReader.read(bytes, file))
    case .csv, .tsv: return .table(CSVTable(bytes: bytes, file: file, map: map))
    case .json, .jsonLines:
      guard JSONDocument.holdsLines(bytes.span) else {
        return .document(JSONDocument(bytes: bytes, file: file, map: map))
      }
      return .lines(LineRows(LineReader(try OpenFile(path: file.path)), file, map))
    }
  }

  /// The next result, or `nil` at the end.
  mutating func next() -> ReadResult? {
    switch self {
    case .single(let result):
      self = .single(nil)
      return result
    case .lines(var rows):
      self = .single(nil)
      defer { self = .lines(rows) }
      return rows.next()
    case .document(var document):
      self = .single(nil)
      defer { self = .document(document) }
      return document.next()
    case .table(var table):
      self = .single(nil)
      defer { self = .table(table) }
      return table.next()
    }
  }
}

/// The articles of JSON Lines, read as they come.
struct LineRows: Sendable {
  private var lines: LineReader
  private let file: InputFile
  private let map: FieldMap
  private var isEmpty = true

  init(_ lines: LineReader, _ file: InputFile, _ map: FieldMap) {
    self.lines = lines
    self.file = file
    self.map = map
  }

  mutating func next() -> ReadResult? {
    do throws(ReaderError) {
      while let line = try lines.next() {
        guard let result = JSONLines.read(line.bytes.span, line.number, file, map) else { continue }
        isEmpty = false
        return result
      }
      return isEmpty ? skipped(.emptyFile) : nil
    } catch {
      return skipped(error)
    }
  }

  private mutating func skipped(_ error: ReaderError) -> ReadResult {
    isEmpty = false
    return .skipped(Skipped(file: file.path, reason: error.description))
  }
}
