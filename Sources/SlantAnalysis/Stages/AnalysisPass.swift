import SlantLexicon
import SlantText

/// The stages of analysing one article, each using what those before it found.
struct AnalysisPass {
  let analyzer: ArticleAnalyzer
  let parts: ArticleParts
  /// The day of publication, by which listed names and groups hold.
  let date: String?

  func findings() -> Findings {
    let body = parts.body
    let drafts = entities()
    let finder = RawAttributionFinder(body, analyzer, isBoilerplate: parts.isBoilerplate)
    let raw = finder.attributions()
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, analyzer, entities: drafts).resolutions(of: raw)
    let voices = VoiceMap(
      body.text, attributions: raw, resolutions: resolutions, quotations: quotations)
    let collector = TermCollector(
      analyzer: analyzer, zones: parts.zones, dateline: parts.dateline, voices: voices,
      resolutions: resolutions)
    let terms = collector.terms(body, drafts)
    let titleTerms = parts.title.map { collector.titleTerms($0, drafts) } ?? []
    let harms = HarmCollector(analyzer: analyzer, places: collector)
    let titleSequences =
      parts.title.map { ClauseSequencer($0.text, tags: $0.tags).sequences() } ?? []
    let clauses = ClauseNumbers.of(body.text, body.tags)
    let titleClauses = parts.title.map { ClauseNumbers.of($0.text, $0.tags) } ?? []
    func bearings(_ lexicon: String) -> DraftBearings {
      DraftBearings(
        body: EntityBearings(
          body, hits: terms.scored(of: lexicon), sequences: finder.sequences,
          clauses: clauses, attributions: raw),
        title: parts.title.map {
          EntityBearings(
            $0, hits: titleTerms.scored(of: lexicon), sequences: titleSequences,
            clauses: titleClauses)
        })
    }
    return Findings(
      drafts: drafts, attributions: raw, resolutions: resolutions, quotations: quotations,
      voices: voices, terms: titleTerms + terms,
      agency: (parts.title.map { harms.titleClauses($0, drafts, sequences: titleSequences) } ?? [])
        + harms.clauses(body, drafts, sequences: finder.sequences),
      tones: bearings(Lexicon.sentimentName), morals: bearings(Category.morals))
  }

  /// Those of whom the text and the title speak.
  func entities() -> [EntityDraft] {
    let body = parts.body
    var drafts = EntityFinder(
      tables: analyzer.names, vocabulary: analyzer.lexicons.matcher.vocabulary,
      listed: analyzer.listed, date: date
    )
    .entities(
      in: body.text, tags: body.tags, tagger: body.tagger, hits: body.hits,
      isBoilerplate: parts.isBoilerplate)
    if let title = parts.title {
      TitleMentionFinder.find(in: title.text, &drafts)
      let names = analyzer.listed.names(
        title.hits(of: analyzer.listed.lexicon), in: title.text, on: date)
      ListedTitleNames.add(analyzer.listed, names, in: title.text, on: date, to: &drafts)
    }
    return drafts
  }
}

extension [TermHit] {
  /// The hits of a lexicon that count.
  fileprivate func scored(of lexicon: String) -> [TermHit] {
    filter { $0.lexicon == lexicon && $0.isScored }
  }
}
