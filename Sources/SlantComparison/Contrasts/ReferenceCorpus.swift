internal import SlantText

/// The articles of another corpus, against which the values of outlets are placed.
public struct ReferenceCorpus: Equatable, Sendable {
  /// Fewer articles with a figure are no scale.
  static let fewestArticles = 20
  private var counts: [ArticleCounts] = []

  /// No article.
  public init() {}

  /// Whether there is no article.
  public var isEmpty: Bool { counts.isEmpty }

  /// Adds an article.
  public mutating func add(_ article: ArticleDigest) {
    counts.append(article.measured)
  }

  /// The values of a measure in the articles that have the figure, rising; empty where they are too few.
  func scale(of measure: Measure) -> [Double] {
    let values = MeasureValues(measure, counts).articleValues
    return values.count < Self.fewestArticles ? [] : values.sorted()
  }

  /// The percentage of a scale that lies below `value`, what equals it by half; `nil` without a scale.
  static func percentile(of value: Double?, on scale: [Double]) -> Double? {
    guard let value, !scale.isEmpty else { return nil }
    let below = scale.partitioningIndex { $0 >= value }
    let notAbove = scale.partitioningIndex { $0 > value }
    return 50 * Double(below + notAbove) / Double(scale.count)
  }
}
