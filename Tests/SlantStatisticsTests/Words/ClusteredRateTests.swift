import SlantStatistics
import Testing

@Suite struct ClusteredRateTests {
  // p = 6/300: residuals 2 − 2 = 0, 4 − 2 = 2 and 0 − 2 = −2; n/(n − 1) Σ = 3/2 · 8 = 12.
  @Test func `three articles worked out by hand`() {
    let rate = ClusteredRate(counts: [2, 4, 0], words: [100, 100, 100])
    #expect(rate.rate == 0.02)
    #expect(isClose(rate.standardError, 12.0.squareRoot() / 300, within: 1e-15))
  }

  @Test func `sums give the same as articles`() {
    let articles = ClusteredRate(counts: [2, 0, 5, 0], words: [100, 300, 250, 80])
    let sums = ClusteredRate(
      articles: 4, articlesWithWord: 2, count: 7, words: 730, squaredCounts: 29,
      products: 200 + 1250, squaredWords: 10_000 + 90_000 + 62_500 + 6400)
    #expect(articles == sums)
  }

  @Test func `a single article has no standard error`() {
    #expect(ClusteredRate(counts: [2], words: [100]).standardError == nil)
    #expect(ClusteredRate(counts: [0, 0], words: [100, 50]).standardError == 0)
  }

  // A ratio's bootstrap variance is (n − 1) / n of the linearised one, up to second order.
  @Test func `the standard error is that of the bootstrap`() throws {
    var articles = SyntheticArticles(seed: 1)
    let words = (0..<120).map { _ in articles.words() }
    let counts = words.map { articles.count(rate: 0.01, shape: 1, in: $0) }
    let draws = BootstrapDraws(clusterCount: 120, replicateCount: 4000, seed: 1)
    let estimate = try #require(
      BootstrapEstimate(
        BootstrapSum(of: counts, under: draws), over: BootstrapSum(of: words, under: draws)))
    let interval = try #require(BootstrapInterval(of: estimate, as: .rate))
    let linear = try #require(ClusteredRate(counts: counts, words: words).standardError)
    #expect(abs(interval.standardError / linear - 1) < 0.06)
  }
}
