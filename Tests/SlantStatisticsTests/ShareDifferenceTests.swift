import SlantStatistics
import Testing

@Suite struct ShareDifferenceTests {
  private struct Case: Decodable {
    let counts, totals: [Int]
    let lower, upper: Double
  }

  @Test func `ends are those of statsmodels`() throws {
    for item in try OracleFixture<Case>.cases("share-difference") {
      let difference = try #require(
        ShareDifference(
          (item.counts[0], item.totals[0]), minus: (item.counts[1], item.totals[1])))
      #expect(isClose(difference.lower, item.lower))
      #expect(isClose(difference.upper, item.upper))
    }
  }

  // Newcombe (1998), table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926), (0, 10, 0, 20, -0.1611, 0.2775),
  ])
  func `the examples of Newcombe`(
    one: Int, total: Int, other: Int, otherTotal: Int, lower: Double, upper: Double
  ) throws {
    let difference = try #require(ShareDifference((one, total), minus: (other, otherTotal)))
    #expect(abs(difference.lower - lower) < 6e-5)
    #expect(abs(difference.upper - upper) < 6e-5)
  }

  @Test(arguments: [
    (9, 10, 3, 10), (6, 10, 3, 10), (3, 40, 11, 35), (5, 56, 0, 29), (30, 90, 44, 90), (0, 9, 9, 9),
  ])
  func `p is below a level exactly where the interval at that level leaves 0 out`(
    one: Int, total: Int, other: Int, otherTotal: Int
  ) throws {
    let p = try #require(ShareDifference((one, total), minus: (other, otherTotal))).p
    for level in [p - 1e-6, p + 1e-6] {
      let difference = try #require(
        ShareDifference((one, total), minus: (other, otherTotal), level: 1 - level))
      #expect((difference.lower > 0 || difference.upper < 0) == (p < level))
    }
  }

  @Test func `equal shares have p 1 and no cases no difference`() {
    #expect(ShareDifference((4, 9), minus: (4, 9))?.p == 1)
    #expect(ShareDifference((0, 0), minus: (4, 9)) == nil)
    #expect(ShareDifference((4, 9), minus: (0, 0)) == nil)
  }
}
