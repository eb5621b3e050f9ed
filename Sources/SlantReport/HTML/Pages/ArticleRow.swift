internal import SlantAnalysis
internal import SlantComparison
internal import SlantCorpus

/// What the overview keeps of an article once its page is written.
struct ArticleRow {
  private let title: String
  private let outlet: String
  private let date: String
  private let page: String
  private let words: Int
  private let authorWords: Int
  private let authorLoaded: Int
  private let tone: Double?
  private let quotes: Int
  /// The id, for the order of the rows.
  let id: String

  /// The row of an article whose page is called `page`.
  init(_ article: AnalyzedArticle, heading: String, page: String) {
    let analysis = article.analysis
    id = article.article.id
    title = heading
    outlet = article.article.outlet ?? DisplayNumber.missing
    date = article.article.date ?? ""
    self.page = page
    words = analysis.words
    authorWords = analysis.wordsByVoice.author
    authorLoaded = analysis.loadedHits.author
    tone = analysis.tone.author.score
    quotes = analysis.balance.quotes
  }

  /// The cells as text.
  func values() -> [String: Any] {
    [
      "title": title, "outlet": outlet, "date": date, "address": page,
      "words": DisplayNumber.integer(words),
      "tone": DisplayNumber.signed(tone),
      "loaded": DisplayNumber.decimal(DisplayNumber.rate(authorLoaded * 1000, per: authorWords)),
      "loaded-count": DisplayNumber.integer(authorLoaded),
      "quotes": DisplayNumber.integer(quotes),
    ]
  }
}
