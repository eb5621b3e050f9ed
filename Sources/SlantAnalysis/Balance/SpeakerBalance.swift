/// What an entity is given to say in an article.
///
/// Speech alone is counted, not negated, outermost; a split quotation is one. Joint speakers each
/// get the full count and an equal part of the words.
public struct SpeakerBalance: Equatable, Sendable {
  /// Attributions of which it is a speaker.
  public var quotes = 0
  /// Those whose content is direct or mixed.
  public var direct = 0
  /// Those whose content is indirect.
  public var indirect = 0
  /// Words in quotation marks, in thousandths for shared ones.
  public var quotedWordsMilli = 0
  /// Words of indirect speech, in thousandths.
  public var reportedWordsMilli = 0
  /// Whether it is the first source of the article.
  public var hasFirstWord = false
  /// Whether it is the last.
  public var hasLastWord = false
  /// Attributions by stance of the cue, in the order of `Stance.allCases`.
  public var stances = [Int](repeating: 0, count: Stance.allCases.count)
  /// Tone of what it is given to say.
  public var speechTone = Tone.none
  /// Words of the story before its first words in quotation marks; `nil` without such.
  public var wordsBeforeQuote: Int?

  /// Nothing said.
  public init() {}

  /// Words in quotation marks, rounded.
  public var quotedWords: Int { (quotedWordsMilli + 500) / 1000 }
  /// Words of indirect speech, rounded.
  public var reportedWords: Int { (reportedWordsMilli + 500) / 1000 }
}

/// Who speaks in an article, over all sources.
public struct ArticleBalance: Equatable, Sendable {
  /// Attributions counted: speech, not negated, outermost.
  public var quotes = 0
  /// Those that are direct or mixed.
  public var direct = 0
  /// Those that are indirect.
  public var indirect = 0
  /// Words in quotation marks.
  public var quotedWords = 0
  /// Words of indirect speech.
  public var reportedWords = 0
  /// Counts by kind of source, in the order of `Attribution.SourceKind.allCases`.
  public var sourceKinds = [Int](repeating: 0, count: Attribution.SourceKind.allCases.count)
  /// Counts by stance of the cue, in the order of `Stance.allCases`.
  public var stances = [Int](repeating: 0, count: Stance.allCases.count)
  /// Quoted words of each resolved or described source in thousandths, falling.
  public var wordsBySourceMilli: [Int] = []
  /// Attributions with an endorsing cue and loaded content: opinion laundered through a source.
  public var endorsedLoaded = 0
  /// The attributions counted, in the order of the text.
  public var speech: [Speech] = []

  /// Nothing said.
  public init() {}
}
