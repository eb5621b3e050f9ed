/// Articles that are one text, reprinted as it is or slightly changed.
public struct DuplicateGroup: Equatable, Sendable {
  /// An article of the group.
  public struct Member: Equatable, Sendable {
    /// The id of the article.
    public let article: String
    /// The publisher.
    public let outlet: String?
    /// How far it is the same as the first of the group.
    public let overlap: Overlap
    /// The earlier article of the same outlet that it repeats; `nil` for the first of its outlet, which
    /// alone is counted.
    public let duplicateOf: String?
  }

  /// The number among the wire groups, `wire-0001`; `nil` where all members are of one outlet.
  public let wireGroup: String?
  /// The members by day, those without one last, then by id.
  public let members: [Member]
}
