import SlantLexicon
import SlantText

/// The stages of attribution one by one, each given what comes before it, for timing them.
package struct AttributionTrial {
  private let analyzer: ArticleAnalyzer
  private let body: IndexedPart
  private let isBoilerplate: [Bool]
  private let drafts: [EntityDraft]
  private let raw: [RawAttribution]

  /// Makes ready all that the stages start from: tokens, hits, tags and entities of `text`.
  package init(_ text: String, _ analyzer: ArticleAnalyzer) {
    self.analyzer = analyzer
    body = IndexedPart(text, analyzer)
    isBoilerplate = analyzer.boilerplate.paragraphs(
      in: body.text, title: nil, hits: body.hits(of: analyzer.boilerplate.lexicon))
    drafts = EntityFinder(
      tables: analyzer.names, vocabulary: analyzer.lexicons.matcher.vocabulary,
      listed: analyzer.listed, date: nil
    )
    .entities(
      in: body.text, tags: body.tags, tagger: body.tagger, hits: body.hits,
      isBoilerplate: isBoilerplate)
    raw = RawAttributionFinder(body, analyzer, isBoilerplate: isBoilerplate).attributions()
  }

  /// Tags all tokens; the number of words of verb groups.
  package func tagVerbs() -> Int {
    Tagger(body.text, hits: body.hits, analyzer).tags().count { $0.wordClass.isVerbal }
  }

  /// Cuts the text into clauses and finds cues, constructions and chains; the number of attributions.
  package func findAttributions() -> Int {
    RawAttributionFinder(body, analyzer, isBoilerplate: isBoilerplate).attributions().count
  }

  /// Resolves sources, classifies quotations and builds the attributions; the number of speakers.
  package func resolveSpeakers() -> Int {
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, analyzer, entities: drafts).resolutions(of: raw)
    return AttributionBuilder(
      body.text, quotations: quotations, resolutions: resolutions,
      cues: analyzer.cues, venues: VenueFinder(body.text, tags: body.tags, drafts: drafts)
    ).attributions(raw) { _ in Tone.none }.count { $0.speaker != nil }
  }
}
