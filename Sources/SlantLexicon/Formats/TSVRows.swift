/// Makes entries from the rows of a lexicon in Slant's own format.
///
/// Neighbouring rows often say the same in a column, so that the text of the row before serves again.
struct TSVRows {
  /// What is wrong with a row.
  enum Problem: Error {
    case emptyTerm
    case inflection(String)
    case inName(String)

    /// The error in the file's line.
    func error(path: String, line: Int) -> LexiconError {
      switch self {
      case .emptyTerm: .emptyTerm(path: path, line: line)
      case .inflection(let value):
        .badValue(
          path: path, line: line, column: "inflect", value: value, allowed: "'v', 'n' and 'a'")
      case .inName(let value):
        .badValue(path: path, line: line, column: "in_name", value: value, allowed: "0 or 1")
      }
    }
  }

  /// What a column holds.
  private enum Column {
    case term, inflection, unless, inName, provenance, value

    init(_ name: String) {
      switch name {
      case "term": self = .term
      case "inflect": self = .inflection
      case "unless": self = .unless
      case "in_name": self = .inName
      case "provenance": self = .provenance
      default: self = .value
      }
    }
  }

  /// The cells of the current row without spaces at their ends.
  private(set) var cells: [Range<Int>] = []
  private var columns: [Column] = []
  /// Whether all terms of the file match inside names.
  private var matchesInNames = false
  /// The last cell of each column with its text.
  private var last: [(cell: Range<Int>, text: String)] = []
  private var lastValues: [String] = []

  /// Takes the cells between `tabs` as the current row.
  mutating func take(_ bytes: Span<UInt8>, _ line: Range<Int>, tabs: [Int]) {
    cells.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    for tab in tabs {
      cells.append(Self.trimmed(bytes, start..<tab))
      start = tab + 1
    }
    cells.append(Self.trimmed(bytes, start..<line.upperBound))
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// The texts of the current row.
  func texts(_ bytes: [UInt8]) -> [String] {
    cells.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Reads the rows from now on as those of a table with these columns.
  mutating func read(columns names: [String], matchesInNames: Bool) {
    columns = names.map(Column.init)
    self.matchesInNames = matchesInNames
    last = Array(repeating: (0..<0, ""), count: columns.count)
    lastValues = columns.filter { $0 == .value }.map { _ in "" }
  }

  /// The entry in the current row.
  mutating func entry(_ bytes: [UInt8], line: Int) throws(Problem) -> LexiconEntry {
    var (term, inflect, unless, inName) = (0..<0, 0..<0, 0..<0, 0..<0)
    var provenance = ""
    var value = 0
    for (index, column) in columns.enumerated() {
      let cell = index < cells.count ? cells[index] : 0..<0
      switch column {
      case .term: term = cell
      case .inflection: inflect = cell
      case .unless: unless = cell
      case .inName: inName = cell
      case .provenance: provenance = text(of: cell, index, bytes)
      case .value:
        if !isLast(cell, index, bytes.span) { lastValues[value] = text(of: cell, index, bytes) }
        value += 1
      }
    }
    guard !term.isEmpty else { throw .emptyTerm }
    return LexiconEntry(
      term: String(decoding: bytes[term], as: UTF8.self),
      inflection: try Self.inflection(bytes, inflect), unless: Self.contexts(bytes, unless),
      matchesInNames: try isTrue(bytes, inName) || matchesInNames, provenance: provenance,
      values: lastValues, line: line)
  }

  // MARK: Cells

  private mutating func text(of cell: Range<Int>, _ column: Int, _ bytes: [UInt8]) -> String {
    if !isLast(cell, column, bytes.span) {
      last[column] = (cell, String(decoding: bytes[cell], as: UTF8.self))
    }
    return last[column].text
  }

  /// Whether a cell says the same as that of the row before.
  private func isLast(_ cell: Range<Int>, _ column: Int, _ bytes: Span<UInt8>) -> Bool {
    let other = last[column].cell
    guard cell.count == other.count else { return false }
    for offset in 0..<cell.count
    where bytes[cell.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func inflection(
    _ bytes: [UInt8], _ cell: Range<Int>
  ) throws(Problem) -> Inflection {
    if cell.isEmpty { return [] }
    let letters = String(decoding: bytes[cell], as: UTF8.self)
    guard let inflection = Inflection(letters: letters) else { throw .inflection(letters) }
    return inflection
  }

  private func isTrue(_ bytes: [UInt8], _ cell: Range<Int>) throws(Problem) -> Bool {
    if cell.isEmpty { return false }
    guard cell.count == 1, bytes[cell.lowerBound] | 1 == UInt8(ascii: "1") else {
      throw .inName(String(decoding: bytes[cell], as: UTF8.self))
    }
    return bytes[cell.lowerBound] == UInt8(ascii: "1")
  }

  /// The contexts between semicolons.
  private static func contexts(_ bytes: [UInt8], _ cell: Range<Int>) -> [String] {
    if cell.isEmpty { return [] }
    var contexts: [String] = []
    var start = cell.lowerBound
    for offset in start...cell.upperBound
    where offset == cell.upperBound || bytes[offset] == UInt8(ascii: ";") {
      let context = trimmed(bytes.span, start..<offset)
      if !context.isEmpty { contexts.append(String(decoding: bytes[context], as: UTF8.self)) }
      start = offset + 1
    }
    return contexts
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces at both ends.
  var trimmedSpaces: ArraySlice<UInt8> {
    var bytes = self
    while bytes.first == 0x20 { bytes = bytes.dropFirst() }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return bytes
  }
}
