/// Reads a table of any size: a header row with the names of the columns, then one article a row.
struct CSVTable: Sendable {
  private var buffer: InputBuffer
  private let file: InputFile
  private let map: FieldMap
  private var scanner = CSVScanner(delimiter: .comma)
  private var state = State.start
  /// The columns, with empty values, and which of them hold the fields.
  private var columns: [RawField] = []
  private var choice = FieldChoice()
  private var textColumn = 0

  private enum State { case start, rows, end }

  init(_ buffer: InputBuffer, file: InputFile, map: FieldMap) {
    self.buffer = buffer
    self.file = file
    self.map = map
  }

  /// The encoding of the input; `nil` as long as nothing decides.
  var encoding: TextEncoding? { buffer.encoding }

  /// The next article, or why a row is none; `nil` at the end.
  mutating func next() -> ReadResult? {
    do throws(ReaderError) {
      switch state {
      case .start:
        state = .end
        if let skipped = try readHeader() { return skipped }
        guard let first = try row() else { return builder(nil).skipped(.emptyFile) }
        state = .rows
        return first
      case .rows: return try row()
      case .end: return nil
      }
    } catch {
      state = .end
      return builder(nil).skipped(error)
    }
  }

  /// Reads the names of the columns; returns why the table cannot be read.
  private mutating func readHeader() throws(ReaderError) -> ReadResult? {
    try findDelimiter()
    guard let header = try nextRow() else { return builder(nil).skipped(.emptyFile) }
    if let problem = problem(of: header) { return problem }
    columns = texts(of: header).map { RawField(key: $0.trimmed, value: "") }
    choice = map.choice(among: columns)
    guard let text = choice[.text] else {
      let error = ReaderError.noTextColumn(
        found: columns.map(\.key), asked: map.columns[.text])
      return builder(nil).skipped(error)
    }
    textColumn = text
    return nil
  }

  private mutating func findDelimiter() throws(ReaderError) {
    while true {
      if let start = scannerAtStart() { return scanner = start }
      try buffer.fill()
    }
  }

  /// A scanner of the first row; `nil` if the window does not hold the whole of that.
  private func scannerAtStart() -> CSVScanner? {
    let window = buffer.bytes.span.extracting(buffer.start..<buffer.end)
    let found = CSVDelimiter.find(
      window, from: window.byteOrderMark, prefersTabs: file.format == .tsv, isAll: buffer.isAtEnd)
    return found.map { found in
      CSVScanner(
        delimiter: found.delimiter, at: found.start, line: 1 + window.newlines(0..<found.start))
    }
  }

  private mutating func row() throws(ReaderError) -> ReadResult? {
    guard let row = try nextRow() else { return nil }
    if let problem = problem(of: row) { return problem }
    guard row.cells.count == columns.count else {
      let error = ReaderError.wrongCellCount(found: row.cells.count, expected: columns.count)
      return builder(row.line).skipped(error)
    }
    var fields = columns
    for (index, text) in texts(of: row).enumerated() { fields[index].value = text }
    return builder(row.line).article(fields, choice, text: fields[textColumn].value)
  }

  /// The next row, with its bytes in the window; `nil` at the end.
  private mutating func nextRow() throws(ReaderError) -> CSVRow? {
    buffer.advance(by: scanner.position)
    scanner.position = 0
    while true {
      let (row, cursor) = scanned()
      if buffer.isAtEnd || cursor.position < buffer.count {
        scanner = cursor
        return row
      }
      try grow()
    }
  }

  /// The next row of the window, and the scanner behind it.
  private func scanned() -> (CSVRow?, CSVScanner) {
    var cursor = scanner
    let row = cursor.row(buffer.bytes.span.extracting(buffer.start..<buffer.end))
    return (row, cursor)
  }

  private func texts(of row: CSVRow) -> [String] {
    let window = buffer.bytes.span.extracting(buffer.start..<buffer.end)
    var texts: [String] = []
    texts.reserveCapacity(row.cells.count)
    for cell in row.cells { texts.append(cell.text(window, isChecked: true)) }
    return texts
  }

  /// Makes the window twice as long, so that a long row is not begun again for each chunk of it.
  private mutating func grow() throws(ReaderError) {
    let wanted = 2 * buffer.count
    repeat { try buffer.fill() } while buffer.count < wanted && !buffer.isAtEnd
  }

  /// Why a row is none, whatever its columns are.
  private func problem(of row: CSVRow) -> ReadResult? {
    if let problem = row.problem { return builder(problem.line).skipped(problem.error) }
    let window = buffer.bytes.span.extracting(buffer.start..<buffer.end)
    guard let bad = window.invalidUTF8(row.range) else { return nil }
    let line = row.line + window.newlines(row.range.lowerBound..<bad)
    return builder(line).skipped(window.invalidUTF8Error(at: bad))
  }

  private func builder(_ line: Int?) -> ArticleBuilder {
    ArticleBuilder(file: file, line: line, ownID: "\(file.id)#\(line ?? 1)")
  }
}
