internal import SlantCorpus

/// What of the articles of two outlets may look like a difference between them.
struct ReadingQuality: Sendable {
  /// From this difference of a share on, it is worth a warning.
  private static let notable = 0.1

  private let counts: [ArticleCounts]
  private let isOpinion: [Bool]

  /// The quality of the articles of a corpus.
  init(_ articles: [ArticleDigest]) {
    counts = articles.map(\.counts)
    isOpinion = articles.map { $0.keys.genre == .opinion }
  }

  /// What may explain a difference between two outlets.
  func warnings(_ first: OutletSample, _ second: OutletSample) -> [Contrast.Warning] {
    var warnings: [Contrast.Warning] = []
    let isReadUnlike =
      differ(share("unknown", of: "quotes", first), share("unknown", of: "quotes", second))
      || differ(
        share("confidence_percent", of: "quotes", first).map { $0 / 100 },
        share("confidence_percent", of: "quotes", second).map { $0 / 100 })
    if isReadUnlike { warnings.append(.reading) }
    if differ(opinionShare(first), opinionShare(second)) { warnings.append(.genre) }
    return warnings
  }

  private func differ(_ first: Double?, _ second: Double?) -> Bool {
    guard let first, let second else { return false }
    return abs(first - second) >= Self.notable
  }

  private func share(_ part: String, of whole: String, _ sample: OutletSample) -> Double? {
    let total = sample.articles.reduce(0) { $0 + counts[$1][whole] }
    let sum = sample.articles.reduce(0) { $0 + counts[$1][part] }
    return total == 0 ? nil : Double(sum) / Double(total)
  }

  private func opinionShare(_ sample: OutletSample) -> Double? {
    Double(sample.articles.count { isOpinion[$0] }) / Double(sample.articles.count)
  }
}
