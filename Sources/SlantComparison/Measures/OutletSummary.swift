/// The counts over the articles of an outlet.
public struct OutletSummary: Equatable, Sendable {
  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// The counts over its articles.
  public let counts: ArticleCounts

  /// The counts of an outlet.
  public init(outlet: String?, counts: ArticleCounts) {
    self.outlet = outlet
    self.counts = counts
  }
}
