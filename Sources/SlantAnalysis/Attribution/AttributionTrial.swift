import SlantLexicon
import SlantText

/// Tagging and finding attributions one by one, each given what comes before it, for timing them.
package struct AttributionTrial {
  fileprivate let analyzer: ArticleAnalyzer
  fileprivate let parts: ArticleParts

  /// Makes ready all that the stages start from: tokens, hits and tags of `text`.
  package init(_ text: String, _ analyzer: ArticleAnalyzer) {
    self.analyzer = analyzer
    parts = ArticleParts(analyzer, text: text, title: nil)
  }

  /// Tags all tokens; the number of words of verb groups.
  package func tagVerbs() -> Int {
    Tagger(parts.text, hits: parts.body.hits, analyzer).tags().count { $0.wordClass.isVerbal }
  }

  /// Cuts the text into clauses and finds cues, constructions and chains; the number of attributions.
  package func findAttributions() -> Int { raw().count }

  fileprivate func raw() -> [RawAttribution] {
    RawAttributionFinder(parts.body, analyzer, isBoilerplate: parts.isBoilerplate).attributions()
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
    drafts = AnalysisPass(analyzer: analyzer, parts: base.parts, date: nil).entities()
  }

  /// Resolves sources, classifies quotations and builds the attributions; the number of speakers.
  package func resolveSpeakers() -> Int {
    let body = base.parts.body
    let quotations = QuotationClassifier(text: body.text, tags: body.tags, attributions: raw)
      .quotations()
    let resolutions = SourceResolver(body, base.analyzer, entities: drafts).resolutions(of: raw)
    return AttributionBuilder(
      body.text, quotations: quotations, resolutions: resolutions, cues: base.analyzer.cues,
      venues: VenueFinder(body.text, tags: body.tags, drafts: drafts)
    ).attributions(raw) { _ in Tone.none }.count { $0.speaker != nil }
  }
}
