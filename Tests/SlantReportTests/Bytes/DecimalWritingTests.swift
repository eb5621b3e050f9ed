import Testing

@testable import SlantReport

struct DecimalWritingTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (1_234_567, "1234567"),
    (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
  ])
  func `whole numbers are written in decimal`(value: Int, expected: String) {
    #expect(text { $0.append(decimal: value) } == expected)
  }

  static let units: [(units: Int, places: Int, least: Int, expected: String)] = [
    (0, 3, 0, "0"), (0, 3, 1, "0.0"), (2000, 3, 0, "2"), (2000, 3, 1, "2.0"),
    (2500, 3, 0, "2.5"), (2050, 3, 0, "2.05"), (-5, 3, 0, "-0.005"), (-2500, 3, 1, "-2.5"),
    (90, 2, 1, "0.9"), (100, 2, 1, "1.0"), (7, 0, 0, "7"), (7, 0, 1, "7.0"),
    (123_456_789, 6, 0, "123.456789"),
  ]

  @Test(arguments: units)
  func `units of a place are written exactly`(
    units: Int,
    places: Int,
    least: Int,
    expected: String
  ) {
    #expect(text { $0.append(units: units, places: places, least: least) } == expected)
  }

  static let numbers: [(value: Double, expected: String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (0.3333333, "0.333333"),
    (0.6666666, "0.666667"), (-0.6666666, "-0.666667"), (1e-7, "0"), (-1e-7, "0"),
    (5e-7, "0.000001"), (1e12, "1000000000000"), (0.30000000000000004, "0.3"),
  ]

  @Test(arguments: numbers)
  func `numbers have up to six digits after the point`(value: Double, expected: String) {
    #expect(text { $0.append(number: value) } == expected)
  }

  @Test func `every number of thousandths is read back`() {
    for units in -3000...3000 {
      #expect(Double(text { $0.append(units: units, places: 3) }) == Double(units) / 1000)
    }
  }

  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
