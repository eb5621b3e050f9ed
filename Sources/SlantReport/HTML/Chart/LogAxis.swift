#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An axis for values above 0 on which equal distances are equal ratios.
struct LogAxis: Equatable {
  /// The values that are written, rising: 1, 2 or 5 times a power of ten.
  let ticks: [Double]

  /// The shortest axis that holds `values`; those that are not above 0 are left out.
  init(_ values: some Sequence<Double>) {
    let drawn = values.filter(Self.holds)
    let lowest = drawn.min() ?? 1
    let highest = drawn.max() ?? 1
    let all = Self.round
    let first = all.lastIndex { $0 <= lowest } ?? 0
    let last = max(all.firstIndex { $0 >= highest } ?? all.count - 1, first + 1)
    let fine = Array(all[first...min(last, all.count - 1)])
    // Over many powers of ten their names alone have room.
    ticks = fine.count <= 10 ? fine : Self.powers(around: lowest, highest)
  }

  /// The position of `value`, 0…1.
  func position(of value: Double) -> Double {
    guard let start = ticks.first, let end = ticks.last, value > 0 else { return 0 }
    return min(1, max(0, log10(value / start) / log10(end / start)))
  }

  /// `value` as it is written on the axis.
  func label(_ value: Double) -> String {
    DisplayNumber.decimal(value, places: value >= 1 ? 0 : value >= 0.1 ? 1 : value >= 0.01 ? 2 : 3)
  }

  /// Whether `value` is one that the axis can show.
  static func holds(_ value: Double) -> Bool { value >= 0.001 && value <= 1_000_000 }

  private static let round: [Double] = (-3...6).flatMap { exponent in
    [1.0, 2, 5].map { Axis.scaled($0, exponent) }
  }

  private static func powers(around lowest: Double, _ highest: Double) -> [Double] {
    let powers = stride(from: 0, to: round.count, by: 3).map { round[$0] }
    let first = powers.lastIndex { $0 <= lowest } ?? 0
    let last = powers.firstIndex { $0 >= highest } ?? powers.count - 1
    return Array(powers[first...max(first, last)])
  }
}
