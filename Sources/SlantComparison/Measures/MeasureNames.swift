/// Names of measures that hang on names which a user gives.
enum MeasureNames {
  /// `measures` with names that neither they nor `others` share.
  ///
  /// A class has the same number in all voices: `loaded_author_b_c_hits_per_1000_2` and
  /// `loaded_quoted_b_c_hits_per_1000_2` are of one class.
  static func distinct(_ measures: [Measure], from others: [Measure]) -> [Measure] {
    var taken = Set(others.map(\.name))
    var numbers: [String: Int] = [:]
    let classes = Dictionary(grouping: measures) { classKey(of: $0) }
    for (key, members) in classes.sorted(by: { $0.key < $1.key }) {
      var number = 1
      while members.contains(where: { taken.contains(name($0, number)) }) { number += 1 }
      taken.formUnion(members.map { name($0, number) })
      numbers[key] = number
    }
    return measures.map { measure in
      var measure = measure
      measure.name = name(measure, numbers[classKey(of: measure)] ?? 1)
      return measure
    }
  }

  private static func name(_ measure: Measure, _ number: Int) -> String {
    number == 1 ? measure.name : "\(measure.name)_\(number)"
  }

  /// The name of the count without the part that it was made in, `loaded:b c` of `loaded:author:b c`.
  private static func classKey(of measure: Measure) -> String {
    let parts = measure.numerator.split(
      separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? "\(parts[0]):\(parts[2])" : measure.numerator
  }
}
