import SlantAnalysis
import SlantLexicon
import SlantText
import TestSupport
import Testing

/// The hits under a score add up to it exactly: on every sample article and on a thousand made-up texts.
struct ScoreSumTests {
  @Test(arguments: try ArticleFixture.samples())
  func `the hits of a sample article add up`(article: ArticleFixture) throws {
    check(try OwnLexicons.analyze(article.text, title: article.title))
  }

  /// Terms of every scoring lexicon.
  private static let words = Result {
    try OwnLexicons.get().lexicons.lexicons
      .filter { lexicon in
        ["sentiment", "loaded", "naming", "certainty", "shifters", "mood", "weather"]
          .contains(lexicon.name)
      }
      .map { lexicon in
        lexicon.entries.map(\.term).filter { term in
          !term.unicodeScalars.contains { "=*#_".unicodeScalars.contains($0) }
        }
      }
  }

  @Test(.tags(.property), arguments: 0..<20 as Range<UInt64>)
  func `the hits of a made-up text add up`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lists = try Self.words.get()
    for _ in 0..<50 {
      // Short lists count as much as long ones.
      let words = (0..<40).map { _ in random.pick(random.pick(lists)) }
      let text = NewsText.prose(words, sentences: 1 + random.below(8), &random)
      let title = random.chance(50) ? NewsText.prose(words, sentences: 1, &random) : nil
      check(try OwnLexicons.analyze(text, title: title))
    }
  }

  private func check(_ analysis: ArticleAnalysis) {
    let scored = analysis.terms.filter(\.isScored)
    #expect(scored.allSatisfy { $0.zone != .boilerplate })
    for part in Part.all {
      let hits = scored.filter(part.holds)
      #expect(part.value(of: analysis.tone) == tone(hits, analysis))
      let loaded = hits.filter { $0.kind == .loaded }
      #expect(part.value(of: analysis.loaded) == loaded.reduce(0) { $0 + $1.value })
      #expect(part.value(of: analysis.loadedHits) == loaded.count)
      for (position, count) in analysis.categories.enumerated() {
        let own = hits.filter { $0.lexicon == count.category.lexicon }
          .filter { $0.termClass == count.category.id }
        #expect(part.value(of: count.hits) * 1000 == own.reduce(0) { $0 + $1.value })
        #expect(own.allSatisfy { $0.kind == .category(position) })
      }
    }
    checkWholes(analysis, scored)
    for entity in analysis.entities { check(entity, analysis, scored) }
  }

  /// The tone towards an entity is that of its evidence, and each piece of it a hit of the tone.
  private func check(_ entity: Entity, _ analysis: ArticleAnalysis, _ scored: [TermHit]) {
    let parts = Dictionary(grouping: entity.evidence) { $0.isInTitle ? nil : $0.voice }
    for voice in Voice.allCases + [nil] as [Voice?] {
      let bySentence = Dictionary(grouping: parts[voice] ?? [], by: \.sentence)
      let tone = bySentence.values.reduce(.none) { $0 + Tone(sentence: $1.map(\.value)) }
      #expect((voice.map { entity.tone[$0] } ?? entity.tone.title) == tone, "\(entity.id)")
    }
    for hit in entity.evidence {
      let term = scored.first {
        $0.kind == .tone && $0.span == hit.span && $0.isInTitle == hit.isInTitle
      }
      #expect(hit.value == (term?.value ?? 0).weighted(hit.bearing.weight), "\(entity.id)")
    }
    #expect(entity.label == ToneLabel(towards: entity.tone.author))
    let tone = entity.tone
    #expect(entity.totalTone == tone.author + tone.quoted + tone.reported + tone.scare)
  }

  private func checkWholes(_ analysis: ArticleAnalysis, _ scored: [TermHit]) {
    let inText = scored.filter { $0.zone != .title }
    #expect(analysis.totalTone == tone(inText, analysis))
    let loaded = inText.filter { $0.kind == .loaded }
    #expect(analysis.totalLoaded == loaded.reduce(0) { $0 + $1.value })
    let bySentence = Dictionary(grouping: scored.filter { !$0.isInTitle }) {
      analysis.body.sentence(of: $0.tokens.lowerBound)
    }
    for (number, sentence) in analysis.sentences.enumerated() {
      let hits = bySentence[number] ?? []
      #expect(sentence.tone == tone(hits, analysis))
      let loaded = hits.filter { $0.kind == .loaded && $0.voice == .author }
      #expect(sentence.loaded == loaded.reduce(0) { $0 + $1.value })
    }
  }

  /// The tone of all hits, sentence by sentence.
  private func tone(_ hits: [TermHit], _ analysis: ArticleAnalysis) -> Tone {
    let bySentence = Dictionary(grouping: hits.filter { $0.kind == .tone }) { hit in
      hit.isInTitle ? -1 : analysis.body.sentence(of: hit.tokens.lowerBound)
    }
    return bySentence.values.reduce(.none) { $0 + Tone(sentence: $1.map(\.value)) }
  }

  /// A voice of the text, or the title.
  private struct Part {
    let voice: Voice?
    static let all = Voice.allCases.map { Part(voice: $0) } + [Part(voice: nil)]

    func holds(_ hit: TermHit) -> Bool {
      voice.map { hit.zone != .title && hit.voice == $0 } ?? (hit.zone == .title)
    }

    func value<Value>(of values: ByVoice<Value>) -> Value {
      voice.map { values[$0] } ?? values.title
    }
  }
}

extension Int {
  /// The number times `weight` thousandths, rounded half away from zero.
  fileprivate func weighted(_ weight: Int) -> Int {
    Int((Double(self * weight) / 1000).rounded())
  }
}
