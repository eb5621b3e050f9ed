internal import SlantComparison

/// The articles that the pages of words count, in the order in which sentences are listed: by day, those
/// without one last.
struct WordsCorpus {
  /// The articles, copies left out.
  let articles: [ArticleDigest]
  /// The outlets, or what else articles are put together by.
  let groups: [String?]
  /// By article the position of its group.
  let groupOf: [Int]
  /// By group the words of its authors.
  let authorWords: [Int]

  /// The articles of a report.
  init(_ report: ReportContext) {
    let grouping = report.options.grouping
    articles = report.results.countedArticles.sorted {
      ($0.keys.date ?? "~", $0.keys.id) < ($1.keys.date ?? "~", $1.keys.id)
    }
    let outlets = report.results.summary.outlets
    groups = outlets.map(\.outlet)
    authorWords = outlets.map(\.counts.authorWords)
    let positions = Dictionary(groups.enumerated().map { ($1, $0) }) { first, _ in first }
    groupOf = articles.map { positions[grouping.group(of: $0.keys)] ?? 0 }
  }

  /// The anchor of a group on a page of sentences.
  static func anchor(ofGroup group: Int) -> String { "g\(group + 1)" }

  /// Counts what `count` finds in each article.
  func tally(_ count: (ArticleDigest) -> Int) -> TermTally {
    var tally = TermTally(groups: groups.count)
    for (position, article) in articles.enumerated() {
      let hits = count(article)
      if hits > 0 { tally.add(hits, in: position, of: groupOf[position]) }
    }
    return tally
  }
}

/// The uses of a term by group, with the articles that have them.
struct TermTally {
  /// The uses by group.
  private(set) var counts: [Int]
  /// The articles with uses by group.
  private(set) var articles: [Int]
  /// By group the articles by their positions, with their uses.
  private(set) var places: [[(article: Int, count: Int)]]

  /// No use.
  init(groups: Int) {
    counts = Array(repeating: 0, count: groups)
    articles = counts
    places = Array(repeating: [], count: groups)
  }

  /// All uses.
  var total: Int { counts.reduce(0, +) }

  /// All articles with uses.
  var allArticles: Int { articles.reduce(0, +) }

  /// The first group that has some.
  var firstGroup: Int { counts.firstIndex { $0 > 0 } ?? 0 }

  /// Adds the uses in an article.
  mutating func add(_ count: Int, in article: Int, of group: Int) {
    counts[group] += count
    articles[group] += 1
    // No page lists more.
    if places[group].count < SentencePlan.limit { places[group].append((article, count)) }
  }
}
