/// Two outlets compared on one measure.
public struct Contrast: Equatable, Sendable {
  /// What of the outlets is compared.
  public enum Pairing: String, Sendable {
    /// All articles of each: a difference includes that of the topics chosen.
    case all
    /// The articles on stories that both have, story by story.
    case stories
  }

  /// The values of one of the outlets.
  public struct Side: Equatable, Sendable {
    /// The outlet; `nil` for the articles that name none.
    public let outlet: String?
    /// Its articles that are compared.
    public let articles: Int
    /// The summed numerator.
    public let numerator: Double
    /// The summed denominator.
    public let denominator: Double
    /// factor · numerator / denominator; `nil` without a denominator.
    public let value: Double?
  }

  /// The measure.
  public let measure: Measure
  /// What is compared.
  public let pairing: Pairing
  /// The outlet that comes first by name.
  public let first: Side
  /// The other.
  public let second: Side
  /// The stories that both have.
  public let sharedStories: Int
  /// The value of the first less that of the second.
  ///
  /// Within stories it is the mean of the differences by story, weighted as in `PairedStories`; `nil`
  /// where one has no value.
  public let difference: Double?
  /// The lower end of the interval of ``difference``; `nil` where ``reason`` says why.
  public let lower: Double?
  /// The upper end.
  public let upper: Double?
  /// The two-sided *p*, raw.
  public let p: Double?
  /// The *p* corrected for the tests of the family; set when all are known.
  public internal(set) var correctedP: Double?
  /// The tests of the family.
  public internal(set) var tests = 0
  /// Why there is no interval.
  public let reason: String?
  /// What may explain the difference beside the outlets.
  public let warnings: [Warning]

  /// What may explain a difference beside the outlets.
  public enum Warning: String, CaseIterable, Sendable {
    /// The outlets share stories, but not all.
    case topics = "includes choice of topics"
    /// The shares of unknown speakers, or the mean confidence, differ by 10 points or more.
    case reading = "reading errors may explain it"
    /// The shares of opinion pieces differ by 10 points or more.
    case genre = "news and opinion are mixed differently"
  }
}
