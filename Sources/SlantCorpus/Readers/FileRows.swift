/// The articles of one file, by its format.
struct FileRows: Sendable {
  private enum Rows: Sendable {
    /// What was read whole.
    case list(ArraySlice<ReadResult>, TextEncoding?)
    case lines(JSONLinesReader)
    case document(JSONDocument)
    case table(CSVTable)
  }

  private let file: InputFile
  private var rows: Rows
  private var isEmpty = true
  private var isNoted = false

  /// Opens a file; a fault becomes its only result.
  init(_ file: InputFile, _ map: FieldMap) {
    self.file = file
    do throws(ReaderError) {
      rows = try Self.rows(of: try UnpackedInput(path: file.path), file, map)
    } catch {
      rows = .list([.skipped(Skipped(file: file.path, reason: error.description))], nil)
    }
  }

  /// The rows of an input that is open already.
  init(_ file: InputFile, _ map: FieldMap, input: UnpackedInput) throws(ReaderError) {
    self.file = file
    rows = try Self.rows(of: input, file, map)
  }

  private static func rows(
    of input: UnpackedInput, _ file: InputFile, _ map: FieldMap
  ) throws(ReaderError) -> Rows {
    switch file.format {
    case .jsonLines:
      return .lines(JSONLinesReader(LineReader(InputBuffer(TextInput(input))), file, map))
    case .json:
      return .document(JSONDocument(InputBuffer(TextInput(input)), file: file, map: map))
    case .csv, .tsv:
      return .table(CSVTable(InputBuffer(TextInput(input)), file: file, map: map))
    case .text, .markdown:
      let whole = try WholeInput(input)
      return .list(WholeText.read(whole.bytes, file, map)[...], whole.encoding)
    case .html:
      let whole = try WholeInput(input, converts: false)
      return .list([HTMLReader.read(whole.bytes, file)], nil)
    }
  }

  /// The next result, or `nil` at the end.
  mutating func next() -> ReadResult? {
    let result = advance()
    if result == nil, isEmpty {
      isEmpty = false
      return .skipped(Skipped(file: file.path, reason: ReaderError.emptyFile.description))
    }
    isEmpty = false
    return result
  }

  /// What is to be told of the file, once.
  mutating func takeNote() -> InputNote? {
    guard !isNoted, let text = encoding?.note else { return nil }
    isNoted = true
    return InputNote(file: file.path, text: text)
  }

  private var encoding: TextEncoding? {
    switch rows {
    case .list(_, let encoding): encoding
    case .lines(let rows): rows.encoding
    case .document(let rows): rows.encoding
    case .table(let rows): rows.encoding
    }
  }

  private mutating func advance() -> ReadResult? {
    // The rows are held here alone while they change, so that no buffer of theirs is copied.
    switch rows {
    case .list(var list, let encoding):
      rows = .list([], nil)
      defer { rows = .list(list, encoding) }
      return list.popFirst()
    case .lines(var lines):
      rows = .list([], nil)
      defer { rows = .lines(lines) }
      return lines.next()
    case .document(var document):
      rows = .list([], nil)
      defer { rows = .document(document) }
      return document.next()
    case .table(var table):
      rows = .list([], nil)
      defer { rows = .table(table) }
      return table.next()
    }
  }
}
