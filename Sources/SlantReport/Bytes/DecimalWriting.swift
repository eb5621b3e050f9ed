/// Writes numbers as ASCII, the same in every locale.
extension [UInt8] {
  /// Appends `value` in decimal.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  /// Appends `units` divided by 10^`places`, exactly: 2500 with 3 places is `2.5`.
  ///
  /// - Parameters:
  ///   - units: The number in units of the last place.
  ///   - places: The digits after the point, 0…18; zeros at the end are left off.
  ///   - least: The digits after the point that are written even where they are zeros.
  mutating func append(units: Int, places: Int, least: Int = 0) {
    let scale = Self.powerOfTen(places)
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: scale)
    if units < 0 { append(UInt8(ascii: "-")) }
    append(digits: whole)
    append(fraction: rest, scale: scale, least: least)
  }

  /// Appends `value` rounded to 6 digits after the point, half away from zero; −0 is `0`.
  ///
  /// - Parameters:
  ///   - value: A finite number within ±9·10¹².
  ///   - least: The digits after the point that are written even where they are zeros.
  mutating func append(number value: Double, least: Int = 0) {
    precondition(value.magnitude < 9e12, "a number within ±9·10¹²")
    append(units: Int((value * 1_000_000).rounded()), places: 6, least: least)
  }

  private mutating func append(digits value: UInt) {
    if value >= 10 { append(digits: value / 10) }
    append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private mutating func append(fraction: UInt, scale: UInt, least: Int) {
    var rest = fraction
    var place = scale
    var written = 0
    if rest > 0 || least > 0 { append(UInt8(ascii: ".")) }
    while rest > 0 || written < least {
      place = Swift.max(1, place / 10)
      append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      written += 1
    }
  }

  private static func powerOfTen(_ exponent: Int) -> UInt {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
