/// The rate of a word over articles that each have their own, from sums over the articles.
///
/// Words of an article are no independent draws: a word that is used is used again. The variance is
/// that of a ratio of sums by linearisation: *n* / (*n* − 1) Σ (*c* − *p w*)² for a count *c* among *w*
/// words in each of *n* articles and the rate *p*. Cochran (1977), "Sampling Techniques", section 6.3.
public struct ClusteredRate: Equatable, Sendable {
  /// The number *n* of articles, at least 1.
  public let articles: Int
  /// The number of articles that have the word.
  public let articlesWithWord: Int
  /// The word's count in all of them.
  public let count: Double
  /// The words of all of them, above 0.
  public let words: Double
  private let squaredCounts: Double
  private let products: Double
  private let squaredWords: Double

  /// The rate of a word with `counts` in articles of `words`, in the same order.
  public init(counts: [Double], words: [Double]) {
    precondition(counts.count == words.count, "each article has a count and words")
    let pairs = zip(counts, words)
    self.init(
      articles: words.count, articlesWithWord: counts.filter { $0 > 0 }.count,
      count: counts.reduce(0, +), words: words.reduce(0, +),
      squaredCounts: counts.reduce(0) { $0 + $1 * $1 },
      products: pairs.reduce(0) { $0 + $1.0 * $1.1 },
      squaredWords: words.reduce(0) { $0 + $1 * $1 })
  }

  /// The rate from sums, to which articles without the word add only words and their squares.
  ///
  /// - Parameters:
  ///   - articles: The number of articles.
  ///   - articlesWithWord: The number of those that have the word.
  ///   - count: Σ *c*.
  ///   - words: Σ *w*.
  ///   - squaredCounts: Σ *c*².
  ///   - products: Σ *c w*.
  ///   - squaredWords: Σ *w*².
  public init(
    articles: Int, articlesWithWord: Int, count: Double, words: Double, squaredCounts: Double,
    products: Double, squaredWords: Double
  ) {
    precondition(words > 0, "there are words")
    self.articles = articles
    self.articlesWithWord = articlesWithWord
    self.count = count
    self.words = words
    self.squaredCounts = squaredCounts
    self.products = products
    self.squaredWords = squaredWords
  }

  /// The count as a part of the words, 0…1.
  public var rate: Double { count / words }

  /// The standard error of the rate; `nil` for a single article, and 0 where the word never occurs.
  public var standardError: Double? {
    articles > 1 ? variance(ofCountAt: rate).squareRoot() / words : nil
  }

  /// The variance of the count if articles spread about `rate`; there are two articles or more.
  func variance(ofCountAt rate: Double) -> Double {
    let squares = squaredCounts - 2 * rate * products + rate * rate * squaredWords
    return max(0, squares) * Double(articles) / Double(articles - 1)
  }
}
