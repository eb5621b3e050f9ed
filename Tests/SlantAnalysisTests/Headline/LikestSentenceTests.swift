import SlantText
import TestSupport
import Testing

@testable import SlantAnalysis

/// The sentence that says most nearly what a headline says.
struct LikestSentenceTests {
  @Test(arguments: HeadlinePair.found)
  func `the sentence that a headline rests on is found, and its doubt`(pair: HeadlinePair) throws {
    let marked = MarkedText(pair.marked)
    let analysis = try SharedAnalyzer.analyze(marked.text, title: pair.title)
    let headline = try #require(analysis.headline)
    let found = headline.likest.map { analysis.sentences[$0.sentence].span }
    #expect(
      found.map(analysis.words) == marked.spans().first.map(analysis.words), "\(pair.title)")
    switch pair.doubt {
    case .dropped: #expect(headline.dropsHedge == true)
    case .kept:
      #expect(headline.dropsHedge == false)
      #expect(headline.likest?.hedges.isEmpty == false)
    case .none:
      #expect(headline.dropsHedge == false)
      #expect(headline.likest?.hedges == [])
    case .noSentence: #expect(headline.dropsHedge == nil)
    }
  }

  /// The measure that the documentation gives.
  @Test func `of sentences said in other words nothing is claimed`() throws {
    for pair in HeadlinePair.missed {
      let analysis = try SharedAnalyzer.analyze(MarkedText(pair.marked).text, title: pair.title)
      #expect(analysis.headline?.likest == nil, "\(pair.title)")
      #expect(analysis.headline?.dropsHedge == nil)
    }
  }

  @Test func `the hedges of the sentence are shown`() throws {
    let analysis = try SharedAnalyzer.analyze(
      "The quay was sold. The dam may possibly burst in May. It was built in 1962.",
      title: "Dam bursts in May")
    let likest = try #require(analysis.headline?.likest)
    #expect(likest.hedges.map(analysis.words) == ["may possibly"])
    #expect(likest.overlap == 1)
  }

  private static let same = [
    ("kills", "killed"), ("killing", "kill"), ("stopped", "stop"), ("resigns", "resignation"),
    ("approves", "approval"), ("sold", "sell"), ("broke", "breaks"), ("Cities", "city"),
    ("closure", "closed"), ("investigation", "investigates"), ("protesters", "protest"),
    ("negotiations", "negotiate"), ("women", "woman"), ("three", "3"), ("2,000", "2000"),
    ("leaders", "led"), ("SHUTS", "shut"), ("denied", "deny"), ("taxes", "tax"),
  ]

  private static let different = [
    ("police", "policy"), ("council", "counsel"), ("contract", "contrast"), ("party", "parts"),
    ("county", "count"), ("station", "state"), ("president", "press"), ("30", "13"),
    ("trade", "traitor"), ("moral", "more"), ("commission", "community"),
  ]

  private func root(_ word: String) throws -> String {
    try SharedAnalyzer.get().roots.root(of: Array(word.utf8)[...])
  }

  @Test(arguments: same) func `forms of a word have one root`(left: String, right: String) throws {
    #expect(try root(left) == root(right))
  }

  @Test(arguments: different)
  func `other words that begin alike have others`(left: String, right: String) throws {
    #expect(try root(left) != root(right))
  }
}
