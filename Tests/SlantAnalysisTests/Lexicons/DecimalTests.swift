import Testing

@testable import SlantAnalysis

/// Decimal cells as exact integers.
struct DecimalTests {
  private static let numbers: [(String, Int?)] = [
    ("1", 1000), ("-0.5", -500), ("+2.25", 2250), ("0.001", 1), ("-0.001", -1), ("3.", 3000),
    ("1.2345", nil), ("", nil), ("-", nil), (".5", nil), ("1,5", nil), ("1e3", nil), ("x", nil),
  ]

  @Test(arguments: numbers) func `a decimal is read in thousandths`(text: String, value: Int?) {
    #expect(Decimal.thousandths(text) == value)
  }
}
