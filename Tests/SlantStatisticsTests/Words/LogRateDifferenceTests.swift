import SlantStatistics
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct LogRateDifferenceTests {
  // Counts 2, 4, 0 against 1, 1, 4 in articles of 100 words. Residuals are 0, 2, −2 and −1, −1, 2, about
  // the common rate as about their own, so the spreads are 12 and 9, and the pooled φ is 21/12.
  @Test func `six articles worked out by hand`() throws {
    let difference = try #require(
      LogRateDifference(
        target: ClusteredRate(counts: [2, 4, 0], words: [100, 100, 100]),
        reference: ClusteredRate(counts: [1, 1, 4], words: [100, 100, 100])))
    // φ is averaged over 2 articles of one's own and 3 of both, then over 3 and 3.
    let one: Double = (2 * (12 / 6.5) + 3 * 1.75) / 5 / 6.5
    let other: Double = (3 * (9 / 6.5) + 3 * 1.75) / 6 / 6.5
    let variance = one + other
    #expect(difference.value == 0)
    #expect(difference.p == 1)
    #expect(isClose(difference.standardError, variance.squareRoot()))
    let degrees = variance * variance / (one * one / 5 + other * other / 6)
    #expect(isClose(difference.degreesOfFreedom, degrees))
  }

  @Test func `a word that one side never uses has a finite difference`() throws {
    let words = [Double](repeating: 100, count: 6)
    let used = ClusteredRate(counts: [1, 0, 1, 2, 0, 1], words: words)
    let unused = ClusteredRate(counts: [0, 0, 0, 0, 0, 0], words: words)
    let difference = try #require(LogRateDifference(target: used, reference: unused))
    #expect(isClose(difference.value, log(11)))
    #expect((0.05..<0.5).contains(difference.p))
    let back = try #require(LogRateDifference(target: unused, reference: used))
    #expect(back.value == -difference.value)
    #expect(back.p == difference.p)
  }

  @Test func `the interval leaves 0 out where p is small`() throws {
    var articles = SyntheticArticles(seed: 2)
    for rate in [0.002, 0.004, 0.008, 0.016, 0.03] {
      let difference = try #require(
        LogRateDifference(
          target: articles.word(rate: rate, articles: 40),
          reference: articles.word(rate: 0.003, articles: 40)))
      #expect(difference.interval().contains(0) == (difference.p > 0.05))
    }
  }

  @Test func `one article is too few`() {
    let one = ClusteredRate(counts: [2], words: [100])
    #expect(LogRateDifference(target: one, reference: one) == nil)
  }

  /// Articles of either side, and the rate of the word in both.
  @Test(
    .tags(.property),
    arguments: [(10, 90), (30, 30), (30, 300)], [0.0002, 0.001, 0.006])
  func `without a difference p is small no more often than it says`(
    sides: (Int, Int), rate: Double
  ) throws {
    var articles = SyntheticArticles(seed: UInt64(sides.1))
    var values: [Double?] = []
    for _ in 0..<400 {
      let target = articles.word(rate: rate, articles: sides.0)
      let reference = articles.word(rate: rate, articles: sides.1)
      values.append(LogRateDifference(target: target, reference: reference)?.p)
    }
    let known = values.compactMap(\.self)
    // Two standard errors above 5 % and 1 % of 400.
    #expect(known.filter { $0 < 0.05 }.count <= 29)
    #expect(known.filter { $0 < 0.01 }.count <= 8)
    #expect(BenjaminiHochberg.adjusted(values).compactMap(\.self).allSatisfy { $0 > 0.05 })
  }
}
