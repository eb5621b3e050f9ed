/// An axis between round numbers, with round steps between.
struct Axis: Equatable {
  /// The values that are written on the axis, rising, at least two.
  let ticks: [Double]
  /// The number of decimals that tell the ticks apart.
  let places: Int
  /// Whether values are percentages, and are written so.
  let isPercent: Bool

  /// The shortest axis with round steps that holds 0 and `values`, with three to eight steps.
  ///
  /// Steps are 1, 2 or 5 times a power of ten. Values that ``holds(_:)`` refuses are left out;
  /// where nothing else than 0 remains, the axis ends at 1.
  init(_ values: some Sequence<Double>, isPercent: Bool = false) {
    self.isPercent = isPercent
    let drawn = values.filter(Self.holds)
    let lowest = min(0, drawn.min() ?? 0)
    let highest = max(0, drawn.max() ?? 0)
    guard highest - lowest >= Self.finest else {
      ticks = [0, 1]
      places = 0
      return
    }
    let step = Step(for: highest - lowest)
    ticks = (step.below(lowest)...step.above(highest)).map(step.value)
    places = max(0, -step.exponent)
  }

  /// The first value.
  var start: Double { ticks.first ?? 0 }

  /// The last value.
  var end: Double { ticks.last ?? 1 }

  /// The position of `value`, 0…1.
  func position(of value: Double) -> Double {
    min(1, max(0, (value - start) / (end - start)))
  }

  /// `value` as it is written on the axis.
  func label(_ value: Double) -> String { label(value, places: places) }

  /// `value` with so many decimals.
  func label(_ value: Double, places: Int) -> String {
    DisplayNumber.decimal(value, places: places) + (isPercent ? "%" : "")
  }

  /// Whether `value` is one that a picture can show.
  static func holds(_ value: Double) -> Bool { value.isFinite && value.magnitude < 1e11 }

  /// `value` · 10^`exponent`, by one rounding, so that 3 · 10⁻¹ is 0.3.
  static func scaled(_ value: Double, _ exponent: Int) -> Double {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? value / power : value * power
  }

  /// The difference that the tables still write.
  private static let finest = 1e-6
}

/// The distance of two ticks: 1, 2 or 5 times a power of ten.
private struct Step {
  let factor: Double
  let exponent: Int

  /// The smallest step of which six cover `length`.
  init(for length: Double) {
    var exponent = -6
    while true {
      for factor in [1.0, 2, 5] where Axis.scaled(factor * 6, exponent) >= length {
        self.factor = factor
        self.exponent = exponent
        return
      }
      exponent += 1
    }
  }

  /// The tick with number `index`; a division by a power of ten is exact to the last digit.
  func value(_ index: Int) -> Double { Axis.scaled(factor * Double(index), exponent) }

  /// The number of the last tick that is not above `value`.
  func below(_ value: Double) -> Int { -above(-value) }

  /// The number of the first tick that is not below `value`.
  func above(_ value: Double) -> Int {
    Int((value / self.value(1) - 1e-9).rounded(.up))
  }
}
