/// An attribution that the balance counts: speech, not negated, outermost.
public struct Speech: Equatable, Sendable {
  /// The position of the attribution in ``ArticleAnalysis/attributions``.
  public let attribution: Int
  /// The tone of its content.
  public let tone: Tone
  /// Whether an endorsing cue goes with loaded content.
  public let isEndorsedLoaded: Bool
  /// Of whom it speaks, in the order of the article's entities.
  public let targets: [SpokenTarget]
  /// Words of the story before its content; `nil` for one that stands in a headline.
  public let wordsBefore: Int?
  /// Words of the story before its first words in quotation marks; `nil` without such.
  public let wordsBeforeQuote: Int?

  /// An attribution with what its content says, and where in the story it says it.
  public init(
    attribution: Int, tone: Tone, isEndorsedLoaded: Bool, targets: [SpokenTarget],
    wordsBefore: Int? = nil, wordsBeforeQuote: Int? = nil
  ) {
    self.attribution = attribution
    self.tone = tone
    self.isEndorsedLoaded = isEndorsedLoaded
    self.targets = targets
    self.wordsBefore = wordsBefore
    self.wordsBeforeQuote = wordsBeforeQuote
  }
}

/// An entity that the content of an attribution speaks of.
public struct SpokenTarget: Equatable, Sendable {
  /// The position of the entity in ``ArticleAnalysis/entities``.
  public let entity: Int
  /// Its mentions in the content: names, roles and pronouns.
  public let mentions: Int
  /// Words of the content in the clauses that hold these mentions.
  public let words: Int
  /// Tone of these clauses within the content, or of the rest of a sentence where they hold no hit.
  public let tone: Tone

  /// A target with its counts.
  public init(entity: Int, mentions: Int, words: Int, tone: Tone) {
    self.entity = entity
    self.mentions = mentions
    self.words = words
    self.tone = tone
  }
}

/// Divides a number into whole parts that differ by one at most and add up to it.
public enum EqualParts {
  /// The parts of `total`; the first ones are the larger.
  public static func of(_ total: Int, count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return (0..<count).map { total / count + ($0 < total % count ? 1 : 0) }
  }
}
