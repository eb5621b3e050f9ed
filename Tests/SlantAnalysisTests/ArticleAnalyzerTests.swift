import SlantAnalysis
import SlantText
import TestSupport
import Testing

/// What holds for any text.
struct ArticleAnalyzerTests {
  @Test(arguments: try ArticleFixture.samples())
  func `analysing twice gives equal results`(article: ArticleFixture) throws {
    let first = try SharedAnalyzer.analyze(article.text, title: article.title)
    let second = try SharedAnalyzer.analyze(article.text, title: article.title)
    #expect(first.attributions == second.attributions)
    #expect(first.entities == second.entities)
    #expect(first.terms == second.terms)
    #expect(first.quotations == second.quotations)
    #expect(first.sentences == second.sentences)
    #expect(first.boilerplate == second.boilerplate)
    #expect(first.tone == second.tone)
    #expect(first.loaded == second.loaded)
    #expect(first.balance == second.balance)
    #expect(first.wordsByVoice == second.wordsByVoice)
  }

  private static let oddities = [
    "", " ", "\n\n\n", "war", "“", "”", "\"", "'", "‘’", "“”“”", "...", "?!", "—", ":", "(", "«»",
    "“Yes.”", "said", "“,” said .", "\u{FEFF}", "¡", "🙂🙂🙂", "\u{0}", "said said said said",
    "he he he", "according to", "as as as noted, noted", "that that that", "Mr.", "U.S.",
    String(repeating: "but never very good ", count: 300), "A day of votes",
    "Reporters in Senate votes", "Notes from the town hall shows",
  ]

  @Test(arguments: oddities) func `odd texts are analysed`(text: String) throws {
    let analysis = try SharedAnalyzer.analyze(text, title: text)
    #expect(analysis.body.bytes == Array(text.utf8))
    #expect(analysis.words >= 0)
  }

  @Test func `an empty text has no sentences and no scores`() throws {
    let analysis = try SharedAnalyzer.analyze("")
    #expect(analysis.sentences.isEmpty)
    #expect(analysis.words == 0)
    #expect(analysis.totalTone.score == nil)
    #expect(analysis.totalLoaded == 0)
    #expect(analysis.balance == ArticleBalance())
  }

  @Test func `one word is measured`() throws {
    let analysis = try SharedAnalyzer.analyze("Chaos")
    #expect(analysis.words == 1)
    #expect(analysis.wordsByVoice.author == 1)
  }

  @Test(.tags(.property), arguments: 0..<4 as Range<UInt64>)
  func `ten thousand random marks do no harm`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = [
      "“", "”", "\"", "‘", "’", "'", "«", "»", "''", " ", " a ", ", ", ". ", " said ", "\n\n",
    ]
    var text = ""
    for _ in 0..<10_000 { text += random.pick(parts) }
    let analysis = try SharedAnalyzer.analyze(text)
    #expect(analysis.body.bytes == Array(text.utf8))
    for attribution in analysis.attributions {
      for piece in attribution.content { #expect(piece.end <= analysis.body.bytes.count) }
    }
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `spans of random prose lie within the text and in order`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let parts = [
      "Marsh", "said", "that", "the", "regime", "“", "”", ",", ".", "and", "he", "according to",
      "not", "Sen.", "his claim", "told", "reporters", "as", "critics", "noted", "\n\n",
      "so-called",
      "President Stein", "is", "seen", "by", "of", "called", "it", ":", "who", "—", "was", "to",
      "é",
    ]
    var text = ""
    for _ in 0..<400 { text += random.pick(parts) + " " }
    let analysis = try SharedAnalyzer.analyze(text)
    let bounds = TextSpan(0, analysis.body.bytes.count)
    let spans =
      analysis.attributions.flatMap { $0.content + $0.cues + ($0.source.map { [$0] } ?? []) }
      + analysis.terms.map(\.span) + analysis.entities.flatMap { $0.mentions.map(\.span) }
    #expect(spans.allSatisfy { $0.start >= 0 && $0.start < $0.end && $0.end <= bounds.end })
    #expect(analysis.attributions.map(\.id) == Array(analysis.attributions.indices))
    #expect(analysis.attributions.allSatisfy { $0.parent != $0.id })
    let starts = analysis.terms.map(\.span.start)
    #expect(starts == starts.sorted())
  }

  @Test func `the tone towards a target is asked in scalars`() throws {
    let text = "Zoë’s café is superb. The harbour is awful."
    let analysis = try SharedAnalyzer.get().analyze(
      text: text,
      targets: [6..<10, 26..<33, 90..<95]
    )
    #expect(analysis.targets.map(\.label) == [.positive, .negative, .neutral])
    #expect(analysis.targets[2].score == nil)
  }
}
