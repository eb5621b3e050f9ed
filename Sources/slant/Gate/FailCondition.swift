import ArgumentParser

/// A condition of `--fail-on`: `loaded_author_per_1000>12`.
struct FailCondition: Equatable {
  /// How a value is compared with the limit.
  enum Comparison: String, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
  }

  /// The condition as the user wrote it.
  let text: String
  /// The name of a measure.
  let measure: String
  let comparison: Comparison
  let limit: Double

  /// Whether `value` meets the condition.
  func isMet(by value: Double) -> Bool {
    switch comparison {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    case .above: value > limit
    case .below: value < limit
    case .equal: value == limit
    }
  }
}

extension FailCondition: ExpressibleByArgument {
  /// The condition in `argument`; `nil` where it is not a measure, a comparison and a number.
  init?(argument: String) {
    let signs = Set("<>=")
    let measure = argument.prefix { !signs.contains($0) }
    let rest = argument.dropFirst(measure.count)
    let sign = rest.prefix { signs.contains($0) }
    guard let comparison = Comparison(rawValue: String(sign)),
      let limit = Double(Self.trimmed(rest.dropFirst(sign.count))), limit.isFinite,
      !Self.trimmed(measure).isEmpty
    else { return nil }
    self.init(
      text: argument, measure: Self.trimmed(measure), comparison: comparison, limit: limit)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
