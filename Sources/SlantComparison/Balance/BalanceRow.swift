public import SlantAnalysis

/// A source of an outlet with its sums.
public struct BalanceRow: Equatable, Sendable {
  /// What the sources are told apart by.
  public enum Level: String, CaseIterable, Sendable {
    /// By entity.
    case entity
    /// By group.
    case group
  }

  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// What the sources are told apart by.
  public let level: Level
  /// The source.
  public let source: DescribedSource
  /// Its sums.
  public let sums: BalanceSums
  /// What all sources of the outlet say together.
  public let total: OutletSpeech
}

/// A speaker of an outlet with somebody it speaks of.
public struct TargetRow: Equatable, Sendable {
  /// The outlet; `nil` for the articles that name none.
  public let outlet: String?
  /// Who speaks.
  public let speaker: DescribedSource
  /// Who is spoken of.
  public let target: DescribedSource
  /// The sums of the pair.
  public let sums: TargetSums
}

/// A source with the name and type under which it occurs most.
public struct DescribedSource: Equatable, Sendable {
  /// The source.
  public let source: Source
  /// The name of an entity.
  public let name: String?
  /// The type of an entity.
  public let type: Entity.Kind?
}

/// What all sources of an outlet say together: the denominators of shares.
public struct OutletSpeech: Equatable, Sendable {
  /// Attributions.
  public private(set) var attributions = 0
  /// Words in quotation marks.
  public private(set) var quotedWords = 0

  /// Nothing said.
  public init() {}

  /// What was counted before.
  package init(attributions: Int, quotedWords: Int) {
    self.attributions = attributions
    self.quotedWords = quotedWords
  }

  /// What is said in an article.
  init(_ balance: ArticleBalance) {
    attributions = balance.quotes
    quotedWords = balance.quotedWords
  }

  /// Adds what is said elsewhere.
  static func += (sum: inout OutletSpeech, other: OutletSpeech) {
    sum.attributions += other.attributions
    sum.quotedWords += other.quotedWords
  }
}

/// Sums over what a speaker says of a target.
public struct TargetSums: Equatable, Sendable {
  /// Attributions in which the speaker speaks of the target.
  public private(set) var attributions = 0
  /// Mentions of the target in their content.
  public private(set) var mentions = 0
  /// The speaker's part of the words of the clauses that mention the target, in thousandths.
  public private(set) var wordsMilli = 0
  /// Tone of these clauses.
  public private(set) var tone = Tone.none

  /// Nothing said.
  public init() {}

  /// The sums in the order of ``integers``.
  init(_ reader: inout IntegerReader) {
    attributions = reader.next()
    mentions = reader.next()
    wordsMilli = reader.next()
    tone = reader.tone()
  }

  /// Counts an attribution once, however many of its speakers are the same source.
  mutating func add(_ target: SpokenTarget, wordsMilli: Int, isRepeated: Bool) {
    self.wordsMilli += wordsMilli
    if isRepeated { return }
    attributions += 1
    mentions += target.mentions
    tone = tone + target.tone
  }

  /// Adds the attributions of `other`.
  public static func += (sum: inout TargetSums, other: TargetSums) {
    sum.attributions += other.attributions
    sum.mentions += other.mentions
    sum.wordsMilli += other.wordsMilli
    sum.tone = sum.tone + other.tone
  }
}
