internal import SlantComparison

/// What the overview tells of an article.
struct ArticleRow {
  private let article: ArticleDigest
  private let link: ArticleLink

  /// The row of an article.
  init(_ article: ArticleDigest, _ link: ArticleLink) {
    self.article = article
    self.link = link
  }

  /// Whether the article has a page.
  var hasPage: Bool { link.file != nil }

  /// The cells as text.
  func values() -> [String: Any] {
    let counts = article.counts
    return [
      "title": link.heading, "link": link.addresses(from: ""),
      "outlet": article.keys.outlet ?? DisplayNumber.missing, "date": article.keys.date ?? "",
      "words": DisplayNumber.integer(counts.words),
      "tone": DisplayNumber.signed(counts.authorTone),
      "loaded": DisplayNumber.decimal(OutletRows.loadedRate(counts)),
      "quotes": DisplayNumber.integer(counts.quotes),
    ]
  }
}
