internal import SlantComparison

extension CorpusResults {
  /// The articles that are counted in sums.
  var countedArticles: [ArticleDigest] { articles.filter { isCounted($0.keys.id) } }

  /// Whether an article is counted in sums: copies within an outlet are not, unless asked for.
  func isCounted(_ article: String) -> Bool { copies == 0 || stories.duplicateOf(article) == nil }
}
