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
    guard let value = Decimal.thousandths(cell), bounds.contains(value) else {
      let allowed = "a number from \(bounds.lowerBound / 1000) to \(bounds.upperBound / 1000)"
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
    var digits = 0
    var value = 0
    var decimals: Int?
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if position > 0 { return nil }
      case UInt8(ascii: "."):
        guard decimals == nil, digits > 0 else { return nil }
        decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if let count = decimals { decimals = count + 1 } else { digits += 1 }
        guard digits <= 9, decimals ?? 0 <= 3 else { return nil }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    for _ in (decimals ?? 0)..<3 { value *= 10 }
    return text.utf8.first == UInt8(ascii: "-") ? -value : value
  }
}
