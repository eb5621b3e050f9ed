internal import SlantStatistics
internal import SlantText

/// The articles of an outlet as a sample: what was drawn as one stays together.
///
/// The articles of an outlet on one story are a cluster; an article on none is one by itself.
struct OutletSample: Sendable {
  /// The outlet; `nil` for the articles that name none.
  let outlet: String?
  /// The positions of its articles in the corpus, rising.
  let articles: [Int]
  /// The cluster of each of them, from 0.
  let clusters: [Int]
  /// The story of each cluster.
  let stories: [String?]
  /// The draws of the clusters.
  let draws: BootstrapDraws

  /// A sample of an outlet with at least one article.
  ///
  /// - Parameters:
  ///   - outlet: Its name.
  ///   - articles: The positions of its articles, rising.
  ///   - storyOfArticle: The story of each article of the corpus.
  ///   - options: The number of replicates and the seed; each outlet has draws of its own.
  init(
    outlet: String?, articles: [Int], storyOfArticle: [String?], options: ComparisonOptions
  ) {
    var clusterOfStory: [String: Int] = [:]
    var clusters: [Int] = []
    var stories: [String?] = []
    for article in articles {
      let story = storyOfArticle[article]
      if let story, let known = clusterOfStory[story] {
        clusters.append(known)
        continue
      }
      if let story { clusterOfStory[story] = stories.count }
      clusters.append(stories.count)
      stories.append(story)
    }
    self.outlet = outlet
    self.articles = articles
    self.clusters = clusters
    self.stories = stories
    draws = BootstrapDraws(
      clusterCount: stories.count, replicateCount: options.replicates,
      seed: Self.seed(of: outlet, options.seed))
  }

  /// The sums by cluster of values by article of the corpus.
  func sums(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: stories.count)
    for (article, cluster) in zip(articles, clusters) { sums[cluster] += values[article] }
    return sums
  }

  /// The clusters by story.
  var clusterOfStory: [String: Int] {
    var clusters: [String: Int] = [:]
    for (cluster, story) in stories.enumerated() {
      if let story { clusters[story] = cluster }
    }
    return clusters
  }

  /// A seed that hangs on the name alone, so that other outlets change no draw.
  private static func seed(of outlet: String?, _ seed: UInt64) -> UInt64 {
    FNV64((outlet ?? "").utf8).value ^ seed
  }
}
