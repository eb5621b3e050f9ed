/// The sums over the articles of an outlet.
public struct OutletSummary: Equatable, Sendable {
  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// The sums over its articles.
  public let sums: ArticleSums

  /// The sums of an outlet.
  public init(outlet: String?, sums: ArticleSums) {
    self.outlet = outlet
    self.sums = sums
  }
}
