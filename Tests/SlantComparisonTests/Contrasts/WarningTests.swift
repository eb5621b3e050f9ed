import SlantCorpus
import Testing

@testable import SlantComparison

/// What may explain a difference beside the outlets.
struct WarningTests {
  private static func articles(
    of outlet: String, unknown: Int = 0, confidence: Int = 90, opinion: Int = 0
  ) -> [ArticleDigest] {
    (0..<10).map { number in
      var keys = ArticleKeys(id: "\(outlet)-\(number)")
      keys.outlet = outlet
      keys.genre = number < opinion ? .opinion : .news
      return HandMade.digest(
        keys,
        [
          "words": 100, "loaded:all": number % 3, "quotes": 10, "unknown": unknown,
          "confidence_percent": confidence * 10,
        ])
    }
  }

  private static func warnings(_ other: [ArticleDigest]) async -> [[Contrast.Warning]] {
    await HandMade.comparison(articles(of: "Alpha") + other)
      .contrasts(of: "loaded_all_hits_per_1000").map(\.warnings)
  }

  @Test func `outlets that are read alike have none`() async {
    let warnings = await Self.warnings(Self.articles(of: "Beta", unknown: 0, confidence: 85))
    #expect(warnings == [[]])
  }

  @Test func `a tenth more unknown speakers is worth one`() async {
    let warnings = await Self.warnings(Self.articles(of: "Beta", unknown: 1))
    #expect(warnings == [[.reading]])
  }

  @Test func `so is a confidence lower by ten points`() async {
    let warnings = await Self.warnings(Self.articles(of: "Beta", confidence: 79))
    #expect(warnings == [[.reading]])
  }

  @Test func `so is a tenth more opinion`() async {
    let one = await Self.warnings(Self.articles(of: "Beta", opinion: 1))
    #expect(one == [[.genre]])
    let both = await Self.warnings(Self.articles(of: "Beta", unknown: 5, opinion: 10))
    #expect(both == [[.reading, .genre]])
  }

  @Test func `an outlet without attributions is not read worse`() async {
    let silent = HandMade.articles(of: "Beta", [(1, 100), (2, 100)])
    #expect(await Self.warnings(silent) == [[]])
  }

  @Test func `warnings are sentences of the table`() {
    #expect(
      Contrast.Warning.allCases.map(\.rawValue) == [
        "includes choice of topics", "reading errors may explain it",
        "news and opinion are mixed differently",
      ])
  }
}
