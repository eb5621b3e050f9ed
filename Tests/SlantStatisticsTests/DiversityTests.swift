import SlantStatistics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The expected values are closed forms, worked out by hand.
@Suite struct DiversityTests {
  @Test(arguments: [[], [0], [0, 0, 0]] as [[Double]])
  func `nothing to share has no diversity`(weights: [Double]) {
    #expect(Diversity(of: weights) == nil)
  }

  @Test func `one holder has no entropy and no evenness`() throws {
    let diversity = try #require(Diversity(of: [7]))
    #expect(diversity.entropy == 0)
    #expect(diversity.millerMadowEntropy == 0)
    #expect(diversity.effectiveNumber == 1)
    #expect(diversity.evenness == nil)
    #expect(diversity.herfindahl == 1)
    #expect(diversity.simpson == 0)
    #expect(diversity.gini == 0)
    #expect(diversity.largestShare == 1)
  }

  @Test(arguments: 2...9)
  func `equal holders reach the bounds`(count: Int) throws {
    let diversity = try #require(Diversity(of: Array(repeating: 12, count: count)))
    let holders = Double(count)
    #expect(isClose(diversity.entropy, log(holders)))
    #expect(isClose(diversity.effectiveNumber, holders))
    #expect(isClose(diversity.evenness, 1))
    #expect(isClose(diversity.simpson, 1 - 1 / holders))
    #expect(isClose(diversity.herfindahl, 1 / holders))
    #expect(isClose(diversity.gini, 0))
    #expect(isClose(diversity.largestShare, 1 / holders))
    #expect(isClose(diversity.millerMadowEntropy, log(holders) + (holders - 1) / (24 * holders)))
  }

  // p = 1/2, 1/4, 1/8, 1/8: H = (1/2 + 2/4 + 3/8 + 3/8) ln 2 = 7/4 ln 2.
  @Test func `halves of halves have an entropy of seven quarters of a bit`() throws {
    let diversity = try #require(Diversity(of: [40, 20, 10, 10]))
    #expect(isClose(diversity.entropy, 1.75 * log(2)))
    #expect(isClose(diversity.millerMadowEntropy, 1.75 * log(2) + 3.0 / 160))
    #expect(isClose(diversity.effectiveNumber, pow(2, 1.75)))
    #expect(isClose(diversity.evenness, 0.875))
    #expect(isClose(diversity.herfindahl, 22.0 / 64))
    #expect(isClose(diversity.simpson, 42.0 / 64))
    #expect(isClose(diversity.gini, 0.3125))
    #expect(isClose(diversity.largestShare, 0.5))
  }

  @Test func `the order and holders with nothing change no measure`() throws {
    let one = try #require(Diversity(of: [0.1, 0.7, 0.2, 3]))
    let other = try #require(Diversity(of: [3, 0, 0.2, 0.1, 0, 0.7]))
    #expect(one == other)
    #expect(one.entropy == other.entropy)
    #expect(one.gini == other.gini)
  }

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    guard let value else { return false }
    return abs(value - expected) < 1e-9
  }
}
