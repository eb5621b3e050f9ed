import SlantStatistics
import Testing

@testable import SlantComparison

/// Sums, and the numbers made of them, against the formulas worked out apart.
struct TermContrastTests {
  /// The uses of a term and the words of each article.
  private static let target = [(3, 100), (0, 150), (2, 50), (1, 120), (4, 80)]
  private static let reference = [(1, 200), (0, 100), (0, 90), (1, 110), (0, 300)]

  private static func sums(_ articles: [(Int, Int)]) -> (TermSums, ArticleTotals) {
    articles.reduce(into: (TermSums(), ArticleTotals())) { sums, article in
      if article.0 > 0 { sums.0.add(article.0, size: article.1) }
      sums.1.add(article.1)
    }
  }

  private var contrast: TermContrast {
    let (target, reference) = (Self.sums(Self.target), Self.sums(Self.reference))
    var (all, totals) = target
    all += reference.0
    totals += reference.1
    return TermContrast(target.0, target.1, all: all, allTotals: totals)
  }

  @Test func `the other side is what is left of all`() {
    let reference = Self.sums(Self.reference)
    #expect(contrast.reference == reference.0)
    #expect(contrast.referenceTotals == reference.1)
  }

  // By hand from equations 16 and 20 of Monroe, Colaresi & Quinn (2008): 10 of 500 words against 2 of
  // 800, with α₀ = 650 and α = 650 · 12/1300 = 6.
  @Test func `log-odds and z are those of the formula`() {
    let odds = contrast.logOdds(weight: 650)
    #expect(abs(odds.delta - 0.933_427_014_117_142_1) < 1e-12)
    #expect(abs(odds.z - 2.155_657_351_477_602_7) < 1e-12)
    #expect(abs(contrast.logRatio - 3) < 1e-12)
  }

  @Test func `the test from sums is that from the articles`() throws {
    func rate(_ articles: [(Int, Int)]) -> ClusteredRate {
      ClusteredRate(counts: articles.map { Double($0.0) }, words: articles.map { Double($0.1) })
    }
    let expected = LogRateDifference(
      target: rate(Self.target), reference: rate(Self.reference))
    #expect(contrast.difference == expected)
    #expect(
      contrast.test
        == RateScoreTest(target: rate(Self.target), reference: rate(Self.reference)))
    #expect(try #require(contrast.test).z > 0)
  }
}
