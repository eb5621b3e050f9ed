public import SlantStatistics

/// The value of a measure in an outlet, with what it is made of and how sure it is.
public struct OutletEstimate: Equatable, Sendable {
  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// The measure.
  public let measure: Measure
  /// Articles of the outlet, copies left out.
  public let articles: Int
  /// Those of them that have the figure: a denominator above 0.
  public let articlesWithFigure: Int
  /// What was drawn as one: stories, and articles on none.
  public let clusters: Int
  /// The summed numerator.
  public let numerator: Double
  /// The summed denominator.
  public let denominator: Double
  /// The mean over the articles with the figure of their own values; `nil` without such articles.
  public let articleMean: Double?
  /// The interval of ``value``; `nil` where ``reason`` says why.
  public let interval: BootstrapInterval?
  /// Why there is no interval.
  public let reason: String?
  /// The percentage of the articles of a reference corpus that lie below ``value``; `nil` without one.
  public let percentile: Double?

  /// factor · numerator / denominator; `nil` without a denominator.
  public var value: Double? {
    denominator == 0 ? nil : measure.factor * numerator / denominator
  }
}

extension Collection<OutletEstimate> {
  /// The value of all outlets together: factor · Σ numerator / Σ denominator over them; `nil` without a
  /// denominator.
  package var together: Double? {
    let denominator = reduce(0) { $0 + $1.denominator }
    guard let measure = first?.measure, denominator != 0 else { return nil }
    return measure.factor * reduce(0) { $0 + $1.numerator } / denominator
  }
}
