/// The style of one part of an article: what was counted in it.
public struct PartStyle: Equatable, Sendable {
  /// The least number of words for a readability formula; below it the score hangs on single words.
  public static let leastForReadability = 100

  /// Words, sentences, syllables and letters.
  public var readability = Readability()
  /// All tokens: words, numbers, clitics and marks.
  public var tokens = 0
  /// Clitics: 's, 'll, 're, 've, 'd, 'm.
  public var clitics = 0
  /// The words of the longest sentence.
  public var longestSentence = 0
  /// Distinct words, case folded.
  public var types = 0
  /// The moving-average type–token ratio, 0…1; `nil` under 50 words.
  public var mattr: Double?
  /// The measure of textual lexical diversity in words; `nil` under 100 words.
  public var mtld: Double?
  /// Quotation marks.
  public var quotationMarks = 0
  /// Exclamation marks.
  public var exclamationMarks = 0
  /// Question marks.
  public var questionMarks = 0
  /// Marks other than quotation marks: punctuation, and one-byte symbols such as % and $.
  public var punctuation = 0
  /// Words of two letters or more in capitals alone.
  public var capitals = 0
  /// Words that start with a digit.
  public var digits = 0
  /// Function words.
  public var stops = 0
  /// I, me, my.
  public var firstSingular = 0
  /// we, us, our.
  public var firstPlural = 0
  /// you, your.
  public var second = 0
  /// he, she, it, they.
  public var third = 0
  /// Words and clitics by the tag of the Penn Treebank, in the order of `PennTag.allCases`.
  public var tags = [Int](repeating: 0, count: PennTag.allCases.count)
  /// Hits of the loaded terms.
  public var loaded = 0
  /// Hits of the verbs that attribute.
  public var reportVerbs = 0
  /// Words of sentiment, by sign and strength of their entry.
  public var opinion = OpinionCounts()
  /// What the words of tone add up to after shifters.
  public var tone = ToneSums()
  /// Hits by ``CategoryFeature``, in the order of `CategoryFeature.all`; `nil` without its lexicon.
  public var categories = [Int?](repeating: nil, count: CategoryFeature.all.count)
  /// Distinct places named.
  public var places = 0
  /// Expressions that name a day, month or year.
  public var dates = 0
  /// Hits by kind of bait, in the order of `ClickbaitCue.Kind.allCases`; `nil` for all parts but the title,
  /// and for that without a headline.
  public var clickbait: [Int]?

  /// A part without words.
  public init() {}

  /// The counts for readability; `nil` under 100 words.
  public var readable: Readability? {
    readability.words >= Self.leastForReadability ? readability : nil
  }

  /// The words and numbers.
  public var words: Int { readability.words }

  /// `count` by the number of words; `nil` without words.
  public func perWord(_ count: Int) -> Double? { Self.share(count, of: words) }

  /// `count` by the number of tokens; `nil` without tokens.
  public func perToken(_ count: Int) -> Double? { Self.share(count, of: tokens) }

  /// The share of words and clitics that have a tag; `nil` without words.
  public func share(of tag: PennTag) -> Double? {
    Self.share(tags[tag.rawValue], of: words + clitics)
  }

  private static func share(_ count: Int, of total: Int) -> Double? {
    total == 0 ? nil : Double(count) / Double(total)
  }
}

/// Words of sentiment by sign and strength of their entry, whatever stands around them.
public struct OpinionCounts: Equatable, Sendable {
  /// The valence from which an entry is strong, in thousandths.
  static let strong = 2000
  /// Positive entries under 2.
  public var weakPositive = 0
  /// Negative entries above −2.
  public var weakNegative = 0
  /// Positive entries from 2.
  public var strongPositive = 0
  /// Negative entries to −2.
  public var strongNegative = 0

  /// No word of sentiment.
  public init() {}

  /// Adds a word with a valence in thousandths.
  mutating func add(valence: Int) {
    switch valence {
    case Self.strong...: strongPositive += 1
    case 1...: weakPositive += 1
    case ...(-Self.strong): strongNegative += 1
    case ..<0: weakNegative += 1
    default: break
    }
  }
}

/// What the words of tone add up to, by sign, as in VADER.
///
/// Hutto & Gilbert (2014), doi:10.1609/icwsm.v8i1.14550: each word adds its strength and 1 to the sum of
/// its sign, every other word 1 to what is neutral; the shares are of all three.
public struct ToneSums: Equatable, Sendable {
  /// The words of tone.
  public var hits = 0
  /// Summed positive strength and 1 a word, in thousandths.
  public var positive = 0
  /// Summed negative strength and 1 a word, in thousandths, as a number of at least 0.
  public var negative = 0

  /// No word of tone.
  public init() {}

  /// Adds a hit with a value in thousandths.
  mutating func add(value: Int) {
    hits += 1
    if value > 0 { positive += value + 1000 }
    if value < 0 { negative += 1000 - value }
  }

  /// The shares of negative, neutral and positive in a part of `words` words; `nil` without any.
  func shares(words: Int) -> (negative: Double, neutral: Double, positive: Double)? {
    let neutral = max(0, words - hits) * 1000
    let total = Double(positive + negative + neutral)
    guard total > 0 else { return nil }
    return (Double(negative) / total, Double(neutral) / total, Double(positive) / total)
  }
}
