/// How something is spread over the quarters of a story, counted in words.
public struct StoryQuarters: Equatable, Sendable {
  /// Its amount in each quarter, from the first to the last.
  public private(set) var values = [0, 0, 0, 0]

  /// Nothing counted.
  public init() {}

  /// The quarter, 0…3, of a word that has `before` of the `words` words of the story before it.
  static func quarter(before: Int, of words: Int) -> Int {
    words == 0 ? 0 : min(3, 4 * before / words)
  }

  /// The amounts of all quarters together.
  public var total: Int { values.reduce(0, +) }

  /// Adds an amount in a quarter.
  mutating func add(_ amount: Int, in quarter: Int) { values[quarter] += amount }
}

/// Where in a story loaded terms and sources stand.
public struct StoryLayout: Equatable, Sendable {
  /// Words of the story by quarter: they differ by one at most.
  public internal(set) var words = StoryQuarters()
  /// Summed intensity of loaded terms in the author's voice, in thousandths.
  public internal(set) var loadedAuthor = StoryQuarters()
  /// Summed intensity of loaded terms in all voices, in thousandths.
  public internal(set) var loaded = StoryQuarters()
  /// Attributions that the balance counts and whose content is the story's, by where it starts.
  public internal(set) var sources = StoryQuarters()
  /// Their words in quotation marks.
  public internal(set) var quotedWords = StoryQuarters()
  /// The sides that are given to speak, in the order in which they first do.
  public internal(set) var sides: [Side] = []

  /// The first side that speaks by itself after the first: joint speakers do not answer each other.
  public var reply: Side? { sides.first { $0.attribution != sides.first?.attribution } }

  /// A side that is given to speak: a group of the user's entities file, or an entity in none.
  public struct Side: Equatable, Sendable {
    /// The group, where the side is one.
    public let group: String?
    /// The position in ``ArticleAnalysis/entities`` of the one who speaks first for it.
    public let entity: Int
    /// The attribution by which it first speaks.
    public let attribution: Int
    /// Words of the story before the content of that attribution.
    public let wordsBefore: Int
    /// Words of the story before the first of its words in quotation marks; `nil` without such.
    public internal(set) var wordsBeforeQuote: Int?
  }
}
