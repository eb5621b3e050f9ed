internal import SlantAnalysis

/// The attributions of a record.
extension JSONWriter {
  /// Writes who says what.
  mutating func writeAttributions(of context: ArticleContext) {
    key("attributions")
    array(context.analysis.attributions) { json, attribution in
      json.object { json in
        json.writeForm(of: attribution)
        json.writeSource(of: attribution, context)
        json.writeSpeakers(of: attribution, context)
        json.writeMeasures(of: attribution)
      }
    }
  }

  private mutating func writeForm(of attribution: Attribution) {
    member("id", attribution.id)
    member("type", attribution.form.rawValue)
    member("kind", attribution.kind.rawValue)
    member("negated", attribution.isNegated)
    member("parent", attribution.parent)
  }

  private mutating func writeSource(of attribution: Attribution, _ context: ArticleContext) {
    member("source", attribution.source.map { context.scalars($0) })
    member("source_kind", attribution.sourceKind.rawValue)
    member("cue", attribution.cue.map { context.scalars($0) })
    member("cues", attribution.cues.dropFirst().map { context.scalars($0) })
    member("cue_term", attribution.cueTerm)
    member("stance", attribution.stance.rawValue)
    member("content", attribution.content.map { context.scalars($0) })
  }

  private mutating func writeSpeakers(of attribution: Attribution, _ context: ArticleContext) {
    member("speaker", context.entity(attribution.speaker)?.id)
    key("speakers")
    array(attribution.speakers) { $0.string(context.entity($1)?.id) }
    member("venue", context.entity(attribution.venue)?.id)
  }

  private mutating func writeMeasures(of attribution: Attribution) {
    member("words", attribution.words)
    member("quoted_words", attribution.quotedWords)
    member("sentiment", attribution.tone)
    member("rule", attribution.rule.rawValue)
    key("confidence")
    decimal(attribution.confidencePercent, places: 2)
  }
}
