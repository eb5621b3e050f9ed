/// A cell of a row of a table: where its bytes stand.
struct CSVCell: Equatable {
  /// The bytes of the cell, without the quotation marks around them.
  var range: Range<Int>
  /// Whether a quotation mark stands twice in it, for one.
  var hasDoubledQuotes = false
}

/// A row of a table.
struct CSVRow: Equatable {
  var cells: [CSVCell] = []
  /// The bytes of the row, its end included.
  var range: Range<Int>
  /// The line on which it begins, from 1.
  var line: Int
  /// The first thing in it that is no CSV, and the line of that.
  var problem: (error: ReaderError, line: Int)?

  static func == (left: Self, right: Self) -> Bool {
    left.cells == right.cells && left.range == right.range && left.line == right.line
      && left.problem?.error == right.problem?.error && left.problem?.line == right.problem?.line
  }
}

/// A cursor over the bytes of a table (RFC 4180) with a delimiter of one byte.
///
/// Rows end with LF or CRLF. A quotation mark inside a cell that does not begin with one is text.
/// The bytes need not be valid UTF-8: all bytes looked for are ASCII.
struct CSVScanner {
  let delimiter: UInt8
  /// The offset of the next byte.
  var position: Int
  /// The line of the next byte, from 1.
  private(set) var line: Int

  init(delimiter: UInt8, at position: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// The next row that is not an empty line, or `nil` at the end.
  mutating func row(_ bytes: Span<UInt8>) -> CSVRow? {
    skipEmptyLines(bytes)
    guard position < bytes.count else { return nil }
    var row = CSVRow(range: position..<position, line: line)
    repeat {
      row.cells.append(cell(bytes, &row))
    } while pass(delimiter, bytes)
    pass(.carriageReturn, bytes)
    if pass(.newline, bytes) { line += 1 }
    row.range = row.range.lowerBound..<position
    return row
  }

  private mutating func skipEmptyLines(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      if bytes[position] == .newline {
        position += 1
      } else if bytes[position] == .carriageReturn, isLineEnd(bytes, position) {
        position += 2
      } else {
        return
      }
      line += 1
    }
  }

  /// Reads a cell up to the delimiter or the end of the row.
  private mutating func cell(_ bytes: Span<UInt8>, _ row: inout CSVRow) -> CSVCell {
    guard pass(.quote, bytes) else { return CSVCell(range: plain(bytes)) }
    let opening = line
    guard let cell = quoted(bytes) else {
      note(.unclosedQuote, at: opening, &row)
      return CSVCell(range: bytes.count..<bytes.count)
    }
    if !plain(bytes).isEmpty { note(.textAfterQuote, at: line, &row) }
    return cell
  }

  private mutating func plain(_ bytes: Span<UInt8>) -> Range<Int> {
    let start = position
    while true {
      position = bytes.endOfPlainCell(from: position, delimiter: delimiter)
      guard position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes, position)
      else { return start..<position }
      position += 1
    }
  }

  /// Reads to behind the closing quotation mark; `nil` and to the end if there is none.
  private mutating func quoted(_ bytes: Span<UInt8>) -> CSVCell? {
    var cell = CSVCell(range: position..<position)
    while let mark = bytes.firstIndex(of: .quote, from: position) {
      position = mark + 1
      if !pass(.quote, bytes) {
        cell.range = cell.range.lowerBound..<mark
        line += bytes.newlines(cell.range)
        return cell
      }
      cell.hasDoubledQuotes = true
    }
    position = bytes.count
    return nil
  }

  private func note(_ error: ReaderError, at line: Int, _ row: inout CSVRow) {
    if row.problem == nil { row.problem = (error, line) }
  }

  /// Whether a row ends at `offset`: with LF, with CRLF or with the input.
  private func isLineEnd(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case .newline: true
    case .carriageReturn: offset + 1 < bytes.count && bytes[offset + 1] == .newline
    default: false
    }
  }

  @discardableResult
  private mutating func pass(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}

extension CSVCell {
  /// The text of the cell.
  ///
  /// - Parameters:
  ///   - bytes: The table.
  ///   - isChecked: Whether the caller has made sure that the row is valid UTF-8.
  /// - Returns: The text, with one quotation mark for two.
  func text(_ bytes: Span<UInt8>, isChecked: Bool = false) -> String {
    guard hasDoubledQuotes else {
      return isChecked ? bytes.checkedString(range) : bytes.string(range)
    }
    let text = bytes.extracting(range).withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: source.count) { target, written in
        var position = 0
        while position < source.count {
          let rest = UnsafeBufferPointer(rebasing: source[position...])
          // The first of two marks is kept, the second dropped.
          let end = rest.span.firstIndex(of: .quote, from: 0).map { $0 + 1 } ?? rest.count
          written += target.copy(rest.prefix(end), at: written)
          position += end + 1
        }
      }
    }
    return isChecked ? text.span.checkedString(0..<text.count) : text.span.string(0..<text.count)
  }
}
