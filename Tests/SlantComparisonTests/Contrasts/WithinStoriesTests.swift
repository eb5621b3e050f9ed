import Testing

@testable import SlantComparison

/// Two outlets compared story by story.
struct WithinStoriesTests {
  private static let measure = "loaded_all_hits_per_1000"

  /// Hits and words of Alpha and of Beta in eleven stories.
  private static let counts: [(alpha: (Int, Int), beta: (Int, Int))] = [
    ((3, 100), (1, 100)), ((2, 100), (1, 100)), ((2, 100), (0, 100)), ((4, 100), (2, 100)),
    ((1, 100), (1, 100)), ((3, 100), (2, 100)), ((2, 100), (2, 100)), ((5, 100), (1, 100)),
    ((1, 100), (0, 100)), ((4, 100), (3, 300)), ((7, 100), (0, 0)),
  ]

  private static func articles(stories: Int) -> [ArticleDigest] {
    HandMade.articles(of: "Alpha", counts.prefix(stories).map(\.alpha))
      + HandMade.articles(of: "Beta", counts.prefix(stories).map(\.beta))
  }

  private static func stories(_ count: Int) -> [[String]] {
    (0..<count).map { number in
      ["Alpha", "Beta"].map { "\($0)-\(number < 10 ? "0" : "")\(number)" }
    }
  }

  @Test func `with ten shared stories they are compared within them, that first`() async throws {
    let comparison = await HandMade.comparison(
      Self.articles(stories: 10), stories: Self.stories(10))
    let contrasts = comparison.contrasts.filter { $0.measure.name == Self.measure }
    #expect(contrasts.map(\.pairing) == [.stories, .all])
    #expect(contrasts.map(\.sharedStories) == [10, 10])
    #expect(contrasts.map(\.warnings) == [[], [.topics]])
    let within = try #require(contrasts.first)
    // Nine stories of 100 words each weigh 50, with differences of 2, 1, 2, 2, 0, 1, 0, 4, 1 hits: 650 in
    // all; the tenth weighs 100 · 300 / 400 = 75, with (4 · 300 − 3 · 100) / 400 = 2.25.
    let weighted: Double = 13.0 / 2 + 2.25
    let expected: Double = 1000 * weighted / 525
    let difference = try #require(within.difference)
    #expect(abs(difference - expected) < 1e-9)
    let (lower, upper) = (try #require(within.lower), try #require(within.upper))
    #expect(lower < expected && expected < upper)
    #expect(within.p != nil)
    #expect((within.first.articles, within.second.articles) == (10, 10))
    #expect((within.first.numerator, within.second.numerator) == (27, 13))
    #expect((within.first.denominator, within.second.denominator) == (1000, 1200))
    #expect(within.first.value == 27)
  }

  @Test func `nine stories are too few`() async {
    let comparison = await HandMade.comparison(
      Self.articles(stories: 10), stories: Self.stories(9))
    let contrasts = comparison.contrasts.filter { $0.measure.name == Self.measure }
    #expect(contrasts.map(\.pairing) == [.all])
    #expect(contrasts.map(\.sharedStories) == [9])
    #expect(contrasts.allSatisfy { $0.warnings.isEmpty })
  }

  @Test func `a story without words of one of them does not count`() async throws {
    let ten = await HandMade.comparison(Self.articles(stories: 10), stories: Self.stories(10))
    let eleven = await HandMade.comparison(Self.articles(stories: 11), stories: Self.stories(11))
    let (one, other) = (
      try #require(ten.contrasts(of: Self.measure, .stories).first),
      try #require(eleven.contrasts(of: Self.measure, .stories).first)
    )
    #expect(other.sharedStories == 11)
    #expect(abs((one.difference ?? 0) - (other.difference ?? 1)) < 1e-9)
  }

  @Test func `articles of other stories change nothing within the shared ones`() async throws {
    let extra =
      HandMade.articles(of: "Alpha", [(50, 100), (50, 100)], id: "Alpha-x")
      + HandMade.articles(of: "Beta", [(0, 900)], id: "Beta-x")
    let usual = await HandMade.comparison(Self.articles(stories: 10), stories: Self.stories(10))
    let more = await HandMade.comparison(
      Self.articles(stories: 10) + extra,
      stories: Self.stories(10) + [["Alpha-x-00", "Alpha-x-01"]])
    let (one, other) = (
      try #require(usual.contrasts(of: Self.measure, .stories).first),
      try #require(more.contrasts(of: Self.measure, .stories).first)
    )
    #expect(one.difference == other.difference)
    #expect((one.lower, one.upper) == (other.lower, other.upper))
    #expect(one.first == other.first)
    #expect(
      usual.contrasts(of: Self.measure).first?.difference
        != more.contrasts(of: Self.measure).first?.difference)
  }

  @Test func `the articles of an outlet on one story are drawn as one`() async {
    let counts = Self.counts.prefix(10).map(\.alpha)
    let stories = [["Alpha-00", "Alpha-01", "Alpha-02"], ["Alpha-03", "Alpha-04"]]
    let comparison = await HandMade.comparison(
      HandMade.articles(of: "Alpha", Array(counts)), stories: stories)
    let row = comparison.estimates(of: Self.measure).first
    #expect(row?.articles == 10)
    #expect(row?.clusters == 7)
    // 27 hits in 1,000 words, however they are drawn.
    #expect(row?.value == 27)
  }

  @Test func `swapping the outlets turns the sign within stories too`() async throws {
    let alpha = Self.counts.prefix(10).map(\.alpha)
    let beta = Self.counts.prefix(10).map(\.beta)
    let swapped = await HandMade.comparison(
      HandMade.articles(of: "Alpha", Array(beta)) + HandMade.articles(of: "Beta", Array(alpha)),
      stories: Self.stories(10))
    let usual = await HandMade.comparison(Self.articles(stories: 10), stories: Self.stories(10))
    let (one, other) = (
      try #require(usual.contrasts(of: Self.measure, .stories).first),
      try #require(swapped.contrasts(of: Self.measure, .stories).first)
    )
    #expect(abs((one.difference ?? 0) + (other.difference ?? 0)) < 1e-9)
    // The draws of shared stories hang on the seed alone.
    #expect(abs((one.lower ?? 0) + (other.upper ?? 0)) < 1e-6)
    #expect(abs((one.p ?? 0) - (other.p ?? 1)) < 1e-6)
  }
}
