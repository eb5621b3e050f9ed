internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus
internal import SlantText

extension ArticleEvidence {
  /// The evidence of an article that was analysed.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - words: Where its author's words stand, by the reading that counted them.
  init(_ article: AnalyzedArticle, words: [TextSpan]) {
    let analysis = article.analysis
    let headline = analysis.sentences.first { $0.zone == .title }
    self.init(
      id: article.article.id,
      heading: Self.heading(
        article.article.title, headline?.span, analysis.body.bytes, id: article.article.id),
      title: analysis.title?.bytes ?? [], text: analysis.body.bytes,
      sentences: analysis.sentences.map(\.span),
      paragraphs: analysis.body.sentences.map { $0.paragraph + 1 }, words: words,
      terms: analysis.terms.enumerated().compactMap { Term($0.element, number: $0.offset) },
      harm: analysis.agency.enumerated().compactMap { number, clause in
        clause.isScored ? Harm(clause, number: number, analysis.entities) : nil
      })
  }
}

extension ArticleEvidence.Term {
  /// A hit; `nil` for one that does not count, or is neither a loaded term nor a name.
  fileprivate init?(_ hit: TermHit, number: Int) {
    guard hit.isScored, hit.kind == .loaded || hit.kind == .naming else { return nil }
    self.init(
      number: number, span: hit.span, isInTitle: hit.isInTitle, isHeadline: hit.zone == .title,
      voice: hit.voice, term: hit.plainTerm, termClass: hit.termClass,
      connotation: hit.kind == .naming ? hit.connotation : nil)
  }
}

extension ArticleEvidence.Harm {
  fileprivate init(_ clause: HarmClause, number: Int, _ entities: [Entity]) {
    func participant(_ participant: HarmParticipant?) -> Participant? {
      participant.map { Participant(span: $0.span, entity: $0.entity.map { entities[$0].id }) }
    }
    self.init(
      number: number, span: clause.span, isInTitle: clause.isInTitle,
      isHeadline: clause.zone == .title, voice: clause.voice, construction: clause.construction,
      harm: clause.harm, modality: clause.modality, victim: participant(clause.victim),
      agent: participant(clause.agent))
  }
}
