import SlantStatistics
import TestSupport
import Testing

@Suite struct RateScoreTestTests {
  private static let target = ClusteredRate(
    counts: [3, 0, 2, 1, 4], words: [100, 150, 50, 120, 80])
  private static let reference = ClusteredRate(
    counts: [1, 0, 0, 1, 0], words: [200, 100, 90, 110, 300])

  // By hand: p = 12/1300 and the score 10 − 500 p over √(25/90 Σ (c − p w)²); six articles with the word,
  // of which four or more fall to 500 of 1,300 words by chance.
  @Test func `ten articles worked out by hand`() throws {
    let test = try #require(RateScoreTest(target: Self.target, reference: Self.reference))
    #expect(isClose(test.z, 1.891_508_133_212_941_8))
    #expect(isClose(test.p, 0.317_238_573_144_286_55))
  }

  @Test func `the sides change the sign alone`() throws {
    let test = try #require(RateScoreTest(target: Self.target, reference: Self.reference))
    let back = try #require(RateScoreTest(target: Self.reference, reference: Self.target))
    #expect(isClose(back.z, -test.z))
    #expect(isClose(back.p, test.p))
  }

  /// A word in `hits` of `articles` of 100 words, once in each.
  private func rate(_ hits: Int, of articles: Int) -> ClusteredRate {
    ClusteredRate(
      counts: (0..<articles).map { $0 < hits ? 1 : 0 },
      words: Array(repeating: 100, count: articles))
  }

  @Test func `a word that one side alone uses is found`() throws {
    // 8 of 9 articles with the word in 4 % of the words: twice the binomial tail.
    let rare = try #require(RateScoreTest(target: rate(8, of: 8), reference: rate(1, of: 192)))
    #expect(isClose(rare.p, 1.137_704_96e-10))
    let unused = try #require(RateScoreTest(target: rate(0, of: 20), reference: rate(60, of: 180)))
    #expect(isClose(unused.p, 0.003_594_020_599_828_868))
    #expect(unused.z < 0)
  }

  @Test func `where many articles have the word the score alone counts`() throws {
    let test = try #require(RateScoreTest(target: rate(30, of: 60), reference: rate(20, of: 60)))
    #expect(isClose(test.p, StudentT(degreesOfFreedom: 25).twoSidedP(test.z)))
  }

  @Test func `too few articles, or no use, give no test`() {
    #expect(RateScoreTest(target: rate(1, of: 1), reference: rate(5, of: 50)) == nil)
    #expect(RateScoreTest(target: rate(0, of: 9), reference: rate(0, of: 50)) == nil)
  }

  @Test func `the same rate everywhere is no difference`() throws {
    let test = try #require(RateScoreTest(target: rate(40, of: 40), reference: rate(60, of: 60)))
    #expect(test.z == 0 && test.p == 1)
  }

  /// Articles of either side, and the rate of the word in both.
  @Test(
    .tags(.property),
    arguments: [
      (10, 300, 0.001), (10, 300, 0.01), (30, 30, 0.003), (5, 110, 0.003), (300, 10, 0.003),
    ])
  func `one rate in both sides is seldom denied`(
    target: Int, reference: Int, rate: Double
  ) throws {
    var articles = SyntheticArticles(seed: 5)
    let rounds = 100
    let values = (0..<rounds).compactMap { _ in
      RateScoreTest(
        target: articles.word(rate: rate, articles: target),
        reference: articles.word(rate: rate, articles: reference))?.p
    }
    // Five are to be expected at most, and five more by chance in one of forty runs.
    #expect(values.count { $0 < 0.05 } <= 10)
    #expect(values.count { $0 < 0.001 } <= 1)
  }
}
