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
    self.title = title.map { [body] in IndexedPart($0, titleOf: body.text, analyzer) }
    isBoilerplate = analyzer.boilerplate.paragraphs(
      in: body.text, title: self.title?.text, hits: body.hits(of: analyzer.boilerplate.lexicon))
    (zones, dateline) = ZoneFinder(
      text: body.text, isBoilerplate: isBoilerplate,
      hasTitle: self.title?.text.tokens.isEmpty == false
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
      ListedTitleNames.add(analyzer.listed, names, in: title.text, on: date, to: &drafts)
    }
    let finder = RawAttributionFinder(body, analyzer, isBoilerplate: isBoilerplate)
    let raw = finder.attributions()
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, analyzer, entities: drafts).resolutions(of: raw)
    let voices = VoiceMap(
      body.text, attributions: raw, resolutions: resolutions, quotations: quotations)
    let collector = TermCollector(
      analyzer: analyzer, zones: zones, dateline: dateline, voices: voices,
      resolutions: resolutions)
    let terms = collector.terms(body, drafts)
    let titleTerms = title.map { collector.titleTerms($0, drafts) } ?? []
    let titleSequences = title.map { ClauseSequencer($0.text, tags: $0.tags).sequences() } ?? []
    func bearings(_ lexicon: String) -> DraftBearings {
      DraftBearings(
        body: EntityBearings(
          body, hits: terms.scored(of: lexicon), sequences: finder.sequences, attributions: raw),
        title: title.map {
          EntityBearings($0, hits: titleTerms.scored(of: lexicon), sequences: titleSequences)
        })
    }
    let harms = HarmCollector(analyzer: analyzer, places: collector)
    let agency =
      (title.map { harms.titleClauses($0, drafts) } ?? [])
      + harms.clauses(body, drafts, sequences: finder.sequences)
    return assemble(
      drafts, raw, quotations, resolutions, voices, titleTerms + terms,
      agency: agency, tones: bearings(Lexicon.sentimentName), morals: bearings(Category.morals),
      targets: targets)
  }

  // MARK: Assembling

  private func assemble(
    _ drafts: [EntityDraft], _ raw: [RawAttribution], _ quotations: [Quotation],
    _ resolutions: [SourceResolver.Resolution], _ voices: VoiceMap, _ terms: [TermHit],
    agency: [HarmClause], tones: DraftBearings, morals: DraftBearings, targets: [Range<Int>]
  ) -> ArticleAnalysis {
    let scores = ArticleScores(terms, sentences: body.text.sentences.count, text: body.text)
    let contentTones = ContentTones(raw, terms: terms, text: body.text)
    let attributions = AttributionBuilder(
      body.text, quotations: quotations, resolutions: resolutions,
      cues: analyzer.cues, venues: VenueFinder(body.text, tags: body.tags, drafts: drafts)
    ).attributions(raw) { contentTones.tone(of: $0) }
    let spoken = SpokenTargetFinder(body.text, tones: tones.body, drafts: drafts)
    let positions = StoryPositions(body.text, zones: zones, dateline: dateline)
    var counter = BalanceCounter(entities: drafts.count)
    counter.count(
      attributions, tone: { contentTones.tone(of: $0.id) },
      isLoaded: { contentTones.isLoaded($0.id) },
      targets: { spoken.targets(in: $0.contentTokens) },
      starts: SpeechStarts(
        positions, quotations: quotations, tokens: body.text.tokens.count))
    let categories = analyzer.categories.counts(terms)
    let words = WordCounts(
      body.text, zones: zones, dateline: dateline, voices: voices, title: title?.text)
    let frames = FrameProfiler(
      frames: analyzer.frames.frames, text: body.text, positions: positions, words: words.byVoice
    ).profiles(terms)
    return ArticleAnalysis(
      body: body.text, title: title?.text, words: words.words, wordsByVoice: words.byVoice,
      boilerplate: zip(body.text.paragraphs, isBoilerplate).filter(\.1).map(\.0.span),
      boilerplateWords: words.boilerplate, functionWords: functionWords,
      sentences: sentences(scores), quotations: quotations,
      attributions: attributions,
      entities: EntityBuilder.entities(
        drafts, evidence: drafts.map { tones.hits(on: $0).map(ToneEvidence.init) },
        morals: drafts.map { morals.hits(on: $0).compactMap(MoralEvidence.init) },
        balances: counter.speakers),
      terms: terms, tone: scores.tone, totalTone: scores.totalTone, loaded: scores.loaded,
      loadedHits: scores.loadedHits, categories: categories, frames: frames,
      axes: analyzer.axes.positions(categories, words: words.byVoice),
      headline: HeadlineComparer(
        body: body.text, title: title?.text, zones: zones, terms: terms, entities: drafts,
        frames: frames, clauses: tones.body.clauses, roots: analyzer.roots, isContent: isContent
      ).contrast(tone: scores.tone, totalTone: scores.totalTone),
      layout: StoryLayoutFinder(
        text: body.text, positions: positions, entities: drafts, attributions: attributions
      ).layout(terms, counter.article.speech),
      agency: agency, balance: counter.article,
      targets: targets.map { target($0, tones.body, drafts) },
      style: StyleCounter(
        analyzer, body: body, title: title, zones: zones, dateline: dateline,
        voices: voices
      ).style(
        .init(
          entities: drafts, terms: terms, loadedHits: scores.loadedHits, categories: categories)))
  }

  private var functionWords: Int { body.text.tokens.count { isFunctionWord($0) } }

  private func isFunctionWord(_ token: Token) -> Bool {
    analyzer.lexicons.matcher.vocabulary.flags(of: token.word).contains(.starter)
  }

  private func isContent(_ token: Token) -> Bool { token.isWord && !isFunctionWord(token) }

  private func sentences(_ scores: ArticleScores) -> [SentenceAnalysis] {
    body.text.sentences.indices.map { number in
      let sentence = body.text.sentences[number]
      return SentenceAnalysis(
        span: sentence.span, tokens: sentence.tokens, zone: zones[number],
        tone: scores.sentenceTone(number), loaded: scores.sentenceLoaded[number])
    }
  }

  private func target(
    _ scalars: Range<Int>, _ tones: EntityBearings, _ drafts: [EntityDraft]
  ) -> TargetTone {
    let mentions = tokens(ofScalars: scalars).map { coreferring($0, drafts) } ?? []
    let evidence = tones.evidence(for: mentions, inSentence: true)
    let score = evidence.tone.score
    return TargetTone(
      scalars: scalars, score: score, label: ToneLabel(score: score), evidence: evidence)
  }

  /// The tokens asked for, with those in their sentence by which the same entity is meant.
  private func coreferring(_ tokens: Range<Int>, _ drafts: [EntityDraft]) -> [Range<Int>] {
    let sentence = body.text.sentences[body.text.sentence(of: tokens.lowerBound)].tokens
    let draft = drafts.first { draft in draft.mentions.contains { $0.tokens.overlaps(tokens) } }
    let others = draft?.mentions.map(\.tokens).filter {
      sentence.contains($0.lowerBound) && !$0.overlaps(tokens)
    }
    return [tokens] + (others ?? [])
  }

  /// The tokens of a range of Unicode scalars: of one that cuts a word, that word.
  private func tokens(ofScalars scalars: Range<Int>) -> Range<Int>? {
    let offsets = ScalarOffsets(body.text.bytes)
    guard let start = offsets.byte(ofScalar: scalars.lowerBound),
      let end = offsets.byte(ofScalar: scalars.upperBound)
    else { return nil }
    let tokens = body.text.tokens(in: TextSpan(start, end))
    guard tokens.isEmpty else { return tokens }
    let cut = body.text.tokens.partitioningIndex { $0.end > start }
    return cut < body.text.tokens.count ? cut..<(cut + 1) : nil
  }
}

extension [TermHit] {
  /// The hits of a lexicon that count.
  fileprivate func scored(of lexicon: String) -> [TermHit] {
    filter { $0.lexicon == lexicon && $0.isScored }
  }
}
