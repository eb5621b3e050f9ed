import SlantAnalysis
import Testing

/// The parts of an article.
struct ZoneTests {
  private static let story = """
    Bridge closed for a year

    PORT ELLARY, Sept. 4 — The old bridge was closed on Monday after a crack was found.

    The council will meet on Friday. Buses go by the coast.

    Repairs will cost nine million crowns.

    Ferries run every hour.
    """

  @Test func `headline, lead and body follow each other`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story)
    #expect(analysis.sentences.map(\.zone) == [.title, .lead, .lead, .lead, .body, .body])
  }

  @Test func `with a title given apart the first line is story`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story, title: "Crack shuts the old bridge")
    #expect(analysis.sentences.first?.zone == .lead)
    #expect(analysis.wordsByVoice.title == 5)
  }

  @Test func `a headline counts as title and not as text`() throws {
    let analysis = try SharedAnalyzer.analyze(Self.story)
    #expect(analysis.wordsByVoice.title == 5)
    #expect(analysis.words == 12 + 6 + 5 + 6 + 4)
  }

  private static let datelines: [(String, Int)] = [
    ("PORT ELLARY, Sept. 4 — The old bridge was closed.", 5),
    ("OSMERE (Northline) - The old bridge was closed.", 5),
    ("LONDON — The old bridge was closed.", 5),
    ("Osmere was calm — the old bridge was closed.", 8),
    ("The old bridge — built in 1962 — was closed.", 8),
    ("The old bridge was closed.", 5),
  ]

  @Test(arguments: datelines) func `a dateline is no text`(text: String, words: Int) throws {
    #expect(try SharedAnalyzer.analyze(text).words == words)
  }

  private static let noHeadlines = [
    "The bridge is closed.\n\nBuses go by the coast, the council said on Friday.",
    "“It is over”\n\nBuses go by the coast, the council said on Friday.",
    "In brief:\n\nBuses go by the coast, the council said on Friday.",
    "Buses go by the coast",
  ]

  @Test(arguments: noHeadlines)
  func `a first line with a stop, a mark or nothing after it is no headline`(text: String) throws {
    #expect(try !SharedAnalyzer.analyze(text).sentences.contains { $0.zone == .title })
  }

  @Test(arguments: try ArticleFixture.samples())
  func `every sample has a lead and a body`(article: ArticleFixture) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let zones = Set(analysis.sentences.map(\.zone))
    #expect(zones.contains(.lead))
    #expect(zones.contains(.body))
    #expect(analysis.boilerplateWords * 4 < analysis.words)
  }
}
