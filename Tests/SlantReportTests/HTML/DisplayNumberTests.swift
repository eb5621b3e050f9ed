import Testing

@testable import SlantReport

struct DisplayNumberTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567")])
  func `thousands are set apart`(value: Int, text: String) {
    #expect(DisplayNumber.integer(value) == text)
  }

  @Test func `decimals are rounded, and what is missing is a dash`() {
    #expect(DisplayNumber.decimal(24.96) == "25.0")
    #expect(DisplayNumber.decimal(1234.5, places: 0) == "1,235")
    #expect(DisplayNumber.decimal(-0.004, places: 2) == "0.00")
    #expect(DisplayNumber.decimal(0.05, places: 2) == "0.05")
    #expect(DisplayNumber.decimal(nil) == "–")
    #expect(DisplayNumber.decimal(.nan) == "–")
  }

  @Test func `signs are written where they mean something`() {
    #expect(DisplayNumber.signed(0.314) == "+0.31")
    #expect(DisplayNumber.signed(-0.314) == "−0.31")
    #expect(DisplayNumber.signed(0.001) == "0.00")
    #expect(DisplayNumber.thousandths(1500) == "+1.5")
    #expect(DisplayNumber.thousandths(-2000) == "−2")
    #expect(DisplayNumber.thousandths(0) == "0")
  }

  @Test func `a range is written so that no minus meets the dash`() {
    #expect(DisplayNumber.range(10.14...14) == "10.1–14.0")
    #expect(DisplayNumber.range(-0.25...0.5, places: 2) == "−0.25 to 0.50")
    #expect(DisplayNumber.range(-3 ... -1, places: 0) == "−3 to −1")
  }

  @Test func `words that speakers share have a decimal where there are few`() {
    #expect(DisplayNumber.words(12_500) == "12.5")
    #expect(DisplayNumber.words(12_000) == "12")
    #expect(DisplayNumber.words(0) == "0")
    #expect(DisplayNumber.words(34_714_166) == "34,714")
  }

  @Test func `a share of nothing is missing, not zero`() {
    #expect(DisplayNumber.percent(1, of: 0) == "–")
    #expect(DisplayNumber.percent(0, of: 5) == "0%")
    #expect(DisplayNumber.percent(1, of: 500) == "<1%")
    #expect(DisplayNumber.rate(5000, per: 0) == nil)
    #expect(DisplayNumber.rate(5000, per: 250) == 20)
  }
}
