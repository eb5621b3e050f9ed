import SlantStatistics
import SlantText
import Testing

@testable import SlantComparison

struct TrendTests {
  private static let measure = "loaded_all_hits_per_1000"

  static let periods: [(day: String, month: String?, week: String?)] = [
    ("2024-03-04", "2024-03", "2024-03-04"), ("2024-03-10", "2024-03", "2024-03-04"),
    ("2024-03-11", "2024-03", "2024-03-11"),
    // Over the end of a year.
    ("2024-12-31", "2024-12", "2024-12-30"), ("2025-01-01", "2025-01", "2024-12-30"),
    ("2021-01-01", "2021-01", "2020-12-28"), ("2023-01-01", "2023-01", "2022-12-26"),
    // Leap years, and a century that is none.
    ("2024-02-29", "2024-02", "2024-02-26"), ("2024-03-01", "2024-03", "2024-02-26"),
    ("2023-03-01", "2023-03", "2023-02-27"), ("2000-02-29", "2000-02", "2000-02-28"),
    ("1900-03-01", "1900-03", "1900-02-26"),
    // No day.
    ("2024-03", "2024-03", nil), ("2024", nil, nil), ("", nil, nil),
  ]

  @Test(arguments: periods)
  func `a day falls into a month and a week`(day: String, month: String?, week: String?) {
    #expect(Trend.Period.month.name(of: day) == month)
    #expect(Trend.Period.week.name(of: day) == week)
  }

  /// Articles of an outlet, one a day from the first of the month on.
  private static func articles(
    of outlet: String, month: String, count: Int, hits: (Int) -> Int = { $0 % 4 }
  ) -> [ArticleDigest] {
    (0..<count).map { number in
      let day = String(String(101 + number).dropFirst())
      return HandMade.digest(
        "\(outlet)-\(month)-\(day)", outlet: outlet, date: "\(month)-\(day)",
        ["words": 100, "loaded:all": hits(number)])
    }
  }

  @Test func `values stand by outlet and period`() async {
    let articles =
      Self.articles(of: "Beta", month: "2024-02", count: 5) { _ in 1 }
      + Self.articles(of: "Beta", month: "2024-01", count: 6)
      + Self.articles(of: "Alpha", month: "2024-02", count: 5)
      + [HandMade.digest("undated", outlet: "Alpha", ["words": 100, "loaded:all": 90])]
    let trends = await HandMade.comparison(articles).trends.filter {
      $0.measure.name == Self.measure
    }
    #expect(
      trends.map { "\($0.outlet ?? "-") \($0.period) \($0.articles)" } == [
        "Alpha 2024-02 5", "Beta 2024-01 6", "Beta 2024-02 5",
      ])
    // 0 + 1 + 2 + 3 + 0, then 1 more, and five times 1.
    #expect(trends.map(\.numerator) == [6, 7, 5])
    #expect(trends.map(\.denominator) == [500, 600, 500])
    #expect(trends.map(\.value) == [12, 1000 * 7 / 600.0, 10])
    #expect(trends[2].interval == nil)
    #expect(trends[2].reason == "the articles do not differ in it")
  }

  @Test func `weeks follow each other over the end of a month`() async {
    var options = HandMade.options()
    options.period = .week
    let articles = Self.articles(of: "Alpha", month: "2024-01", count: 31)
    let trends = await HandMade.comparison(articles, options: options).trends.filter {
      $0.measure.name == Self.measure
    }
    #expect(
      trends.map(\.period) == [
        "2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29",
      ])
    #expect(trends.map(\.articles) == [7, 7, 7, 7, 3])
    #expect(trends.prefix(4).allSatisfy { $0.interval != nil && $0.reason == nil })
    #expect(trends[4].interval == nil)
    #expect(trends[4].value == 10)
    #expect(trends[4].reason == "3 of the 5 articles or stories that it takes have it")
  }

  @Test(arguments: [(7, 1), (8, 2), (26, 2), (27, 3)])
  func `articles are drawn in blocks as long as the cube root of their number`(
    count: Int, length: Int
  ) async throws {
    let options = HandMade.options()
    let trends = await HandMade.comparison(
      Self.articles(of: "Alpha", month: "2024-01", count: count), options: options
    ).trends
    let trend = try #require(trends.first { $0.measure.name == Self.measure })
    let draws = BootstrapDraws(
      clusterCount: count, blockLength: length, replicateCount: options.replicates,
      seed: FNV64("Alpha 2024-01".utf8).value ^ options.seed)
    let estimate = try #require(
      BootstrapEstimate(
        BootstrapSum(of: (0..<count).map { 1000 * Double($0 % 4) }, under: draws),
        over: BootstrapSum(of: [Double](repeating: 100, count: count), under: draws)))
    #expect(trend.interval == BootstrapInterval(of: estimate, as: .rate))
  }

  @Test func `articles of a day stand in the order of their ids`() async {
    let articles = Self.articles(of: "Alpha", month: "2024-01", count: 9)
    let usual = await CorpusResults(of: articles, options: HandMade.options())
    let turned = await CorpusResults(of: articles.reversed(), options: HandMade.options())
    #expect(usual.comparison.trends == turned.comparison.trends)
  }

  @Test func `classes are not followed in time`() async {
    let articles = (0..<6).map {
      HandMade.digest(
        "a-\($0)", outlet: "Alpha", date: "2024-01-01",
        ["words": 9, "words:author": 9, "loaded:author": 1, "loaded:author:alarming": 1])
    }
    let comparison = await HandMade.comparison(articles)
    #expect(
      comparison.estimates.contains { $0.measure.name == "loaded_author_alarming_hits_per_1000" })
    #expect(
      !comparison.trends.contains { $0.measure.name == "loaded_author_alarming_hits_per_1000" })
  }
}
