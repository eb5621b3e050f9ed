import SlantLexicon
import SlantText

/// Tagging and finding attributions one by one, each given what comes before it, for timing them.
package struct AttributionTrial {
  fileprivate let analyzer: ArticleAnalyzer
  fileprivate let body: IndexedPart
  fileprivate let isBoilerplate: [Bool]

  /// Makes ready all that the stages start from: tokens, hits and tags of `text`.
  package init(_ text: String, _ analyzer: ArticleAnalyzer) {
    self.analyzer = analyzer
    body = IndexedPart(text, analyzer)
    isBoilerplate = analyzer.boilerplate.paragraphs(
      in: body.text, title: nil, hits: body.hits(of: analyzer.boilerplate.lexicon))
  }

  /// Tags all tokens; the number of words of verb groups.
  package func tagVerbs() -> Int {
    Tagger(body.text, hits: body.hits, analyzer).tags().count { $0.wordClass.isVerbal }
  }

  /// Cuts the text into clauses and finds cues, constructions and chains; the number of attributions.
  package func findAttributions() -> Int { raw().count }

  fileprivate func raw() -> [RawAttribution] {
    RawAttributionFinder(body, analyzer, isBoilerplate: isBoilerplate).attributions()
  }
}

/// Saying who speaks, given the attributions and entities of a text, for timing it.
package struct SpeakerTrial {
  private let base: AttributionTrial
  private let drafts: [EntityDraft]
  private let raw: [RawAttribution]

  /// Finds the attributions and the entities of `text`.
  package init(_ text: String, _ analyzer: ArticleAnalyzer) {
    base = AttributionTrial(text, analyzer)
    raw = base.raw()
    drafts = EntityFinder(
      tables: analyzer.names, vocabulary: analyzer.lexicons.matcher.vocabulary,
      listed: analyzer.listed, date: nil
    )
    .entities(
      in: base.body.text, tags: base.body.tags, tagger: base.body.tagger, hits: base.body.hits,
      isBoilerplate: base.isBoilerplate)
  }

  /// Resolves sources, classifies quotations and builds the attributions; the number of speakers.
  package func resolveSpeakers() -> Int {
    let body = base.body
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, base.analyzer, entities: drafts).resolutions(of: raw)
    return AttributionBuilder(
      body.text, quotations: quotations, resolutions: resolutions, cues: base.analyzer.cues,
      venues: VenueFinder(body.text, tags: body.tags, drafts: drafts)
    ).attributions(raw) { _ in Tone.none }.count { $0.speaker != nil }
  }
}
