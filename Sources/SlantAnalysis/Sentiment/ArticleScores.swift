import SlantText

/// The sums over an article's terms, by voice and by sentence.
struct ArticleScores {
  let tone: ByVoice<Tone>
  let totalTone: Tone
  private(set) var loaded = ByVoice(repeating: 0)
  private(set) var loadedHits = ByVoice(repeating: 0)
  /// Values of loaded terms in the author's voice by sentence, in thousandths.
  private(set) var sentenceLoaded: [Int]
  private let tones: SentenceTones

  init(_ terms: [TermHit], sentences: Int, text: IndexedText) {
    // A title given apart is one more sentence after those of the text.
    var tones = SentenceTones(sentences: sentences + 1)
    sentenceLoaded = Array(repeating: 0, count: sentences)
    for term in terms where term.isScored {
      let sentence = term.isInTitle ? sentences : text.sentence(of: term.tokens.lowerBound)
      switch term.kind {
      case .tone:
        tones.add(term, sentence: sentence)
      case .loaded:
        loaded[part: term] += term.value
        loadedHits[part: term] += 1
        if !term.isInTitle, term.voice == .author { sentenceLoaded[sentence] += term.value }
      case .naming, .category, .frame: break
      }
    }
    self.tones = tones
    tone = tones.byVoice()
    totalTone = tones.total()
  }

  /// The tone of one sentence of the text over all voices.
  func sentenceTone(_ sentence: Int) -> Tone { tones.tone(of: sentence) }
}

/// Tone and loaded terms in the content of each attribution.
struct ContentTones {
  private let tones: [Tone]
  private let loaded: [Bool]

  init(_ attributions: [RawAttribution], terms: [TermHit], text: IndexedText) {
    let scored = terms.filter { $0.isScored && !$0.isInTitle }
    var tones: [Tone] = []
    var loaded: [Bool] = []
    for attribution in attributions {
      let inside = Self.terms(scored, in: attribution.content)
      var bySentence: [Int: [Int]] = [:]
      for term in inside where term.kind == .tone {
        bySentence[text.sentence(of: term.tokens.lowerBound), default: []].append(term.value)
      }
      tones.append(
        bySentence.keys.sorted().reduce(.none) { $0 + Tone(sentence: bySentence[$1] ?? []) })
      loaded.append(inside.contains { $0.kind == .loaded })
    }
    self.tones = tones
    self.loaded = loaded
  }

  /// Those of `terms`, which stand in the order of the text, that start in one of the pieces.
  private static func terms(_ terms: [TermHit], in pieces: [Range<Int>]) -> [TermHit] {
    var found: [TermHit] = []
    var next = 0
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      next = max(next, terms.partitioningIndex { $0.tokens.lowerBound >= piece.lowerBound })
      while next < terms.count, terms[next].tokens.lowerBound < piece.upperBound {
        found.append(terms[next])
        next += 1
      }
    }
    return found
  }

  func tone(of attribution: Int) -> Tone { tones[attribution] }
  func isLoaded(_ attribution: Int) -> Bool { loaded[attribution] }
}
