import SlantStatistics
import Testing

@Suite struct MantelHaenszelTests {
  private typealias Stratum = MantelHaenszel.Stratum

  // Story 1: (4·50 − 1·100) / 150 = 2/3 over 100·50/150 = 100/3. Story 2: (0·300 − 3·100) / 400 = −3/4
  // over 100·300/400 = 75. Together (2/3 − 3/4) / (100/3 + 75) = −(1/12) / (325/3) = −1/1300.
  @Test func `two stories worked out by hand`() throws {
    let difference = MantelHaenszel(
      [Stratum(4, in: 100), Stratum(0, in: 100)], minus: [Stratum(1, in: 50), Stratum(3, in: 300)])
    #expect(isClose(difference.difference, -1.0 / 1300, within: 1e-15))
  }

  @Test func `stories of one outlet do not count`() throws {
    let both = MantelHaenszel([Stratum(4, in: 100)], minus: [Stratum(1, in: 50)])
    let more = MantelHaenszel(
      [Stratum(9, in: 80), Stratum(4, in: 100), Stratum(0, in: 0)],
      minus: [Stratum(0, in: 0), Stratum(1, in: 50), Stratum(0, in: 0)])
    #expect(more.difference == both.difference)
    #expect(isClose(more.difference, 0.02))
    #expect(MantelHaenszel([Stratum(1, in: 9)], minus: [Stratum(0, in: 0)]).difference == nil)
  }

  @Test func `the estimate is a difference with an interval and p`() throws {
    let first = (0..<12).map { Stratum(Double(3 + $0 % 4), in: 200) }
    let second = (0..<12).map { Stratum(Double($0 % 3), in: 180 + Double($0)) }
    let paired = MantelHaenszel(first, minus: second)
    let draws = BootstrapDraws(clusterCount: 12, seed: 1)
    let estimate = try #require(paired.estimate(under: draws))
    #expect(estimate.value == paired.difference)
    let interval = try #require(BootstrapInterval(of: estimate, as: .rate))
    #expect(interval.lower > 0)
    #expect(try #require(interval.p) < 0.001)
  }

  @Test func `the choice of topics is no difference within stories`() throws {
    // Both write alike of each story; one of them writes more of the story with the high rate.
    let first = [Stratum(50, in: 1000), Stratum(1, in: 100), Stratum(20, in: 500)]
    let second = [Stratum(5, in: 100), Stratum(10, in: 1000), Stratum(20, in: 500)]
    let paired = MantelHaenszel(first, minus: second)
    #expect(isClose(paired.difference, 0))
    let draws = BootstrapDraws(clusterCount: 3, replicateCount: 100, seed: 1)
    let estimate = try #require(paired.estimate(under: draws))
    #expect(isClose(estimate.value, 0))
  }
}
