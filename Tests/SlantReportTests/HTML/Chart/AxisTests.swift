import TestSupport
import Testing

@testable import SlantReport

struct AxisTests {
  private static let axes: [([Double], [Double])] = [
    ([], [0, 1]), ([0], [0, 1]), ([0.4], [0, 0.1, 0.2, 0.3, 0.4]), ([7], [0, 2, 4, 6, 8]),
    ([40, 3], [0, 10, 20, 30, 40]), ([61], [0, 20, 40, 60, 80]),
    ([1000], [0, 200, 400, 600, 800, 1000]),
    // Signs
    ([-0.3, 0.2], [-0.3, -0.2, -0.1, 0, 0.1, 0.2]), ([-7], [-8, -6, -4, -2, 0]),
    ([-0.25, 0.25], [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]),
    // What no picture can show
    ([.nan, .infinity, 1e300], [0, 1]), ([1e-9], [0, 1]),
  ]

  @Test(arguments: axes)
  func `an axis has round steps around zero and the values`(values: [Double], ticks: [Double]) {
    #expect(Axis(values).ticks == ticks)
  }

  @Test(.tags(.property), arguments: 0..<200 as Range<UInt64>)
  func `an axis holds its values with few steps told apart by their labels`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values = random.values(1 + random.below(9))
    let axis = Axis(values)
    #expect((2...9).contains(axis.ticks.count))
    #expect(axis.ticks.contains(0))
    for value in values { #expect(axis.start <= value && value <= axis.end + axis.end * 1e-9) }
    #expect(Set(axis.ticks.map(axis.label)).count == axis.ticks.count)
    let span = max(0, values.max() ?? 0) - min(0, values.min() ?? 0)
    #expect(axis.end - axis.start <= max(1, span * 1.7))
  }
}
