import SlantStatistics
import Testing

@Suite struct WilsonIntervalTests {
  private struct Case: Decodable {
    let count, total: Int
    let level, lower, upper: Double
  }

  @Test func `ends are those of statsmodels`() throws {
    for item in try OracleFixture<Case>.cases("wilson") {
      let interval = try #require(
        WilsonInterval(count: item.count, of: item.total, level: item.level))
      #expect(isClose(interval.lower, item.lower))
      #expect(isClose(interval.upper, item.upper))
    }
  }

  // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
  // doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `the examples of Newcombe`(count: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(WilsonInterval(count: count, of: total))
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  @Test func `nothing has no share`() { #expect(WilsonInterval(count: 0, of: 0) == nil) }

  @Test func `none and all reach the ends`() {
    #expect(WilsonInterval(count: 0, of: 3)?.lower == 0)
    #expect(WilsonInterval(count: 3, of: 3)?.upper == 1)
  }
}
