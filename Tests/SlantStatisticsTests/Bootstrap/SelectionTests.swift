import Testing

@testable import SlantStatistics

@Suite struct SelectionTests {
  private static func values(_ count: Int, distinct: Int, seed: UInt64) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in Double(random.below(distinct)) / 7 }
  }

  /// The number of values, and how many of them differ.
  @Test(arguments: [1, 2, 3, 10, 599, 700, 2000, 5000], [1, 2, 40, 1_000_000])
  func `a quantile is that of the sorted values`(count: Int, distinct: Int) {
    let values = Self.values(count, distinct: distinct, seed: UInt64(count))
    let sorted = values.sorted()
    for probability in [0, 0.0003, 0.025, 0.31, 0.5, 0.9, 0.975, 0.9999, 1] {
      let place = probability * Double(count - 1)
      let (low, high) = (sorted[Int(place)], sorted[min(Int(place) + 1, count - 1)])
      var rearranged = values
      let expected = low + (place - place.rounded(.down)) * (high - low)
      #expect(rearranged.rearrangedQuantile(probability) == expected)
      #expect(rearranged.sorted() == sorted)
    }
  }

  @Test func `sorted and reversed values are no exception`() {
    var rising = (0..<3000).map(Double.init)
    var falling = Array(rising.reversed())
    #expect(rising.rearrangedQuantile(0.025) == 0.025 * 2999)
    #expect(falling.rearrangedQuantile(0.975) == 0.975 * 2999)
  }
}
