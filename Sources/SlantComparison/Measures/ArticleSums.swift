public import SlantAnalysis

/// The sums over a set of articles from which rates are made.
///
/// All are integers, so that adding in any order, or in parts, gives the same.
public struct ArticleSums: Equatable, Sendable {
  /// Articles.
  public private(set) var articles = 0
  /// Words of the texts without headlines and boilerplate.
  public private(set) var words = 0
  /// Words of boilerplate.
  public private(set) var boilerplateWords = 0
  /// Words by voice and of the titles.
  public private(set) var wordsByVoice = ByVoice(repeating: 0)
  /// Summed values of the loaded terms by voice, in thousandths.
  public private(set) var loaded = ByVoice(repeating: 0)
  /// Hits of loaded terms by voice.
  public private(set) var loadedHits = ByVoice(repeating: 0)
  /// Tone by voice and of the titles.
  public private(set) var tone = ByVoice(repeating: Tone.none)
  /// Tone over all voices of the texts.
  public private(set) var totalTone = Tone.none
  /// Attributions counted: speech, not negated, outermost.
  public private(set) var quotes = 0
  /// Words in quotation marks.
  public private(set) var quotedWords = 0
  /// Words of indirect speech.
  public private(set) var reportedWords = 0
  /// Attributions to sources with a name.
  public private(set) var named = 0
  /// Attributions to people without names.
  public private(set) var unnamed = 0
  /// Attributions for which the text names no source.
  public private(set) var unstated = 0
  /// Attributions whose source Slant could not resolve.
  public private(set) var unknown = 0
  /// Attributions by stance of the cue, in the order of `Stance.allCases`.
  public private(set) var stances = [Int](repeating: 0, count: Stance.allCases.count)

  /// No article.
  public init() {}

  /// The sums of one article.
  public init(_ analysis: ArticleAnalysis) {
    articles = 1
    words = analysis.words
    boilerplateWords = analysis.boilerplateWords
    wordsByVoice = analysis.wordsByVoice
    loaded = analysis.loaded
    loadedHits = analysis.loadedHits
    tone = analysis.tone
    totalTone = analysis.totalTone
    setBalance(analysis.balance)
  }

  private mutating func setBalance(_ balance: ArticleBalance) {
    quotes = balance.quotes
    quotedWords = balance.quotedWords
    reportedWords = balance.reportedWords
    named = balance.named
    unnamed = balance.unnamed
    unstated = balance.unstated
    unknown = balance.unknown
    stances = balance.stances
  }

  /// The sums over the articles of both.
  public static func + (left: ArticleSums, right: ArticleSums) -> ArticleSums {
    var sum = left
    sum += right
    return sum
  }

  /// Adds the articles of `other`.
  public static func += (sum: inout ArticleSums, other: ArticleSums) {
    sum.articles += other.articles
    sum.words += other.words
    sum.boilerplateWords += other.boilerplateWords
    sum.wordsByVoice.add(other.wordsByVoice, +)
    sum.loaded.add(other.loaded, +)
    sum.loadedHits.add(other.loadedHits, +)
    sum.tone.add(other.tone, +)
    sum.totalTone = sum.totalTone + other.totalTone
    sum.addBalance(other)
  }

  private mutating func addBalance(_ other: ArticleSums) {
    quotes += other.quotes
    quotedWords += other.quotedWords
    reportedWords += other.reportedWords
    named += other.named
    unnamed += other.unnamed
    unstated += other.unstated
    unknown += other.unknown
    stances = zip(stances, other.stances).map(+)
  }
}

extension ByVoice {
  /// Adds the values of `other` voice by voice.
  mutating func add(_ other: ByVoice, _ sum: (Value, Value) -> Value) {
    for voice in Voice.allCases { self[voice] = sum(self[voice], other[voice]) }
    title = sum(title, other.title)
  }
}
