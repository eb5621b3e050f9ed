/// The sums over a corpus, in all and by outlet, or by what else the articles are grouped by.
public struct CorpusSummary: Equatable, Sendable {
  private var byOutlet: [String?: ArticleCounts] = [:]
  /// Who speaks and who is spoken of.
  public private(set) var balance = BalanceSummary()
  /// Which names are chosen for the same things.
  public private(set) var naming = NamingSummary()
  /// The sums over all articles.
  public private(set) var total = ArticleCounts()
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
    byOutlet.map { OutletSummary(outlet: $0.key, counts: $0.value) }
      .sorted { OutletOrder.precedes($0.outlet, $1.outlet) }
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - grouping: By what articles are put together.
  public mutating func add(_ article: ArticleDigest, by grouping: Grouping = .outlet) {
    let outlet = grouping.group(of: article.keys)
    total += article.counts
    byOutlet[outlet, default: ArticleCounts()] += article.counts
    balance.add(article.speech, outlet: outlet)
    naming.add(article, outlet: outlet)
    addDates(article.keys.date, article.keys.date)
  }

  /// Counts an input that could not be read.
  public mutating func addSkipped() { skipped += 1 }

  /// The summary of both corpora.
  public static func + (left: CorpusSummary, right: CorpusSummary) -> CorpusSummary {
    var sum = left
    sum.total += right.total
    for (outlet, counts) in right.byOutlet {
      sum.byOutlet[outlet, default: ArticleCounts()] += counts
    }
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
