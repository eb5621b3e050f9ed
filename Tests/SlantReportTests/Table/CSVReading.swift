/// Reads CSV slowly and plainly, so that the tests do not trust the writer.
enum CSVReading {
  /// The rows of a text with CRLF after each.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // The second of two marks inside quotes is one mark of the text.
        if !isQuoted, last == "\"" { cell.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [String(cell)])
        row = []
        cell = String.UnicodeScalarView()
      default: cell.append(scalar)
      }
      last = scalar
    }
    return rows
  }
}
