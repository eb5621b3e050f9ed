import SlantStatistics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct LogOddsTests {
  private struct Case: Decodable {
    let counts, totals: [Double]
    let prior, priorTotal, delta, z: Double
  }

  @Test func `log-odds are those of the formula of convokit`() throws {
    for item in try OracleFixture<Case>.cases("words") {
      let logOdds = LogOdds(
        target: WordCount(item.counts[0], of: item.totals[0]),
        reference: WordCount(item.counts[1], of: item.totals[1]),
        prior: LogOdds.Prior(word: item.prior, total: item.priorTotal))
      #expect(isClose(logOdds.delta, item.delta))
      #expect(isClose(logOdds.z, item.z))
    }
  }

  // (30 + 10) / (1,000 + 200 − 40) is 1/29 and (10 + 10) / (1,000 + 200 − 20) is 1/59; the variance is
  // 1/40 + 1/20.
  @Test func `a word worked out by hand`() {
    let logOdds = LogOdds(
      target: WordCount(30, of: 1000), reference: WordCount(10, of: 1000),
      prior: LogOdds.Prior(word: 10, total: 200))
    #expect(isClose(logOdds.delta, log(59.0 / 29)))
    #expect(isClose(logOdds.variance, 0.075))
    #expect(isClose(logOdds.z, log(59.0 / 29) / 0.075.squareRoot()))
  }

  @Test func `changing sides turns the sign`() {
    let (one, other) = (WordCount(7, of: 900), WordCount(0, of: 400))
    let prior = LogOdds.Prior(word: 0.5, total: 100)
    let there = LogOdds(target: one, reference: other, prior: prior)
    let back = LogOdds(target: other, reference: one, prior: prior)
    #expect(there.delta > 0)
    #expect(isClose(back.delta, -there.delta))
    #expect(back.variance == there.variance)
  }
}
