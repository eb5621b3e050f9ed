/// How many items each stratum gives to a sample.
enum Allocation {
  /// Equal parts of `size`; what a stratum with fewer items cannot give is shared by the others.
  ///
  /// Equal and not proportional parts, since precision and recall are wanted for each outlet with the
  /// same certainty (Cochran 1977, section 5.5: optimal for comparing strata of like variance).
  ///
  /// - Parameters:
  ///   - size: The items wanted in all.
  ///   - available: The items that each stratum has.
  /// - Returns: Items by stratum, none more than it has; what cannot be shared out evenly goes to those
  ///   that have more, the later of equals first.
  static func equal(_ size: Int, available: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: available.count)
    var left = size
    let rising = available.indices.sorted { (available[$0], $0) < (available[$1], $1) }
    for (number, stratum) in rising.enumerated() {
      result[stratum] = min(available[stratum], left / (rising.count - number))
      left -= result[stratum]
    }
    return result
  }
}
