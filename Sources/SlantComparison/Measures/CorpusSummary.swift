internal import SlantCorpus

/// The sums over a corpus, in all and by outlet.
public struct CorpusSummary: Equatable, Sendable {
  private var byOutlet: [String?: ArticleSums] = [:]
  /// Who speaks and who is spoken of.
  public private(set) var balance = BalanceSummary()
  /// Which names are chosen for the same things.
  public private(set) var naming = NamingSummary()
  /// The sums over all articles.
  public private(set) var total = ArticleSums()
  /// Inputs that could not be read.
  public private(set) var skipped = 0
  /// The date of the earliest article that has one, as ISO 8601.
  public private(set) var firstDate: String?
  /// The date of the latest article that has one, as ISO 8601.
  public private(set) var lastDate: String?

  /// No article.
  public init() {}

  /// The outlets by name; articles that name none come last.
  public var outlets: [OutletSummary] {
    byOutlet.map { OutletSummary(outlet: $0.key, sums: $0.value) }
      .sorted { left, right in
        guard let name = left.outlet, let other = right.outlet else { return left.outlet != nil }
        return name < other
      }
  }

  /// Adds an article.
  public mutating func add(_ article: AnalyzedArticle) {
    let sums = ArticleSums(article.analysis)
    total += sums
    byOutlet[article.article.outlet, default: ArticleSums()] += sums
    balance.add(article)
    naming.add(article)
    addDates(article.article.date, article.article.date)
  }

  /// Counts an input that could not be read.
  public mutating func addSkipped() { skipped += 1 }

  /// The summary of both corpora.
  public static func + (left: CorpusSummary, right: CorpusSummary) -> CorpusSummary {
    var sum = left
    sum.total += right.total
    for (outlet, sums) in right.byOutlet { sum.byOutlet[outlet, default: ArticleSums()] += sums }
    sum.balance += right.balance
    sum.naming += right.naming
    sum.skipped += right.skipped
    sum.addDates(right.firstDate, right.lastDate)
    return sum
  }

  private mutating func addDates(_ first: String?, _ last: String?) {
    firstDate = [firstDate, first].compactMap(\.self).min()
    lastDate = [lastDate, last].compactMap(\.self).max()
  }
}
