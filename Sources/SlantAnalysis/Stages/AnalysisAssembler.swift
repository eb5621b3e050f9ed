import SlantLexicon
import SlantText

/// Counts and scores what was found in an article.
struct AnalysisAssembler {
  let analyzer: ArticleAnalyzer
  let parts: ArticleParts
  let findings: Findings
  private let positions: StoryPositions
  private let scores: ArticleScores

  init(_ analyzer: ArticleAnalyzer, _ parts: ArticleParts, _ findings: Findings) {
    self.analyzer = analyzer
    self.parts = parts
    self.findings = findings
    positions = StoryPositions(parts.text, zones: parts.zones, dateline: parts.dateline)
    scores = ArticleScores(
      findings.terms, sentences: parts.text.sentences.count, text: parts.text)
  }

  /// The analysis; `targets` are ranges of Unicode scalars towards which the tone is asked.
  func analysis(targets: [Range<Int>]) -> ArticleAnalysis {
    let (text, title, terms) = (parts.text, parts.title?.text, findings.terms)
    let contentTones = ContentTones(findings.attributions, terms: terms, text: text)
    let attributions = attributions(contentTones)
    let balance = balance(attributions, contentTones)
    let categories = analyzer.categories.counts(terms)
    let words = WordCounts(
      text, zones: parts.zones, dateline: parts.dateline, voices: findings.voices, title: title)
    let frames = FrameProfiler(
      frames: analyzer.frames.frames, text: text, positions: positions, words: words.byVoice
    ).profiles(terms)
    let targetTones = TargetToneFinder(
      text: text, tones: findings.tones.body, drafts: findings.drafts)
    return ArticleAnalysis(
      body: text, title: title, words: words.words, wordsByVoice: words.byVoice,
      authorSpans: AuthorSpans.spans(
        text, zones: parts.zones, dateline: parts.dateline, voices: findings.voices),
      boilerplate: zip(text.paragraphs, parts.isBoilerplate).filter(\.1).map(\.0.span),
      boilerplateWords: words.boilerplate,
      functionWords: text.tokens.count { isFunctionWord($0) },
      sentences: sentences, quotations: findings.quotations, attributions: attributions,
      entities: entities(balance.speakers), terms: terms, tone: scores.tone,
      totalTone: scores.totalTone, loaded: scores.loaded, loadedHits: scores.loadedHits,
      categories: categories, frames: frames,
      axes: analyzer.axes.positions(categories, words: words.byVoice),
      headline: headline(frames), layout: layout(attributions, balance.article),
      agency: findings.agency, balance: balance.article,
      targets: targets.map { targetTones.tone(towards: $0) }, style: style(categories))
  }

  // MARK: Who speaks, and of whom

  private func attributions(_ tones: ContentTones) -> [Attribution] {
    AttributionBuilder(
      parts.text, quotations: findings.quotations, resolutions: findings.resolutions,
      cues: analyzer.cues,
      venues: VenueFinder(parts.text, tags: parts.body.tags, drafts: findings.drafts)
    ).attributions(findings.attributions) { tones.tone(of: $0) }
  }

  private func balance(_ attributions: [Attribution], _ tones: ContentTones) -> BalanceCounter {
    let spoken = SpokenTargetFinder(
      parts.text, tones: findings.tones.body, drafts: findings.drafts)
    var counter = BalanceCounter(entities: findings.drafts.count)
    counter.count(
      attributions, tone: { tones.tone(of: $0.id) }, isLoaded: { tones.isLoaded($0.id) },
      targets: { spoken.targets(in: $0.contentTokens) },
      starts: SpeechStarts(
        positions, quotations: findings.quotations, tokens: parts.text.tokens.count))
    return counter
  }

  private func entities(_ balances: [SpeakerBalance]) -> [Entity] {
    let drafts = findings.drafts
    return EntityBuilder.entities(
      drafts, evidence: drafts.map { findings.tones.hits(on: $0).map(ToneEvidence.init) },
      morals: drafts.map { findings.morals.hits(on: $0).compactMap(MoralEvidence.init) },
      balances: balances)
  }

  // MARK: The story

  private var sentences: [SentenceAnalysis] {
    parts.text.sentences.enumerated().map { number, sentence in
      SentenceAnalysis(
        span: sentence.span, tokens: sentence.tokens, zone: parts.zones[number],
        tone: scores.sentenceTone(number), loaded: scores.sentenceLoaded[number])
    }
  }

  private func headline(_ frames: [FrameProfile]) -> HeadlineContrast? {
    HeadlineComparer(
      body: parts.text, title: parts.title?.text, zones: parts.zones, terms: findings.terms,
      entities: findings.drafts, frames: frames, clauses: findings.tones.body.clauses,
      roots: analyzer.roots, isContent: { $0.isWord && !isFunctionWord($0) }
    ).contrast(tone: scores.tone, totalTone: scores.totalTone)
  }

  private func layout(_ attributions: [Attribution], _ balance: ArticleBalance) -> StoryLayout {
    StoryLayoutFinder(
      text: parts.text, positions: positions, entities: findings.drafts,
      attributions: attributions
    ).layout(findings.terms, balance.speech)
  }

  private func style(_ categories: [CategoryCount]) -> ArticleStyle {
    StyleCounter(
      analyzer, body: parts.body, title: parts.title, zones: parts.zones,
      dateline: parts.dateline, voices: findings.voices
    ).style(
      .init(
        entities: findings.drafts, terms: findings.terms, loadedHits: scores.loadedHits,
        categories: categories))
  }

  private func isFunctionWord(_ token: Token) -> Bool {
    analyzer.lexicons.matcher.vocabulary.flags(of: token.word).contains(.starter)
  }
}
