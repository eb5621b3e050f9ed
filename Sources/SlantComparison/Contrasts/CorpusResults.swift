/// All that is found by putting the articles of a corpus side by side.
public struct CorpusResults: Sendable {
  /// The articles by id.
  public let articles: [ArticleDigest]
  /// Which articles tell the same story, and which are copies; those without a text are in none.
  public let stories: StoryIndex
  /// The number of articles that repeat another of their outlet and are left out of all sums.
  public let copies: Int
  /// The number of articles of which no text was kept.
  public let withoutText: Int
  /// The sums over the corpus and its outlets, copies left out.
  public let summary: CorpusSummary
  /// Who speaks and who is spoken of, by group: the rows of `summary.balance`, put in order once.
  public let balance: [BalanceRow]
  /// Who speaks of whom, by group: the rows of `summary.balance`, put in order once.
  public let targets: [TargetRow]
  /// How the outlets differ.
  public let comparison: Comparison
  /// The words by which each outlet differs from the others.
  public let words: DistinctiveWords

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
    var articles = articles.sorted { $0.keys.id < $1.keys.id }
    let stories = StoryFinder(window: options.storyWindow)
      .index(of: articles.compactMap(\.text?.fingerprint))
    for index in articles.indices {
      articles[index].keys.story = stories.story(of: articles[index].keys.id)?.id
    }
    let counted = articles.filter {
      options.keepsCopies || stories.duplicateOf($0.keys.id) == nil
    }
    self.articles = articles
    self.stories = stories
    copies = articles.count - counted.count
    withoutText = articles.count { $0.text == nil }
    summary = Self.summary(of: counted, skipped: skipped, options)
    balance = summary.balance.balanceRows
    targets = summary.balance.targetRows
    words = Self.words(of: counted, options)
    comparison = await Comparison(
      counted, labels: summary.balance.names, stories: stories, options: options, jobs: jobs)
  }

  private static func summary(
    of articles: [ArticleDigest], skipped: Int, _ options: ComparisonOptions
  ) -> CorpusSummary {
    var summary = CorpusSummary()
    for article in articles { summary.add(article, by: options.grouping) }
    for _ in 0..<skipped { summary.addSkipped() }
    return summary
  }

  private static func words(
    of articles: [ArticleDigest], _ options: ComparisonOptions
  ) -> DistinctiveWords {
    var words = WordSummary()
    for article in articles {
      guard let text = article.text else { continue }
      words.add(
        text.words, group: options.grouping.group(of: article.keys), article: article.keys.id)
    }
    return words.distinctiveWords(options.words)
  }
}
