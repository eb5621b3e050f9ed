import SlantLexicon
import SlantText

/// Counts the style of an article by part.
struct StyleCounter {
  private let analyzer: ArticleAnalyzer
  private let body: IndexedPart
  private let title: IndexedPart?
  private let zones: [Zone]
  private let dateline: Range<Int>?
  private let voices: [Voice]

  init(
    _ analyzer: ArticleAnalyzer, body: IndexedPart, title: IndexedPart?, zones: [Zone],
    dateline: Range<Int>?, voices: VoiceMap
  ) {
    self.analyzer = analyzer
    self.body = body
    self.title = title
    self.zones = zones
    self.dateline = dateline
    self.voices = Self.voices(voices.voices, quotations: body.text.quotations)
  }

  /// The voice of each token; quotation marks have that of the words between them.
  private static func voices(_ voices: [Voice], quotations: [QuotationSpan]) -> [Voice] {
    var voices = voices
    for quotation in quotations {
      guard let first = quotation.tokens.first, let last = quotation.tokens.last else { continue }
      voices[quotation.open] = voices[first]
      if let close = quotation.close { voices[close] = voices[last] }
    }
    return voices
  }

  /// What was found in the article before.
  struct Findings {
    let entities: [EntityDraft]
    let terms: [TermHit]
    let loadedHits: ByVoice<Int>
    let categories: [CategoryCount]
  }

  /// The style of the article.
  func style(_ findings: Findings) -> ArticleStyle {
    var drafts = StylePart.allCases.map { _ in PartDraft() }
    var style = ArticleStyle()
    let reader = WordReader(body, words: analyzer.style.functionWords)
    for (sentence, zone) in zip(body.text.sentences, zones) {
      add(sentence.tokens, zone, reader, to: &drafts)
      if zone == .title { style.clickbait += cues(body, sentence.tokens) }
    }
    var types = reader.typeCount
    if let title {
      let reader = WordReader(title, words: analyzer.style.functionWords)
      types = max(types, reader.typeCount)
      for sentence in title.text.sentences { add(sentence.tokens, .title, reader, to: &drafts) }
      style.clickbait += cues(title, title.text.tokens.indices)
    }
    for (part, draft) in zip(StylePart.allCases, drafts) {
      style[part] = draft.style(typeLimit: types)
    }
    addFindings(findings, to: &style)
    addHits(body, isTitle: false, to: &style)
    if let title { addHits(title, isTitle: true, to: &style) }
    if style.title.tokens > 0 {
      style.title.clickbait = ClickbaitCue.Kind.allCases.map { kind in
        style.clickbait.count { $0.kind == kind }
      }
    }
    return style
  }

  private func cues(_ part: IndexedPart, _ tokens: Range<Int>) -> [ClickbaitCue] {
    ClickbaitFinder(
      part: part, table: analyzer.style.clickbait, words: analyzer.style.functionWords
    ).cues(in: tokens)
  }

  // MARK: Words

  private func add(
    _ tokens: Range<Int>, _ zone: Zone, _ reader: WordReader, to drafts: inout [PartDraft]
  ) {
    guard zone != .boilerplate else { return }
    for index in tokens where zone == .title || dateline?.contains(index) != true {
      let token = reader.reading(index)
      if zone == .title {
        drafts[StylePart.title.position].add(token)
        continue
      }
      drafts[StylePart.text.position].add(token)
      if let part = StylePart(voices[index]) { drafts[part.position].add(token) }
    }
    for position in drafts.indices { drafts[position].endSentence() }
  }

  /// The parts of a token of the text; none for boilerplate and the dateline.
  private func parts(of index: Int, isTitle: Bool) -> [StylePart] {
    if isTitle { return [.title] }
    let zone = zones[body.text.sentence(of: index)]
    guard zone != .boilerplate, zone == .title || dateline?.contains(index) != true else {
      return []
    }
    return zone == .title ? [.title] : StylePart.parts(of: voices[index])
  }

  // MARK: Hits

  private func addHits(_ part: IndexedPart, isTitle: Bool, to style: inout ArticleStyle) {
    for hit in part.hits(of: analyzer.valences.lexicon) where analyzer.valences.hasValence(hit) {
      for name in parts(of: hit.tokens.lowerBound, isTitle: isTitle) {
        style[name].opinion.add(valence: analyzer.valences.valences[hit.entry])
      }
    }
    for hit in part.hits(of: analyzer.cues.lexicon) {
      guard analyzer.cues.cues[hit.entry].parts.contains(.verb),
        part.tags[hit.tokens.lowerBound].wordClass == .verb
      else { continue }
      for name in parts(of: hit.tokens.lowerBound, isTitle: isTitle) {
        style[name].reportVerbs += 1
      }
    }
    let dates = DateFinder(text: part.text, words: analyzer.style.functionWords).dates()
    for index in dates {
      for name in parts(of: index, isTitle: isTitle) { style[name].dates += 1 }
    }
  }

  private func addFindings(_ findings: Findings, to style: inout ArticleStyle) {
    let categories = CategoryFeature.hits(in: findings.categories)
    for part in StylePart.allCases {
      style[part].loaded = part.value(of: findings.loadedHits)
      style[part].categories = categories.map { $0.map(part.value) }
    }
    for term in findings.terms where term.isScored && term.kind == .tone {
      let parts = term.zone == .title ? [.title] : StylePart.parts(of: term.voice)
      for part in parts { style[part].tone.add(value: term.value) }
    }
    for draft in findings.entities where draft.kind == .place {
      var named: Set<StylePart> = draft.titleMentions.isEmpty ? [] : [.title]
      for mention in draft.mentions {
        named.formUnion(parts(of: mention.tokens.lowerBound, isTitle: false))
      }
      for part in named { style[part].places += 1 }
    }
  }
}

extension StylePart {
  /// The part of a voice; `nil` for scare quotes, which are in `text` alone.
  fileprivate init?(_ voice: Voice) {
    switch voice {
    case .author: self = .author
    case .quoted: self = .quoted
    case .reported: self = .reported
    case .scare: return nil
    }
  }

  /// The parts that words of a voice in the story belong to.
  fileprivate static func parts(of voice: Voice) -> [StylePart] {
    [.text] + (StylePart(voice).map { [$0] } ?? [])
  }

  /// The position in `allCases`.
  fileprivate var position: Int {
    switch self {
    case .text: 0
    case .author: 1
    case .quoted: 2
    case .reported: 3
    case .title: 4
    }
  }
}
