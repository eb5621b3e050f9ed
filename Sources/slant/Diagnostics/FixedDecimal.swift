/// Decimals with a fixed number of places, the same in every locale.
enum FixedDecimal {
  /// `value` rounded half away from zero: `-0.25` with one place is `-0.3`.
  static func text(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let digits = String(scaled % scale)
    let fraction = String(repeating: "0", count: places - digits.count) + digits
    return "\(sign)\(scaled / scale).\(fraction)"
  }

  /// Thousandths with no more places than they need: 2000 is `2`, 1500 is `1.5`.
  static func short(_ thousandths: Int) -> String {
    var places = 3
    var units = thousandths
    while places > 0, units % 10 == 0 { (places, units) = (places - 1, units / 10) }
    return text(Double(thousandths) / 1000, places: places)
  }
}
