import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

struct ArticleCountsTests {
  private static let analyzer = Result { try ArticleAnalyzer(lexicons: .builtIn()) }

  /// A text in which every count can be made by eye.
  private static let text = """
    Rebels in Velmar blew up a bridge on Monday, and two children were killed.

    “It was a disgraceful attack,” Mayor Rosa Klein said. “We will rebuild the bridge, and we will \
    not be afraid of anybody in this valley or beyond it.”

    A senior official claimed that the rebels had fled. “They are cowards,” Anton Weiss said.
    """

  @Test func `a number that is 0 is not kept`() {
    var counts = ArticleCounts()
    counts.add(0, to: "words")
    #expect(counts == ArticleCounts())
    counts.add(2, to: "words")
    counts.add(-2, to: "words")
    #expect(counts.values.isEmpty)
    #expect(counts["words"] == 0)
  }

  @Test func `adding goes number by number`() {
    var one = ArticleCounts()
    one.add(3, to: "words")
    one.add(1, to: "tone_sum:all")
    var other = ArticleCounts()
    other.add(4, to: "words")
    other.add(-1, to: "tone_sum:all")
    other.add(2, to: "quotes")
    one += other
    #expect(one.values == ["words": 7, "quotes": 2])
  }

  @Test func `the mean tone is that of the sentences with a hit`() {
    var counts = ArticleCounts()
    #expect(counts.authorTone == nil)
    counts.add(4, to: "tone_sentences:author")
    counts.add(-1_000_000, to: "tone_sum:author")
    #expect(counts.authorTone == -0.25)
  }

  @Test func `an article is counted as its analysis says`() throws {
    let analysis = try Self.analyzer.get().analyze(text: Self.text, title: "Bridge blown up")
    let counts = ArticleCounts(analysis)
    #expect(counts.articles == 1)
    #expect(counts.words == analysis.words)
    #expect(
      counts.authorWords + counts.quotedVoiceWords + counts.reportedVoiceWords
        + counts["words:scare"] == counts.words)
    #expect(counts["words:title"] == 3)
    // Said, claimed, said.
    #expect((counts.quotes, counts.named, counts.unnamed) == (3, 2, 1))
    #expect((counts["stance:neutral"], counts["stance:distancing"]) == (2, 1))
    #expect(counts.quotedWords == 27)
    #expect(counts["articles:source_effective"] == 0, "under 50 quoted words")
    #expect((counts["kill:all"], counts["kill_without_agent:all"]) == (1, 1))
    #expect(counts["articles:headline_names_leading"] == 1)
  }

  @Test func `classes add up to the whole in each part`() throws {
    let analysis = try Self.analyzer.get().analyze(text: Self.text, title: "A heroic stand")
    let counts = ArticleCounts(analysis)
    for part in ["author", "quoted", "reported", "scare", "title"] {
      let classes = counts.values.filter { $0.key.hasPrefix("loaded:\(part):") }
      #expect(classes.values.reduce(0, +) == counts["loaded:\(part)"])
    }
    #expect(counts["loaded:title"] == 1)
    let stances = counts.values.filter { $0.key.hasPrefix("stance:") }
    #expect(stances.values.reduce(0, +) == counts.quotes)
  }

  @Test func `a digest lists the author's loaded terms and who speaks`() throws {
    let article = Article(id: "a", text: Self.text)
    let analysis = try Self.analyzer.get().analyze(text: Self.text)
    let digest = ArticleDigest(AnalyzedArticle(article: article, analysis: analysis))
    #expect(
      digest.voices.map { "\($0.name) \($0.kind) \($0.quotes) \($0.quotedWordsMilli)" } == [
        "Rosa Klein person 1 24000", "A senior official unnamed_person 1 0",
        "Anton Weiss person 1 3000",
      ])
    #expect(digest.loaded.reduce(0) { $0 + $1.hits } == digest.counts.authorLoaded)
    #expect(digest.text == nil)
    for (left, right) in zip(digest.loaded, digest.loaded.dropFirst()) {
      #expect((left.term, left.termClass) < (right.term, right.termClass))
    }
  }
}
