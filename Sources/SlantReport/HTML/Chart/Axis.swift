/// An axis from zero to a round number, with round steps between.
struct Axis: Equatable {
  /// The values that are written on the axis, from 0 to ``end``.
  let ticks: [Double]

  /// The shortest axis with three to six steps that holds `maximum`.
  ///
  /// Steps are 1, 2 or 5 times a power of ten.
  init(to maximum: Double) {
    guard maximum.isFinite, maximum > 0, maximum < 1e9 else {
      ticks = [0, 1]
      return
    }
    let step = Self.step(for: maximum)
    let count = Int((maximum / step - 1e-9).rounded(.up))
    ticks = (0...count).map { Double($0) * step }
  }

  /// The last value.
  var end: Double { ticks.last ?? 1 }

  /// The number of decimals that tell the ticks apart.
  var places: Int {
    let step = ticks.count > 1 ? ticks[1] : 1
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2
  }

  /// The position of `value`, 0…1.
  func position(of value: Double) -> Double { min(1, max(0, value / end)) }

  private static func step(for maximum: Double) -> Double {
    var power = 0.001
    while true {
      for factor in [1.0, 2, 5] where factor * power * 6 >= maximum { return factor * power }
      power *= 10
    }
  }
}
