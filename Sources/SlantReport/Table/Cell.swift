/// A value of a table before it is written.
public enum Cell: Equatable, Sendable {
  /// Text from metadata or from us.
  case text(String)
  /// Text from an article, as UTF-8.
  case slice(ArraySlice<UInt8>)
  /// A whole number.
  case integer(Int)
  /// A number in units of its last decimal place, written exactly: 2500 with 3 places is 2.5.
  case decimal(Int, places: Int)
  /// A finite number, written with 6 decimal places.
  case number(Double)
  /// 1 or 0.
  case boolean(Bool)
  /// Missing.
  case empty

  /// Text, or a missing value.
  init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  /// A whole number, or a missing value.
  init(_ value: Int?) { self = value.map(Cell.integer) ?? .empty }
  /// A finite number, or a missing value.
  init(_ value: Double?) { self = value.map(Cell.number) ?? .empty }

  /// A number in thousandths.
  static func milli(_ value: Int) -> Cell { .decimal(value, places: 3) }

  /// A quotient; missing where the denominator is 0.
  static func ratio(_ numerator: Double, _ denominator: Int) -> Cell {
    denominator == 0 ? .empty : .number(numerator / Double(denominator))
  }
}
