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
      let counts = outlet.counts
      return [
        "name": Self.name(outlet.outlet),
        "articles": DisplayNumber.integer(counts.articles),
        "words": DisplayNumber.integer(counts.words),
        "quoted": DisplayNumber.percent(counts.quotedVoiceWords, of: counts.words),
        "loaded": DisplayNumber.decimal(Self.loadedRate(counts)),
        "loaded-count": DisplayNumber.integer(counts.authorLoaded),
        "author-words": DisplayNumber.integer(counts.authorWords),
        "tone": DisplayNumber.signed(counts.authorTone),
        "quotes": DisplayNumber.integer(counts.quotes),
        "named": DisplayNumber.integer(counts.named),
        "unnamed": DisplayNumber.integer(counts.unnamed),
        "unstated": DisplayNumber.integer(counts.unstated),
        "unknown": DisplayNumber.integer(counts.unknown),
      ]
    }
  }

  /// Loaded words per 1,000 words of the author by outlet, falling.
  func chart() -> DotWhiskerChart {
    let rates = outlets.compactMap { outlet in
      Self.loadedRate(outlet.counts).map { (name: Self.name(outlet.outlet), rate: $0) }
    }
    let rows = rates.sorted { ($1.rate, $0.name) < ($0.rate, $1.name) }.map {
      DotWhiskerChart.Row(
        name: $0.name, value: $0.rate, label: DisplayNumber.decimal($0.rate))
    }
    return DotWhiskerChart(rows: rows, unit: "loaded words per 1,000 words of the author")
  }

  /// Loaded terms in the author's voice per 1,000 words of it; `nil` without such words.
  static func loadedRate(_ counts: ArticleCounts) -> Double? {
    DisplayNumber.rate(counts.authorLoaded * 1000, per: counts.authorWords)
  }

  /// An outlet's name, or that there is none.
  static func name(_ outlet: String?) -> String { outlet ?? "Outlet not given" }
}
