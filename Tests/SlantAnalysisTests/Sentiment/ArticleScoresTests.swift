import SlantAnalysis
import Testing

/// Scores are sums of hits, on every sample article.
struct ArticleScoresTests {
  private static let samples = try? ArticleFixture.samples()

  @Test func `there are twenty-four samples`() throws {
    #expect(try #require(Self.samples).count >= 24)
  }

  @Test(arguments: samples ?? []) func `the hits of each voice add up to its scores`(
    article: ArticleFixture
  ) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let scored = analysis.terms.filter(\.isScored)
    for voice in Voice.allCases {
      let hits = scored.filter { $0.voice == voice && $0.zone != .title }
      let loaded = hits.filter { $0.lexicon == "loaded" }
      let tones = hits.filter { $0.kind == .tone }
      #expect(analysis.loaded[voice] == loaded.reduce(0) { $0 + $1.value })
      #expect(analysis.loadedHits[voice] == loaded.count)
      #expect(analysis.tone[voice].net == tones.reduce(0) { $0 + $1.value })
      #expect(analysis.tone[voice].positive == tones.reduce(0) { $0 + max(0, $1.value) })
      #expect(analysis.tone[voice].hits == tones.count)
    }
    let title = scored.filter { $0.zone == .title }
    #expect(
      analysis.loaded.title == title.reduce(0) { $0 + ($1.lexicon == "loaded" ? $1.value : 0) }
    )
    #expect(analysis.tone.title.hits == title.count(where: { $0.kind == .tone }))
    #expect(
      analysis.totalTone.hits == scored.count { $0.kind == .tone && $0.zone != .title }
    )
  }

  @Test(arguments: samples ?? []) func `the sentences add up to the article`(
    article: ArticleFixture
  ) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    let net = analysis.sentences.reduce(0) { $0 + ($1.zone == .title ? 0 : $1.tone.net) }
    #expect(analysis.totalTone.net == net)
    let loaded = analysis.sentences.reduce(0) { $0 + ($1.zone == .title ? 0 : $1.loaded) }
    #expect(analysis.loaded.author == loaded)
    let words = analysis.wordsByVoice
    #expect(analysis.words == words.author + words.quoted + words.reported + words.scare)
  }

  @Test(arguments: samples ?? []) func `hits in boilerplate count for nothing`(
    article: ArticleFixture
  ) throws {
    let analysis = try SharedAnalyzer.analyze(article.text, title: article.title)
    for term in analysis.terms { #expect(!(term.zone == .boilerplate && term.isScored)) }
    for sentence in analysis.sentences where sentence.zone == .boilerplate {
      #expect(sentence.tone == .none)
      #expect(sentence.loaded == 0)
    }
  }
}
