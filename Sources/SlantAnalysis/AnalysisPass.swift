import SlantLexicon
import SlantText

/// The stages of analysing one article, each using what those before it found.
struct AnalysisPass {
  private let analyzer: ArticleAnalyzer
  private let body: IndexedPart
  private let title: IndexedPart?
  private let isBoilerplate: [Bool]
  private let zones: [Zone]
  private let dateline: Range<Int>?
  private let date: String?

  init(_ analyzer: ArticleAnalyzer, text: String, title: String?, date: String?) {
    self.analyzer = analyzer
    self.date = date
    body = IndexedPart(text, analyzer)
    self.title = title.map { IndexedPart($0, analyzer) }
    isBoilerplate = analyzer.boilerplate.paragraphs(
      in: body.text, title: self.title?.text, hits: body.hits(of: analyzer.boilerplate.lexicon))
    (zones, dateline) = ZoneFinder(
      text: body.text, isBoilerplate: isBoilerplate, hasTitle: self.title != nil
    ).zones()
  }

  mutating func run(targets: [Range<Int>]) -> ArticleAnalysis {
    var drafts = EntityFinder(
      tables: analyzer.names, vocabulary: analyzer.lexicons.matcher.vocabulary,
      listed: analyzer.listed, date: date
    )
    .entities(
      in: body.text, tags: body.tags, tagger: body.tagger, hits: body.hits,
      isBoilerplate: isBoilerplate)
    if let title {
      TitleMentionFinder.find(in: title.text, &drafts)
      let names = analyzer.listed.names(
        title.hits(of: analyzer.listed.lexicon), in: title.text, on: date)
      ListedTitleNames.add(names, in: title.text, to: &drafts)
    }
    let raw = RawAttributionFinder(body, analyzer, isBoilerplate: isBoilerplate).attributions()
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, analyzer, entities: drafts).resolutions(of: raw)
    let voices = VoiceMap(
      count: body.text.tokens.count, attributions: raw, quotations: quotations)
    let collector = TermCollector(
      analyzer: analyzer, zones: zones, dateline: dateline, voices: voices,
      resolutions: resolutions)
    let terms =
      (title.map { collector.titleTerms($0, drafts) } ?? []) + collector.terms(body, drafts)
    return assemble(
      drafts, raw, quotations, resolutions, voices, terms, collector: collector, targets: targets)
  }

  // MARK: Assembling

  private func assemble(
    _ drafts: [EntityDraft], _ raw: [RawAttribution], _ quotations: [Quotation],
    _ resolutions: [SourceResolver.Resolution], _ voices: VoiceMap, _ terms: [TermHit],
    collector: TermCollector, targets: [Range<Int>]
  ) -> ArticleAnalysis {
    let scores = ArticleScores(terms, sentences: body.text.sentences.count, text: body.text)
    let contentTones = ContentTones(raw, terms: terms, text: body.text)
    let attributions = AttributionBuilder(
      body.text, quotations: quotations, resolutions: resolutions,
      cues: analyzer.cues, venues: VenueFinder(body.text, tags: body.tags, drafts: drafts)
    ).attributions(raw) { contentTones.tone(of: $0) }
    let entityTones = EntityTones(body.text, tags: body.tags, terms: terms)
    let spoken = SpokenTargetFinder(
      body.text, clauses: entityTones.clauses, drafts: drafts, terms: terms)
    var counter = BalanceCounter(entities: drafts.count)
    counter.count(
      attributions, tone: { contentTones.tone(of: $0.id) },
      isLoaded: { contentTones.isLoaded($0.id) },
      targets: { spoken.targets(in: $0.contentTokens) })
    let words = WordCounts(
      body.text, zones: zones, dateline: dateline, voices: voices, title: title?.text)
    return ArticleAnalysis(
      body: body.text, title: title?.text, words: words.words, wordsByVoice: words.byVoice,
      boilerplate: zip(body.text.paragraphs, isBoilerplate).filter(\.1).map(\.0.span),
      boilerplateWords: words.boilerplate, functionWords: functionWords,
      sentences: sentences(scores), quotations: quotations,
      attributions: attributions,
      entities: EntityBuilder.entities(
        drafts, tones: tones(drafts, entityTones, terms), balances: counter.speakers),
      terms: terms, tone: scores.tone, totalTone: scores.totalTone, loaded: scores.loaded,
      loadedHits: scores.loadedHits, categories: analyzer.categories.counts(terms),
      balance: counter.article,
      targets: targets.map { target($0, entityTones) })
  }

  private var functionWords: Int {
    let vocabulary = analyzer.lexicons.matcher.vocabulary
    return body.text.tokens.count { vocabulary.flags(of: $0.word).contains(.starter) }
  }

  private func sentences(_ scores: ArticleScores) -> [SentenceAnalysis] {
    body.text.sentences.indices.map { number in
      let sentence = body.text.sentences[number]
      return SentenceAnalysis(
        span: sentence.span, tokens: sentence.tokens, zone: zones[number],
        tone: scores.sentenceTone(number), loaded: scores.sentenceLoaded[number])
    }
  }

  private func tones(
    _ drafts: [EntityDraft], _ entityTones: EntityTones, _ terms: [TermHit]
  ) -> [ByVoice<Tone>] {
    let titleValues = terms.filter { $0.isInTitle && $0.kind == .tone }.map(\.value)
    return drafts.map { draft in
      var tone = entityTones.tone(of: draft.mentions.map(\.tokens))
      if !draft.titleMentions.isEmpty { tone.title = Tone(sentence: titleValues) }
      return tone
    }
  }

  private func target(_ scalars: Range<Int>, _ entityTones: EntityTones) -> TargetTone {
    let offsets = ScalarOffsets(body.text.bytes)
    guard let start = offsets.byte(ofScalar: scalars.lowerBound),
      let end = offsets.byte(ofScalar: scalars.upperBound)
    else { return TargetTone(scalars: scalars, score: nil, label: .neutral) }
    var tokens = body.text.tokens(in: TextSpan(start, end))
    if tokens.isEmpty, let near = body.text.tokens.firstIndex(where: { $0.end > start }) {
      tokens = near..<(near + 1)
    }
    guard !tokens.isEmpty else { return TargetTone(scalars: scalars, score: nil, label: .neutral) }
    let score = entityTones.tone(at: tokens).score
    return TargetTone(scalars: scalars, score: score, label: ToneLabel(score: score))
  }
}
