/// The cells of a line of a table with commas (RFC 4180); cells of dictionaries hold no line ends.
enum CSVCells {
  /// The cells of `line`, without the quotation marks around them and the white space at their ends.
  static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var rest = Array(line.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && rest.first == byte:
        cell.append(byte)
        rest.removeFirst()
      case UInt8(ascii: "\"") where isQuoted || cell.isEmpty: isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self).plainSpaced)
        cell = []
      default: cell.append(byte)
      }
    }
    cells.append(String(decoding: cell, as: UTF8.self).plainSpaced)
    return cells
  }
}

/// The rows of a table with commas below its header.
struct CSVRows {
  /// The names of the columns after the first.
  let categories: [String]
  private let rows: [(line: Int, cells: [String])]

  /// Splits the lines; a row with too few or too many cells becomes a warning.
  ///
  /// - Throws: ``LexiconError/wrongFormat(path:line:title:problem:)`` for a table without columns.
  init(
    _ lines: [String], _ draft: inout LexiconDraft, path: String, format: LexiconFormat
  ) throws(LexiconError) {
    let filled = lines.enumerated().filter { !$0.element.words.isEmpty }
    let header = filled.first.map { CSVCells.cells(of: $0.element) } ?? []
    guard header.count > 1 else {
      throw .wrongFormat(
        path: path, line: 1, title: format.title, problem: "no header with a column a category")
    }
    categories = Array(header.dropFirst())
    var rows: [(line: Int, cells: [String])] = []
    for (offset, line) in filled.dropFirst() {
      let cells = CSVCells.cells(of: line)
      if cells.count == header.count {
        rows.append((offset + 1, cells))
      } else {
        draft.warn(.cellCount(expected: header.count, found: cells.count), offset + 1)
      }
    }
    self.rows = rows
  }

  /// Calls `body` with the line, the first cell and the further cells of each row.
  func forEach(_ body: (Int, String, ArraySlice<String>) -> Void) {
    for row in rows { body(row.line, row.cells[0], row.cells.dropFirst()) }
  }
}
