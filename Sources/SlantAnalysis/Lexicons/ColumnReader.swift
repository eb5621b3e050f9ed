import SlantLexicon

/// Reads typed values from the columns of a lexicon, with errors that name the line.
struct ColumnReader {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The cell as text; empty where it is missing.
  func text(_ column: String, of entry: LexiconEntry) -> String {
    lexicon.value(lexicon.column(column), of: entry)
  }

  /// The case whose raw value stands in the cell.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, of entry: LexiconEntry, _ type: Choice.Type
  ) throws(LexiconError) -> Choice where Choice.RawValue == String {
    let cell = text(column, of: entry)
    if let choice = Choice(rawValue: cell) { return choice }
    let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw bad(column, cell, entry, allowed)
  }

  /// A decimal in thousandths: `-0.5` is −500.
  func thousandths(
    _ column: String, of entry: LexiconEntry, _ bounds: ClosedRange<Int>
  ) throws(LexiconError) -> Int {
    let cell = text(column, of: entry)
    let allowed = "a number from \(bounds.lowerBound / 1000) to \(bounds.upperBound / 1000)"
    guard let value = Decimal.thousandths(cell), bounds.contains(value) else {
      throw bad(column, cell, entry, allowed)
    }
    return value
  }

  private func bad(
    _ column: String, _ cell: String, _ entry: LexiconEntry, _ allowed: String
  ) -> LexiconError {
    .badValue(
      path: lexicon.origin.path, line: entry.line, column: column, value: cell, allowed: allowed)
  }
}

/// Decimal numbers as exact integers.
enum Decimal {
  /// The value of `text` in thousandths, with at most three digits after the point; `nil` for others.
  static func thousandths(_ text: String) -> Int? {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2, let whole = digits(parts[0]) else { return nil }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.count <= 3 else { return nil }
    while fraction.count < 3 { fraction.append(UInt8(ascii: "0")) }
    guard let rest = digits(fraction[...]) else { return nil }
    return (whole * 1000 + rest) * (isNegative ? -1 : 1)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
