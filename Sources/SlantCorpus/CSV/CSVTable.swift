/// Reads a table: a header row with the names of the columns, then one article a row.
struct CSVTable {
  private let bytes: [UInt8]
  private let file: InputFile
  private let map: FieldMap
  private var scanner: CSVScanner
  private var state = State.start
  /// The columns, with empty values, and which of them hold the fields.
  private var columns: [RawField] = []
  private var choice = FieldChoice()
  private var textColumn = 0

  private enum State { case start, rows, end }

  init(bytes: [UInt8], file: InputFile, map: FieldMap) {
    self.bytes = bytes
    self.file = file
    self.map = map
    let start = bytes.span.byteOrderMark
    let delimiter = file.format == .tsv ? .tab : Self.delimiter(bytes.span, from: start)
    scanner = CSVScanner(delimiter: delimiter, at: start)
  }

  /// The next article, or why a row is none; `nil` at the end.
  mutating func next() -> ReadResult? {
    switch state {
    case .start:
      state = .end
      if let skipped = readHeader() { return skipped }
      guard let first = row() else { return builder(nil).skipped(.emptyFile) }
      state = .rows
      return first
    case .rows: return row()
    case .end: return nil
    }
  }

  /// Reads the names of the columns; returns why the table cannot be read.
  private mutating func readHeader() -> ReadResult? {
    guard let header = nextRow() else { return builder(nil).skipped(.emptyFile) }
    if let problem = problem(of: header) { return problem }
    for cell in header.cells {
      columns.append(RawField(key: cell.text(bytes.span).trimmed, value: ""))
    }
    choice = map.choice(among: columns)
    guard let text = choice[.text] else {
      let error = ReaderError.noTextColumn(
        found: columns.map(\.key), asked: map.columns[.text])
      return builder(nil).skipped(error)
    }
    textColumn = text
    return nil
  }

  private mutating func row() -> ReadResult? {
    guard let row = nextRow() else { return nil }
    if let problem = problem(of: row) { return problem }
    guard row.cells.count == columns.count else {
      let error = ReaderError.wrongCellCount(found: row.cells.count, expected: columns.count)
      return builder(row.line).skipped(error)
    }
    var fields = columns
    for index in fields.indices { fields[index].value = row.cells[index].text(bytes.span) }
    return builder(row.line).article(fields, choice, text: fields[textColumn].value)
  }

  private mutating func nextRow() -> CSVRow? {
    var cursor = scanner
    defer { scanner = cursor }
    return cursor.row(bytes.span)
  }

  /// Why a row is none, whatever its columns are.
  private func problem(of row: CSVRow) -> ReadResult? {
    if let problem = row.problem { return builder(problem.line).skipped(problem.error) }
    guard let bad = bytes.span.invalidUTF8(row.range) else { return nil }
    let line = row.line + bytes.span.newlines(row.range.lowerBound..<bad)
    return builder(line).skipped(bytes.span.invalidUTF8Error(at: bad))
  }

  private func builder(_ line: Int?) -> ArticleBuilder {
    ArticleBuilder(file: file, line: line, ownID: "\(file.id)#\(line ?? 1)")
  }

  /// The semicolon if the header has no comma but has one, outside quotation marks.
  static func delimiter(_ bytes: Span<UInt8>, from start: Int) -> UInt8 {
    var isQuoted = false
    var hasSemicolon = false
    for index in start..<bytes.count {
      switch bytes[index] {
      case .quote: isQuoted.toggle()
      case .comma where !isQuoted: return .comma
      case .semicolon where !isQuoted: hasSemicolon = true
      case .newline where !isQuoted: return hasSemicolon ? .semicolon : .comma
      default: break
      }
    }
    return hasSemicolon ? .semicolon : .comma
  }
}
