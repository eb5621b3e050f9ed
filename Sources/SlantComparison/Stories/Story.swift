/// Articles on one event.
public struct Story: Equatable, Sendable {
  /// `story-0001` and so on, in the order of the earliest articles.
  public let id: String
  /// The ids of the articles, two or more, by day, those without one last, then by id.
  public let articles: [String]
  /// The day of the earliest article that has one, as `yyyy-MM-dd`.
  public let firstDay: String?
  /// The day of the latest article that has one, as `yyyy-MM-dd`.
  public let lastDay: String?
}
