import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison

/// Outlets compared on counts made by hand.
struct OutletComparerTests {
  private static let measure = "loaded_all_hits_per_1000"
  /// 12 hits in 800 words.
  private static let alpha = HandMade.articles(
    of: "Alpha", [(2, 100), (1, 100), (3, 200), (0, 100), (4, 100), (2, 200)])
  /// 6 hits in 1,000 words.
  private static let beta = HandMade.articles(
    of: "Beta", [(1, 100), (0, 100), (1, 200), (0, 200), (1, 200), (3, 200)])
  /// Articles of a third outlet.
  private static let gamma = HandMade.articles(
    of: "Gamma", [(5, 100), (4, 100), (6, 100), (5, 90), (7, 100), (4, 110)])

  @Test func `an outlet's value is the sum of its hits by the sum of its words`() async throws {
    let rows = await HandMade.comparison(Self.alpha + Self.beta).estimates(of: Self.measure)
    #expect(rows.map(\.outlet) == ["Alpha", "Beta"])
    #expect(rows.map(\.numerator) == [12, 6])
    #expect(rows.map(\.denominator) == [800, 1000])
    #expect(rows.map(\.value) == [15, 6])
    #expect(rows.map(\.articles) == [6, 6])
    #expect(rows.map(\.clusters) == [6, 6])
    let means = rows.compactMap(\.articleMean)
    // (20 + 10 + 15 + 0 + 40 + 10) / 6 and (10 + 0 + 5 + 0 + 5 + 15) / 6.
    #expect(zip(means, [95.0 / 6, 35.0 / 6]).allSatisfy { abs($0 - $1) < 1e-9 })
    for row in rows {
      let interval = try #require(row.interval)
      let value = try #require(row.value)
      #expect(0 < interval.lower && interval.lower < value && value < interval.upper)
      #expect(row.reason == nil)
    }
  }

  @Test func `a contrast is the first outlet less the second`() async throws {
    let comparison = await HandMade.comparison(Self.alpha + Self.beta)
    let contrasts = comparison.contrasts(of: Self.measure)
    let contrast = try #require(contrasts.first)
    #expect(contrasts.count == 1)
    #expect(contrast.difference == 9)
    #expect((contrast.first.outlet, contrast.second.outlet) == ("Alpha", "Beta"))
    #expect((contrast.first.value, contrast.second.value) == (15, 6))
    #expect((contrast.first.numerator, contrast.second.denominator) == (12, 1000))
    let (lower, upper) = (try #require(contrast.lower), try #require(contrast.upper))
    #expect(lower < 9 && 9 < upper)
    let p = try #require(contrast.p)
    #expect((p < 0.05) == (lower > 0))
    #expect(contrast.reason == nil)
    #expect(contrast.sharedStories == 0)
    #expect(contrast.warnings.isEmpty)
  }

  @Test func `the interval is that of the bootstrap over the articles`() async throws {
    let options = HandMade.options()
    let comparison = await HandMade.comparison(Self.alpha + Self.beta, options: options)
    let sample = OutletSample(
      outlet: "Alpha", articles: Array(0..<6), storyOfArticle: Array(repeating: nil, count: 12),
      options: options)
    let hits = [2.0, 1, 3, 0, 4, 2].map { $0 * 1000 }
    let words = [100.0, 100, 200, 100, 100, 200]
    let estimate = try #require(
      BootstrapEstimate(
        BootstrapSum(of: hits, under: sample.draws),
        over: BootstrapSum(of: words, under: sample.draws)))
    let expected = try #require(BootstrapInterval(of: estimate, as: .rate))
    #expect(comparison.estimates(of: Self.measure).first?.interval == expected)
  }

  @Test(.tags(.property)) func `swapping the names of two outlets turns the signs`() async throws {
    let usual = await HandMade.comparison(Self.alpha + Self.beta)
    let swapped = await HandMade.comparison(
      HandMade.articles(of: "Beta", Self.counts(Self.alpha), id: "a")
        + HandMade.articles(of: "Alpha", Self.counts(Self.beta), id: "b"))
    #expect(usual.contrasts.count == swapped.contrasts.count)
    for (one, other) in zip(usual.contrasts, swapped.contrasts) {
      #expect(one.measure == other.measure)
      #expect(one.difference == other.difference.map { 0 - $0 })
      #expect((one.reason == nil) == (other.reason == nil))
      guard let lower = one.lower, let upper = one.upper, let turned = other.upper else { continue }
      // The draws hang on the names, and differ.
      #expect(abs(lower + turned) < 0.2 * (upper - lower))
    }
  }

  private static func counts(_ articles: [ArticleDigest]) -> [(hits: Int, words: Int)] {
    articles.map { ($0.counts["loaded:all"], $0.counts.words) }
  }

  @Test(.tags(.property)) func `the order of the articles and the number of jobs change nothing`()
    async
  {
    let articles = Self.alpha + Self.beta + Self.gamma
    let expected = await CorpusResults(of: articles, options: HandMade.options())
    var random = SplitMix64(seed: 13)
    for jobs in [1, 2, 4, 64] {
      let results = await CorpusResults(
        of: articles.shuffled(using: &random), options: HandMade.options(), jobs: jobs)
      #expect(results.articles == expected.articles)
      #expect(results.summary == expected.summary)
      #expect(results.comparison.estimates == expected.comparison.estimates)
      #expect(results.comparison.contrasts == expected.comparison.contrasts)
      #expect(results.comparison.trends == expected.comparison.trends)
    }
  }

  @Test func `one outlet more changes no interval of the others`() async throws {
    let two = await HandMade.comparison(Self.alpha + Self.beta)
    // Sorted before the others, so that the articles of these have other positions.
    let third = HandMade.articles(of: "Aardvark", Self.counts(Self.gamma))
    let three = await HandMade.comparison(third + Self.alpha + Self.beta)
    #expect(three.estimates.filter { $0.outlet != "Aardvark" } == two.estimates)
    let kept = three.contrasts.filter { $0.first.outlet == "Alpha" && $0.second.outlet == "Beta" }
    #expect(kept.count == two.contrasts.count)
    for (one, other) in zip(kept, two.contrasts) {
      #expect((one.difference, one.lower) == (other.difference, other.lower))
      #expect((one.upper, one.p) == (other.upper, other.p))
    }
  }

  @Test func `the seed changes the draws and no value`() async throws {
    var options = HandMade.options()
    options.seed = 2
    let one = await HandMade.comparison(Self.alpha + Self.beta)
    let other = await HandMade.comparison(Self.alpha + Self.beta, options: options)
    #expect(one.estimates.map(\.value) == other.estimates.map(\.value))
    #expect(one.estimates != other.estimates)
  }

  static let shortages: [(counts: [(hits: Int, words: Int)], reason: String)] = [
    ([(1, 100), (2, 100), (3, 100)], "3 of the 5 articles or stories that it takes have it"),
    (
      [(1, 100), (2, 100), (3, 0), (1, 0), (1, 0), (1, 100)],
      "3 of the 5 articles or stories that it takes have it"
    ),
    ([(0, 100), (0, 100), (0, 100), (0, 100), (0, 100)], "none found"),
    (
      [(1, 100), (0, 100), (1, 100), (0, 100), (0, 100)],
      "found in 2 of the 3 articles or stories that it takes"
    ),
  ]

  @Test(arguments: shortages)
  func `with too few articles there is a reason and no interval`(
    counts: [(hits: Int, words: Int)], reason: String
  ) async throws {
    let comparison = await HandMade.comparison(
      Self.alpha + HandMade.articles(of: "Few", counts))
    let row = try #require(comparison.estimates(of: Self.measure).last)
    #expect(row.outlet == "Few")
    #expect(row.interval == nil)
    #expect(row.reason == reason)
    #expect(row.value != nil, "the value itself is known")
    let contrast = try #require(comparison.contrasts(of: Self.measure).first)
    // Few hits of one outlet alone are what there is to be told.
    let isCompared = reason.contains("found")
    #expect((contrast.p == nil) == !isCompared)
    #expect((contrast.correctedP == nil) == !isCompared)
    #expect((contrast.lower == nil && contrast.upper == nil) == !isCompared)
    #expect(contrast.reason == (isCompared ? nil : "b: " + reason))
  }

  @Test func `outlets that both have few hits are not compared`() async {
    let none = HandMade.articles(of: "None", [(0, 100), (0, 90), (0, 100), (0, 100), (0, 100)])
    let two = HandMade.articles(of: "Two", [(1, 100), (0, 90), (2, 100), (0, 100), (0, 100)])
    let contrasts = await HandMade.comparison(none + two).contrasts(of: Self.measure)
    #expect(contrasts.map(\.difference) == [-3000.0 / 490])
    #expect(contrasts.map(\.p) == [nil])
    #expect(
      contrasts.map(\.reason) == [
        "a: none found; b: found in 2 of the 3 articles or stories that it takes"
      ])
  }

  @Test func `a contrast says which of the two has too little`() async throws {
    let few = HandMade.articles(of: "Few", [(1, 100)])
    let fewer = HandMade.articles(of: "Fewer", [(0, 100), (0, 100), (0, 100), (0, 100), (0, 100)])
    let pairs = await HandMade.comparison(few + fewer).contrasts(of: Self.measure)
    #expect(
      pairs.map(\.reason) == [
        "a: 1 of the 5 articles or stories that it takes have it; b: none found"
      ])
    let alike = await HandMade.comparison(few + HandMade.articles(of: "Lone", [(3, 90)]))
    #expect(
      alike.contrasts(of: Self.measure).map(\.reason) == [
        "a and b: 1 of the 5 articles or stories that it takes have it"
      ])
  }

  @Test func `an outlet without words has neither value nor contrast with its like`() async {
    let silent = ["One", "Two"].flatMap { HandMade.articles(of: $0, [(0, 0)]) }
    let comparison = await HandMade.comparison(Self.alpha + silent)
    let rows = comparison.estimates(of: Self.measure)
    #expect(rows.map(\.value) == [15, nil, nil])
    #expect(rows.last?.reason == "no article has it")
    let pairs = comparison.contrasts(of: Self.measure).map {
      "\($0.first.outlet ?? "")-\($0.second.outlet ?? "")"
    }
    #expect(pairs == ["Alpha-One", "Alpha-Two"])
    #expect(comparison.contrasts(of: Self.measure).allSatisfy { $0.difference == nil })
  }

  @Test func `articles without an outlet are one of their own, the last`() async {
    let nameless = (0..<5).map {
      HandMade.digest("x-\($0)", outlet: nil, ["words": 100, "loaded:all": $0])
    }
    let comparison = await HandMade.comparison(nameless + Self.alpha)
    #expect(comparison.estimates(of: Self.measure).map(\.outlet) == ["Alpha", nil])
    #expect(comparison.contrasts(of: Self.measure).map(\.second.outlet) == [nil])
  }

  @Test func `the tests of a family are corrected together`() async throws {
    let contrasts = await HandMade.comparison(Self.alpha + Self.beta + Self.gamma).contrasts
    let tested = contrasts.filter { $0.p != nil }
    #expect(tested.count >= 3)
    #expect(contrasts.allSatisfy { $0.tests == tested.count })
    #expect(contrasts.allSatisfy { $0.measure.family == .measures })
    for contrast in tested {
      let p = try #require(contrast.p)
      // The least m p / k over the tests with a p at least as large, k being the rank.
      let expected = tested.compactMap(\.p).filter { $0 >= p }.map { other in
        Double(tested.count) * other / Double(tested.count { ($0.p ?? 2) <= other })
      }.min()
      #expect(abs((contrast.correctedP ?? -1) - min(1, expected ?? -1)) < 1e-12)
    }
  }
}
