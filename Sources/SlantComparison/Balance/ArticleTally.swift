internal import SlantAnalysis

/// Counts the sources of one article, at one level.
struct ArticleTally {
  /// The sums of each source of the article.
  private(set) var sums: [Source: BalanceSums] = [:]
  private let sources: ArticleSources
  /// Which source stands for another at this level.
  private let level: (Source) -> Source

  /// Counts the sources of `article` as `level` tells them apart.
  init(_ article: AnalyzedArticle, _ sources: ArticleSources, level: @escaping (Source) -> Source) {
    self.sources = sources
    self.level = level
    let analysis = article.analysis
    for (entity, source) in zip(analysis.entities, sources.ofEntity) where source.kind == .entity {
      sums[level(source), default: .oneArticle].addMentions(of: entity)
    }
    for speech in analysis.balance.speech {
      add(analysis.attributions[speech.attribution], speech)
    }
    for source in speakers(analysis.balance.speech.first, analysis) {
      sums[source]?.addFirstWord()
    }
    for source in speakers(analysis.balance.speech.last, analysis) { sums[source]?.addLastWord() }
    for (source, words) in firstQuotes(analysis) { sums[source]?.addFirstQuote(after: words) }
  }

  /// Counts an attribution once for each source that speaks, however many of its speakers that is.
  private mutating func add(_ attribution: Attribution, _ speech: Speech) {
    let speakers = sources.speakers(attribution).map(level)
    let quoted = EqualParts.of(attribution.quotedWords * 1000, count: speakers.count)
    let reported = EqualParts.of(
      (attribution.words - attribution.quotedWords) * 1000, count: speakers.count)
    for source in Set(speakers) {
      sums[source, default: .oneArticle].add(attribution, speech)
    }
    for (position, source) in speakers.enumerated() {
      sums[source]?.add(quotedMilli: quoted[position], reportedMilli: reported[position])
    }
  }

  /// Words of the story before the first words in quotation marks of each source.
  private func firstQuotes(_ analysis: ArticleAnalysis) -> [Source: Int] {
    var first: [Source: Int] = [:]
    for speech in analysis.balance.speech {
      guard let words = speech.wordsBeforeQuote else { continue }
      for source in speakers(speech, analysis) {
        first[source] = min(words, first[source] ?? words)
      }
    }
    return first
  }

  private func speakers(_ speech: Speech?, _ analysis: ArticleAnalysis) -> [Source] {
    speech.map { sources.speakers(analysis.attributions[$0.attribution]).map(level) } ?? []
  }
}
