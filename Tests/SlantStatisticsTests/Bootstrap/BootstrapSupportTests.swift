import SlantStatistics
import Testing

@Suite struct BootstrapSupportTests {
  private static func estimate(
    _ tops: [Double], _ bottoms: [Double], seed: UInt64 = 1
  ) -> BootstrapEstimate? {
    let draws = BootstrapDraws(clusterCount: tops.count, replicateCount: 200, seed: seed)
    return BootstrapEstimate(
      BootstrapSum(of: tops, under: draws), over: BootstrapSum(of: bottoms, under: draws))
  }

  /// Numerators and denominators by article, the kind of the measure, and why it has no interval.
  @Test(
    arguments: [
      ([1, 2, 3, 4], [9, 9, 9, 9], MeasureKind.rate, BootstrapShortage.clusters(4)),
      ([1, 2, 3, 0, 0, 0], [9, 9, 9, 9, 0, 0], .signed, .clusters(4)),
      ([1, 2, 0, 0, 0, 0], [9, 9, 9, 9, 9, 9], .rate, .hits(2)),
      ([1, 2, 0, 0, 0, 0], [9, 9, 9, 9, 9, 9], .share, .hits(2)),
      ([9, 9, 9, 9, 8, 8], [9, 9, 9, 9, 9, 9], .share, .misses(2)),
      ([2, 2, 2, 2, 2, 2], [9, 9, 9, 9, 9, 9], .rate, .variation),
      ([0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1], .amount, .variation),
      ([1, 2, 0, 0, 0, 0], [9, 9, 9, 9, 9, 9], .amount, nil),
      ([-1, 2, 0, 0, 0, 0], [9, 9, 9, 9, 9, 9], .signed, nil),
      ([1, 2, 1, 0, 0, 0], [9, 9, 9, 9, 9, 9], .rate, nil),
      ([9, 9, 9, 6, 7, 8], [9, 9, 9, 9, 9, 9], .share, nil),
      ([1, 2, 1, 0, 5], [9, 9, 8, 9, 6], .proportion, nil),
    ] as [([Double], [Double], MeasureKind, BootstrapShortage?)])
  func `too little has a reason and no interval`(
    tops: [Double], bottoms: [Double], kind: MeasureKind, reason: BootstrapShortage?
  ) throws {
    let estimate = try #require(Self.estimate(tops, bottoms))
    #expect(estimate.shortage(for: kind) == reason)
    #expect((BootstrapInterval(of: estimate, as: kind) == nil) == (reason != nil))
  }

  @Test func `a ratio needs two clusters with a denominator`() {
    #expect(Self.estimate([3], [9]) == nil)
    #expect(Self.estimate([3, 0, 0], [9, 0, 0]) == nil)
    #expect(Self.estimate([0, 0], [0, 0]) == nil)
    #expect(Self.estimate([3, 0, 1], [9, 0, 5])?.value == 4.0 / 14)
  }

  @Test func `a difference needs clusters of both sides and hits of one`() throws {
    let enough = try #require(Self.estimate([1, 2, 1, 0, 0, 3], [9, 9, 9, 9, 9, 9]))
    let other = try #require(Self.estimate([0, 2, 0, 1, 1, 0], [9, 9, 9, 9, 9, 9], seed: 2))
    let rare = try #require(Self.estimate([1, 2, 0, 0, 0, 0], [9, 9, 9, 9, 9, 9], seed: 3))
    #expect(BootstrapEstimate(enough, minus: other).shortage(for: .rate) == nil)
    // Hits of one are enough.
    #expect(BootstrapEstimate(enough, minus: rare).shortage(for: .rate) == nil)
    #expect(BootstrapEstimate(rare, minus: enough).shortage(for: .rate) == nil)
    #expect(BootstrapEstimate(rare, minus: rare).shortage(for: .rate) == .hits(2))
    let few = try #require(Self.estimate([1, 2, 1, 3], [9, 9, 9, 9], seed: 4))
    #expect(BootstrapEstimate(enough, minus: few).shortage(for: .rate) == .clusters(4))
  }

  @Test func `replicates without a denominator are left out if they are few`() throws {
    // Every other replicate is undefined, then one of twenty.
    let values = (0..<200).map { Double($0 % 7) }
    for (step, reason) in [(2, BootstrapShortage.variation), (20, nil)] {
      let replicates = values.enumerated().map { $0 % step == 0 ? .nan : $1 }
      let estimate = try #require(
        BootstrapEstimate(value: 3, replicates: replicates, leavingOneOut: [2, 3, 4, 3, 2.5]))
      #expect(estimate.shortage(for: .signed) == reason)
    }
  }
}
