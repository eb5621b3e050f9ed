internal import SlantStatistics

/// The sums over a term's uses in the articles of an outlet: integers, so that they add up in any order.
struct TermSums: Equatable {
  private(set) var count = 0
  private(set) var articles = 0
  private(set) var squaredCounts = 0
  private(set) var products = 0

  /// Adds an article of `size` words that has the term.
  mutating func add(_ count: Int, size: Int) {
    self.count += count
    articles += 1
    squaredCounts += count * count
    products += count * size
  }

  static func += (sum: inout TermSums, other: TermSums) {
    sum.count += other.count
    sum.articles += other.articles
    sum.squaredCounts += other.squaredCounts
    sum.products += other.products
  }

  static func - (sum: TermSums, part: TermSums) -> TermSums {
    var rest = sum
    rest.count -= part.count
    rest.articles -= part.articles
    rest.squaredCounts -= part.squaredCounts
    rest.products -= part.products
    return rest
  }
}

/// What the rates of a group of articles are taken over.
struct ArticleTotals: Equatable {
  private(set) var articles = 0
  private(set) var words = 0
  private(set) var squaredWords = 0

  mutating func add(_ size: Int) {
    articles += 1
    words += size
    squaredWords += size * size
  }

  static func += (sum: inout ArticleTotals, other: ArticleTotals) {
    sum.articles += other.articles
    sum.words += other.words
    sum.squaredWords += other.squaredWords
  }

  static func - (sum: ArticleTotals, part: ArticleTotals) -> ArticleTotals {
    var rest = sum
    rest.articles -= part.articles
    rest.words -= part.words
    rest.squaredWords -= part.squaredWords
    return rest
  }
}

/// A term in an outlet against all others: from sums to numbers.
struct TermContrast {
  let target: TermSums
  let reference: TermSums
  let targetTotals: ArticleTotals
  let referenceTotals: ArticleTotals

  init(_ target: TermSums, _ targetTotals: ArticleTotals, all: TermSums, allTotals: ArticleTotals) {
    self.target = target
    self.targetTotals = targetTotals
    reference = all - target
    referenceTotals = allTotals - targetTotals
  }

  /// The log-odds with a prior of `weight` words in the shares that terms have in all outlets together.
  func logOdds(weight: Double) -> LogOdds {
    let share =
      Double(target.count + reference.count)
      / Double(targetTotals.words + referenceTotals.words)
    return LogOdds(
      target: Self.count(target, targetTotals), reference: Self.count(reference, referenceTotals),
      prior: .init(word: weight * share, total: weight))
  }

  /// The ratio of the rates as a binary logarithm.
  var logRatio: Double {
    Keyness(
      target: Self.count(target, targetTotals), reference: Self.count(reference, referenceTotals)
    ).logRatio
  }

  /// The test for one rate with articles as clusters; `nil` where a side has fewer than two.
  var test: RateScoreTest? {
    RateScoreTest(
      target: Self.rate(target, targetTotals), reference: Self.rate(reference, referenceTotals))
  }

  /// The log ratio of the rates with its error over articles; `nil` where a side has fewer than two.
  var difference: LogRateDifference? {
    LogRateDifference(
      target: Self.rate(target, targetTotals), reference: Self.rate(reference, referenceTotals))
  }

  private static func count(_ sums: TermSums, _ totals: ArticleTotals) -> WordCount {
    WordCount(Double(sums.count), of: Double(totals.words))
  }

  private static func rate(_ sums: TermSums, _ totals: ArticleTotals) -> ClusteredRate {
    ClusteredRate(
      articles: totals.articles, articlesWithWord: sums.articles, count: Double(sums.count),
      words: Double(totals.words), squaredCounts: Double(sums.squaredCounts),
      products: Double(sums.products), squaredWords: Double(totals.squaredWords))
  }
}
