@testable import SlantComparison

/// Digests of articles made by hand, so that what is compared can be worked out on paper.
enum HandMade {
  /// An article with these counts; `articles` is 1 beside them.
  static func digest(
    _ id: String, outlet: String?, date: String? = nil, _ counts: [String: Int]
  ) -> ArticleDigest {
    var keys = ArticleKeys(id: id)
    keys.outlet = outlet
    keys.date = date
    return digest(keys, counts)
  }

  /// An article known by `keys` with these counts.
  static func digest(_ keys: ArticleKeys, _ counts: [String: Int]) -> ArticleDigest {
    var sums = ArticleCounts()
    sums.add(1, to: "articles")
    for (name, value) in counts { sums.add(value, to: name) }
    return ArticleDigest(
      keys: keys, counts: sums,
      speech: ArticleSpeech(
        tallies: [], pairs: [], labels: [],
        total: OutletSpeech(attributions: sums.quotes, quotedWords: sums.quotedWords)),
      names: [], loaded: [], voices: [], text: nil)
  }

  /// Articles of an outlet with loaded terms in so many words each, called `a-00`, `a-01` and so on.
  static func articles(
    of outlet: String, _ hitsInWords: [(hits: Int, words: Int)], id: String? = nil
  ) -> [ArticleDigest] {
    hitsInWords.enumerated().map { number, counts in
      digest(
        "\(id ?? outlet)-\(number < 10 ? "0" : "")\(number)", outlet: outlet,
        ["words": counts.words, "loaded:all": counts.hits])
    }
  }

  /// Options with few replicates.
  static func options(replicates: Int = 400) -> ComparisonOptions {
    var options = ComparisonOptions()
    options.replicates = replicates
    return options
  }

  /// The comparison of articles, those of the same number in `stories` on one story.
  static func comparison(
    _ articles: [ArticleDigest], stories: [[String]] = [], options: ComparisonOptions = options(),
    jobs: Int = 1
  ) async -> Comparison {
    let index = StoryIndex(
      stories: stories.enumerated().map { number, articles in
        Story(id: "story-\(100 + number)", articles: articles, firstDay: nil, lastDay: nil)
      }, duplicates: [])
    return await Comparison(articles, labels: [:], stories: index, options: options, jobs: jobs)
  }
}

extension Comparison {
  /// The rows of a measure by outlet.
  func estimates(of measure: String) -> [OutletEstimate] {
    estimates.filter { $0.measure.name == measure }
  }

  /// The contrasts of a measure, within stories or not.
  func contrasts(of measure: String, _ pairing: Contrast.Pairing = .all) -> [Contrast] {
    contrasts.filter { $0.measure.name == measure && $0.pairing == pairing }
  }
}
