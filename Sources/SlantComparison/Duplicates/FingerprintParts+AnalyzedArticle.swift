internal import SlantAnalysis
internal import SlantCorpus
internal import SlantText

extension FingerprintParts {
  /// The parts of an article that has been analysed.
  public init(_ analyzed: AnalyzedArticle) {
    let article = analyzed.article
    let analysis = analyzed.analysis
    let headline = analysis.sentences.first { $0.zone == .title }
    self.init(
      article: article.id, outlet: article.outlet, date: article.date,
      title: article.title ?? headline.map { analysis.body.string($0.span) },
      text: analysis.body.bytes, boilerplate: analysis.boilerplate.map(\.range),
      lead: analysis.sentences.filter { $0.zone == .lead }.map(\.span.range),
      names: analysis.entities.map { entity in
        Name(
          id: entity.id, mentions: entity.mentions.count,
          titleMentions: entity.titleMentions.count)
      })
  }
}
