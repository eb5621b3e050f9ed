/// The difference of two shares of independent cases, with Newcombe's interval.
///
/// For measures that are yes or no in each article, such as whether the headline names the leading
/// actor. Newcombe (1998), "Interval estimation for the difference between independent proportions",
/// method 10. doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
public struct ShareDifference: Equatable, Sendable {
  /// The first share less the second, −1…1.
  public let value: Double
  /// The lower end, −1…`value`.
  public let lower: Double
  /// The upper end, `value`…1.
  public let upper: Double
  /// The two-sided *p* for equal shares: below 1 − level exactly where the interval leaves 0 out.
  public let p: Double

  /// The difference of `first` and `second`; `nil` where one of them has no cases.
  ///
  /// - Parameters:
  ///   - first: The cases with the property and all cases, of the first side.
  ///   - second: The same of the second side.
  ///   - level: The chance to cover, between 0 and 1.
  public init?(
    _ first: (count: Int, total: Int), minus second: (count: Int, total: Int), level: Double = 0.95
  ) {
    func ends(_ z: Double) -> (value: Double, lower: Double, upper: Double)? {
      guard let one = WilsonInterval(count: first.count, of: first.total, z: z) else { return nil }
      guard let other = WilsonInterval(count: second.count, of: second.total, z: z) else {
        return nil
      }
      let (down, up) = (one.share - one.lower, one.upper - one.share)
      let (otherDown, otherUp) = (other.share - other.lower, other.upper - other.share)
      let value = one.share - other.share
      return (
        value, value - (down * down + otherUp * otherUp).squareRoot(),
        value + (up * up + otherDown * otherDown).squareRoot()
      )
    }
    guard let found = ends(NormalDistribution.quantile((1 + level) / 2)) else { return nil }
    (value, lower, upper) = found
    // The largest z whose interval leaves 0 out, between bounds that close in.
    var (out, inside) = (0.0, 40.0)
    while value != 0, inside - out > 1e-12 {
      let z = (out + inside) / 2
      guard let tried = ends(z) else { break }
      if tried.lower > 0 || tried.upper < 0 { out = z } else { inside = z }
    }
    p = NormalDistribution.twoSidedP(out)
  }
}
