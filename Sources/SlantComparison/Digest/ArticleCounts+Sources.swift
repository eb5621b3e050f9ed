internal import SlantAnalysis
internal import SlantStatistics

/// Who speaks in an article, as numbers.
extension ArticleCounts {
  mutating func addSources(of analysis: ArticleAnalysis) {
    let balance = analysis.balance
    add(balance.quotes, to: "quotes")
    add(balance.quotedWords, to: "quoted_words")
    add(balance.reportedWords, to: "reported_words")
    add(balance.named, to: "named")
    add(balance.unnamed, to: "unnamed")
    add(balance.unstated, to: "unstated")
    add(balance.unknown, to: "unknown")
    add(balance.endorsedLoaded, to: "endorsed_loaded")
    for (stance, count) in zip(Stance.allCases, balance.stances) {
      add(count, to: "stance:\(stance.rawValue)")
    }
    for speech in balance.speech {
      add(analysis.attributions[speech.attribution].confidencePercent, to: "confidence_percent")
    }
    addToMean(balance.sourceDiversity?.effectiveNumber, of: "source_effective")
    addToMean(balance.largestSourceShare, of: "source_largest_share")
  }
}
