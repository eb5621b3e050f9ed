/// How outlets are compared.
public struct ComparisonOptions: Equatable, Sendable {
  /// By what articles are put together.
  public var grouping = Grouping.outlet
  /// Replicates of the bootstrap.
  public var replicates = 2000
  /// The seed of all draws.
  public var seed: UInt64 = 1
  /// The chance of an interval to cover.
  public var level = 0.95
  /// The most entities, groups and named things that are compared, those in most articles first.
  public var subjectLimit = 40
  /// Figures of style that are compared beside the others.
  public var style: [StyleChoice] = []
  /// The corpus against which values are placed; empty for none.
  public var reference = ReferenceCorpus()
  /// How many words and phrases of each outlet are given.
  public var words = WordOptions()
  /// The most days between two articles on one story.
  public var storyWindow = 3
  /// What articles are put together by in time.
  public var period = Trend.Period.month
  /// Whether copies of a text within an outlet count each.
  public var keepsCopies = false

  /// The usual way.
  public init() {}
}
