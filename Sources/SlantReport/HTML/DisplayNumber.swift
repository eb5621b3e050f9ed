/// Numbers as a reader sees them: thousands set apart, a true minus, no long tails.
public enum DisplayNumber {
  /// What stands where there is no value: no hits, or no words to divide by.
  public static let missing = "–"

  /// `1,234,567`.
  public static func integer(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return (value < 0 ? "−" : "") + String(decoding: result, as: UTF8.self)
  }

  /// `value` rounded to `places` decimals; ``missing`` for none.
  public static func decimal(_ value: Double?, places: Int = 1) -> String {
    guard let value, value.isFinite, abs(value) < 1e12 else { return missing }
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = Int((value * Double(unit)).rounded())
    let whole = integer(Int(scaled.magnitude) / unit)
    let sign = scaled < 0 ? "−" : ""
    guard places > 0 else { return sign + whole }
    let rest = String(Int(scaled.magnitude) % unit)
    return sign + whole + "." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }

  /// The same with a plus before what is above zero.
  static func signed(_ value: Double?, places: Int = 2) -> String {
    let text = decimal(value, places: places)
    guard let value, value > 0, text.utf8.contains(where: { (0x31...0x39).contains($0) }) else {
      return text
    }
    return "+" + text
  }

  /// From where to where: `10.1–14.0`, `−0.3 to 0.1`.
  static func range(_ range: ClosedRange<Double>, places: Int = 1) -> String {
    let low = decimal(range.lowerBound, places: places)
    let high = decimal(range.upperBound, places: places)
    return low + (range.lowerBound < 0 ? " to " : "–") + high
  }

  /// A value in thousandths with its sign, without zeros at the end: `+1.5`.
  static func thousandths(_ value: Int) -> String {
    (value > 0 ? "+" : "") + amount(value)
  }

  /// A value in thousandths without zeros at the end: `1.5`, `−0.25`.
  static func amount(_ value: Int) -> String {
    var text = decimal(Double(value) / 1000, places: 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Words in thousandths, as joint speakers share them: whole from 100 on, else with one decimal.
  static func words(_ milli: Int) -> String {
    abs(milli) < 100_000 && milli % 1000 != 0
      ? decimal(Double(milli) / 1000) : decimal(Double(milli) / 1000, places: 0)
  }

  /// A corrected *p*: `p = .034`, `p < .001`, with spaces at which no line breaks.
  static func probability(_ value: Double) -> String {
    value < 0.001
      ? "p\u{A0}<\u{A0}.001"
      : "p\u{A0}=\u{A0}" + decimal(value, places: 3).drop { $0 == "0" }
  }

  /// `corrected p ≤ .05`, with spaces at which no line breaks.
  static let correctedThreshold = "corrected p\u{A0}≤\u{A0}.05"

  /// `part` in `whole` as a percentage without decimals; ``missing`` where `whole` is 0.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole != 0 else { return missing }
    let percent = 100 * Double(part) / Double(whole)
    return part > 0 && percent < 0.5 ? "<1%" : decimal(percent, places: 0) + "%"
  }

  /// `sum` in thousandths per 1,000 of `words`; `nil` without words.
  static func rate(_ sum: Int, per words: Int) -> Double? {
    words == 0 ? nil : Double(sum) / Double(words)
  }

  /// `count` with the noun in the right number: `1 article`, `24 articles`.
  public static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    integer(count) + " " + (count == 1 ? noun : plural ?? noun + "s")
  }
}
