/// *p*-values of a family of tests, corrected so that the expected share of false discoveries among
/// all discoveries stays below the level that they are held against.
///
/// Benjamini & Hochberg (1995), "Controlling the False Discovery Rate".
/// doi:10.1111/j.2517-6161.1995.tb02031.x
public enum BenjaminiHochberg {
  /// The corrected values, each at its test's place; the family is the tests that have a *p*.
  ///
  /// The *k*-th smallest of *m* becomes the smallest *m* *p* / *k* from there upwards, at most 1.
  ///
  /// - Parameter values: A *p* for each test, 0…1; `nil` for a test that could not be made.
  /// - Returns: As many values; `nil` where there was none.
  /// - Complexity: O(*m* log *m*).
  public static func adjusted(_ values: [Double?]) -> [Double?] {
    let known = values.enumerated().compactMap { place, value in value.map { (place, p: $0) } }
    precondition(known.allSatisfy { (0...1).contains($0.p) }, "a p is 0…1")
    var adjusted = [Double?](repeating: nil, count: values.count)
    var least = 1.0
    let falling = known.sorted { ($1.p, $1.0) < ($0.p, $0.0) }
    for (number, test) in falling.enumerated() {
      let rank = Double(known.count - number)
      least = min(least, test.p * Double(known.count) / rank)
      adjusted[test.0] = least
    }
    return adjusted
  }
}
