#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What values a measure can have, and what it rests on: a property of the measure, not of the sample.
public enum MeasureKind: Equatable, Sendable {
  /// A mean or ratio of either sign, such as a tone.
  case signed
  /// A mean that is never below 0, such as words before the first quotation.
  case amount
  /// A mean of values in 0…1, such as an article's part of a frame.
  case proportion
  /// Counts over a denominator, such as loaded terms by word; never below 0.
  case rate
  /// Counts over what is counted, such as unnamed sources among sources; 0…1.
  case share

  /// Whether clusters without a hit say little.
  var isCount: Bool { self == .rate || self == .share }

  /// The values moved away from `value` by the factor `factor`, on the scale of the measure.
  ///
  /// That is the logarithm of what cannot be below 0, or of the rest up to 1 where a part is above ½.
  func stretched(
    _ ends: (lower: Double, upper: Double), around value: Double, by factor: Double
  ) -> (lower: Double, upper: Double) {
    switch self {
    case .signed:
      return (value - factor * (value - ends.lower), value + factor * (ends.upper - value))
    case .amount, .rate:
      guard value > 0 else { return ends }
      return (
        Self.scaled(ends.lower, from: value, by: factor),
        Self.scaled(ends.upper, from: value, by: factor)
      )
    case .proportion, .share:
      let isMirrored = value > 0.5
      let near = isMirrored ? (1 - ends.upper, 1 - ends.lower) : ends
      let from = isMirrored ? 1 - value : value
      let (lower, upper) = MeasureKind.rate.stretched(near, around: from, by: factor)
      let kept = (max(0, lower), min(1, upper))
      return isMirrored ? (1 - kept.1, 1 - kept.0) : kept
    }
  }

  /// The value *v* (*end* / *v*) ^ factor.
  private static func scaled(_ end: Double, from value: Double, by factor: Double) -> Double {
    end > 0 ? value * pow(end / value, factor) : 0
  }
}
