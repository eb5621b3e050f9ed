public import SlantAnalysis

/// Sums over how a source occurs in articles: spoken of, and speaking.
public struct BalanceSums: Equatable, Sendable {
  /// Articles in which it is mentioned or speaks.
  public private(set) var articles = 0
  /// Mentions in the texts.
  public private(set) var mentions = 0
  /// Mentions in the titles.
  public private(set) var titleMentions = 0
  /// Articles in which it is the first to speak.
  public private(set) var firstWords = 0
  /// Articles in which it is the last to speak.
  public private(set) var lastWords = 0
  /// Articles in which words of it stand in quotation marks within the story.
  public private(set) var quotingArticles = 0
  /// Words of these stories before the first of them, summed.
  public private(set) var wordsBeforeQuote = 0
  /// What it is given to say.
  public private(set) var speech = SpeechSums()
  /// Tone towards it by voice and in titles.
  public private(set) var toneTowards = ByVoice(repeating: Tone.none)

  /// Nothing counted.
  public init() {}

  /// The sums in the order of ``integers``.
  init(_ reader: inout IntegerReader) {
    articles = reader.next()
    mentions = reader.next()
    titleMentions = reader.next()
    firstWords = reader.next()
    lastWords = reader.next()
    quotingArticles = reader.next()
    wordsBeforeQuote = reader.next()
    speech = SpeechSums(&reader)
    for voice in Voice.allCases { toneTowards[voice] = reader.tone() }
    toneTowards.title = reader.tone()
  }

  /// The sums over one article.
  static var oneArticle: BalanceSums {
    var sums = BalanceSums()
    sums.articles = 1
    return sums
  }

  /// Tone towards it over all voices of the texts.
  public var totalToneTowards: Tone {
    toneTowards.author + toneTowards.quoted + toneTowards.reported + toneTowards.scare
  }

  /// Adds where an entity is spoken of.
  mutating func addMentions(of entity: Entity) {
    mentions += entity.mentions.count
    titleMentions += entity.titleMentions.count
    toneTowards.add(entity.tone, +)
  }

  /// Counts an attribution once.
  mutating func add(_ attribution: Attribution, _ speech: Speech) {
    self.speech.add(attribution, speech)
  }

  /// Adds a part of an attribution's words, in thousandths.
  mutating func add(quotedMilli: Int, reportedMilli: Int) {
    speech.add(quotedMilli: quotedMilli, reportedMilli: reportedMilli)
  }

  /// Notes that it speaks first, or last.
  mutating func addFirstWord() { firstWords = 1 }
  /// Notes that it speaks last.
  mutating func addLastWord() { lastWords = 1 }

  /// Notes how many words of the story stand before its first words in quotation marks.
  mutating func addFirstQuote(after words: Int) {
    quotingArticles = 1
    wordsBeforeQuote = words
  }

  /// Adds the articles of `other`.
  public static func += (sum: inout BalanceSums, other: BalanceSums) {
    sum.articles += other.articles
    sum.mentions += other.mentions
    sum.titleMentions += other.titleMentions
    sum.firstWords += other.firstWords
    sum.lastWords += other.lastWords
    sum.quotingArticles += other.quotingArticles
    sum.wordsBeforeQuote += other.wordsBeforeQuote
    sum.speech += other.speech
    sum.toneTowards.add(other.toneTowards, +)
  }
}
