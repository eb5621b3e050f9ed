internal import SlantAnalysis
internal import SlantComparison

/// The outlets of a corpus as a table, and as a chart of its loaded words.
struct OutletRows {
  private let outlets: [OutletSummary]

  /// The rows of these outlets.
  init(_ outlets: [OutletSummary]) { self.outlets = outlets }

  /// The table.
  func values() -> [[String: Any]] {
    outlets.map { outlet in
      let sums = outlet.sums
      let words = sums.wordsByVoice
      return [
        "name": Self.name(outlet),
        "articles": DisplayNumber.integer(sums.articles),
        "words": DisplayNumber.integer(sums.words),
        "quoted": DisplayNumber.percent(words.quoted, of: sums.words),
        "loaded": DisplayNumber.decimal(Self.loadedRate(sums)),
        "loaded-count": DisplayNumber.integer(sums.loadedHits.author),
        "author-words": DisplayNumber.integer(words.author),
        "tone": DisplayNumber.signed(sums.tone.author.score),
        "quotes": DisplayNumber.integer(sums.quotes),
        "named": DisplayNumber.integer(sums.named),
        "unnamed": DisplayNumber.integer(sums.unnamed),
        "unstated": DisplayNumber.integer(sums.unstated),
        "unknown": DisplayNumber.integer(sums.unknown),
      ]
    }
  }

  /// Loaded words per 1,000 words of the author by outlet, falling.
  func chart() -> DotChart {
    let rows = outlets.compactMap { outlet in
      Self.loadedRate(outlet.sums).map { rate in
        DotChart.Row(name: Self.name(outlet), value: rate, label: DisplayNumber.decimal(rate))
      }
    }
    return DotChart(
      rows: rows.sorted { ($1.value, $0.name) < ($0.value, $1.name) },
      unit: "loaded words per 1,000 words of the author"
    )
  }

  /// Loaded terms in the author's voice per 1,000 words of it; `nil` without such words.
  static func loadedRate(_ sums: ArticleSums) -> Double? {
    DisplayNumber.rate(sums.loadedHits.author * 1000, per: sums.wordsByVoice.author)
  }

  private static func name(_ outlet: OutletSummary) -> String {
    outlet.outlet ?? "Outlet not given"
  }
}
