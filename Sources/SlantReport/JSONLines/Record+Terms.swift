internal import SlantAnalysis

/// The hits of a record.
extension JSONWriter {
  /// Writes the hits of the scoring lexicons.
  mutating func writeTerms(of context: ArticleContext) {
    key("terms")
    array(context.analysis.terms) { json, hit in
      json.object { json in
        json.writeEntry(of: hit, context)
        json.writeRelations(of: hit, context)
        json.member("negated", hit.isNegated)
        json.member("scored", hit.isScored)
        json.member("value", milli: hit.value)
      }
    }
  }

  private mutating func writeEntry(of hit: TermHit, _ context: ArticleContext) {
    member("span", context.scalars(hit.span, inTitle: hit.isInTitle))
    if hit.isInTitle { member("in", "title") }
    member("term", hit.term)
    member("lexicon", hit.lexicon)
    member("class", hit.termClass)
    member("intensity", hit.intensity)
    if let connotation = hit.connotation { member("connotation", connotation.rawValue) }
  }

  private mutating func writeRelations(of hit: TermHit, _ context: ArticleContext) {
    member("voice", hit.voice.rawValue)
    member("zone", hit.zone.rawValue)
    member("attribution", hit.attribution)
    member("speaker", context.entity(hit.speaker)?.id)
    member("target", context.entity(hit.target)?.id)
    member("target_span", hit.targetSpan.map { context.scalars($0, inTitle: hit.isInTitle) })
  }
}
