/// Writes rows of cells as CSV: RFC 4180, UTF-8, CRLF.
///
/// Text that a spreadsheet would run as a formula (a first `=`, `+`, `-`, `@`, tab, CR or NUL) gets a
/// leading `'` (OWASP, "CSV Injection"); numbers never do. A cell has one kind of line break, LF, and no
/// NUL, for which U+FFFD stands: spreadsheets keep nothing else, and readers of CSV stop at NUL.
struct CSVWriter: Sendable {
  /// The bytes written so far.
  private(set) var bytes: [UInt8] = []
  private var isRowStarted = false

  /// Appends a cell to the row.
  mutating func append(_ cell: Cell) {
    if isRowStarted { bytes.append(UInt8(ascii: ",")) }
    isRowStarted = true
    switch cell {
    case .text(let text): append(text: text.utf8.span)
    case .slice(let slice): append(text: slice.span)
    case .integer(let value): bytes.append(decimal: value)
    case .decimal(let units, let places): bytes.append(units: units, places: places)
    case .number(let value): bytes.append(number: value)
    case .boolean(let value): bytes.append(UInt8(ascii: value ? "1" : "0"))
    case .empty: break
    }
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append("\r\n")
    isRowStarted = false
  }

  /// Forgets the bytes written so far, once they are written elsewhere.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private mutating func append(text: Span<UInt8>) {
    let isQuoted = Self.needsQuotes(text)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if Self.opensFormula(text) { bytes.append(UInt8(ascii: "'")) }
    append(escaping: text)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func append(escaping text: Span<UInt8>) {
    var start = 0
    for offset in text.indices {
      switch text[offset] {
      case UInt8(ascii: "\""):
        // The mark itself opens the next stretch, so that it stands twice.
        bytes.append(text, start..<offset + 1)
        start = offset
      case UInt8(ascii: "\r"):
        bytes.append(text, start..<offset)
        let isPair = offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n")
        if !isPair { bytes.append(UInt8(ascii: "\n")) }
        start = offset + 1
      case 0:
        bytes.append(text, start..<offset)
        bytes.append("\u{FFFD}")
        start = offset + 1
      default: continue
      }
    }
    bytes.append(text, start..<text.count)
  }

  private static func needsQuotes(_ text: Span<UInt8>) -> Bool {
    for offset in text.indices {
      switch text[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return true
      default: continue
      }
    }
    return false
  }

  private static func opensFormula(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0:
      return true
    default: return false
    }
  }
}
