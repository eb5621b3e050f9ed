/// The rows of a table that people keep in a spreadsheet: cells without white space at their ends, and
/// with one space for all white space between words; rows without any text are passed over.
///
/// Read are commas or semicolons, tabs where the name of the file ends in `.tsv`, LF or CRLF, with or
/// without a byte-order mark.
struct PlainRows {
  /// What is wrong in a line.
  struct Fault: Error, Equatable {
    let line: Int
    let error: ReaderError
  }

  private let bytes: [UInt8]
  private let toleratesBadBytes: Bool
  private var scanner: CSVScanner

  /// The rows of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path, by whose ending a table with tabs is known.
  ///   - toleratesBadBytes: Whether bytes that are not UTF-8 become U+FFFD rather than a fault.
  init(bytes: [UInt8], path: String, toleratesBadBytes: Bool = false) {
    self.bytes = bytes
    self.toleratesBadBytes = toleratesBadBytes
    let start = bytes.span.byteOrderMark
    let isTabbed = FilePath.ending(of: path).lowercased() == "tsv"
    let found = CSVDelimiter.find(bytes.span, from: start, prefersTabs: isTabbed, isAll: true)
    let skipped = bytes.span.newlines(0..<(found?.start ?? 0))
    scanner = CSVScanner(
      delimiter: found?.delimiter ?? .comma, at: found?.start ?? start, line: 1 + skipped)
  }

  /// The next row that is not blank; `nil` at the end.
  mutating func next() throws(Fault) -> PlainRow? {
    while let row = nextScanned() {
      if let problem = row.problem { throw Fault(line: problem.line, error: problem.error) }
      if !toleratesBadBytes, let bad = bytes.span.invalidUTF8(row.range) {
        let line = row.line + bytes.span.newlines(row.range.lowerBound..<bad)
        throw Fault(line: line, error: bytes.span.invalidUTF8Error(at: bad))
      }
      let cells = row.cells.map { Self.plain($0.text(bytes.span)) }
      if cells.contains(where: { !$0.isEmpty }) { return PlainRow(cells: cells, line: row.line) }
    }
    return nil
  }

  private mutating func nextScanned() -> CSVRow? {
    var cursor = scanner
    defer { scanner = cursor }
    return cursor.row(bytes.span)
  }

  private static func plain(_ cell: String) -> String {
    cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
