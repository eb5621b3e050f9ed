/// All that is found by putting the articles of a corpus side by side.
public struct CorpusResults: Sendable {
  /// The sums over the corpus and its outlets, copies left out.
  public let summary: CorpusSummary
  /// How the outlets differ.
  public let comparison: Comparison

  /// Compares the articles of a corpus.
  ///
  /// - Parameters:
  ///   - articles: The articles, in any order.
  ///   - skipped: The number of inputs that could not be read.
  ///   - options: How they are compared.
  ///   - jobs: Tasks at the same time; the result does not hang on it.
  public init(
    of articles: [ArticleDigest], skipped: Int = 0,
    options: ComparisonOptions = ComparisonOptions(), jobs: Int = 1
  ) async {
    let articles = articles.sorted { $0.keys.id < $1.keys.id }
    var summary = CorpusSummary()
    for article in articles { summary.add(article, by: options.grouping) }
    for _ in 0..<skipped { summary.addSkipped() }
    self.summary = summary
    comparison = await Comparison(
      articles, labels: summary.balance.names,
      storyOfArticle: [Int?](repeating: nil, count: articles.count), options: options, jobs: jobs)
  }
}
