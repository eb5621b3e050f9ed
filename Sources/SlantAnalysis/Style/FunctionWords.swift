package import SlantText

/// Function words by the number of the word, so that a token is looked up in one step.
package struct FunctionWords: Sendable {
  /// Whom a pronoun speaks of.
  enum Person: UInt8, CaseIterable, Sendable {
    case firstSingular, firstPlural, second, third
  }

  /// What part a word has in a date.
  enum DatePart: UInt8, Sendable {
    case month, weekday
    /// A month that is a word of its own too: May, March.
    case ambiguousMonth
  }

  /// What is known of a word.
  struct Entry: Sendable {
    var person: Person?
    var isStop = false
    var tag: PennTag?
    /// Whether ``tag`` holds whatever the word class, rather than for pronouns and determiners alone.
    var isFixed = false
    var date: DatePart?
  }

  private var entries: [Entry?]

  /// The function words that `vocabulary` holds.
  init(_ vocabulary: Vocabulary) {
    entries = Array(repeating: nil, count: vocabulary.idLimit)
    for (person, words) in Self.pronouns { add(words, vocabulary) { $0.person = person } }
    add(Self.stops, vocabulary) { $0.isStop = true }
    for (_, words) in Self.pronouns { add(words, vocabulary) { $0.isStop = true } }
    for (tag, words) in Self.fixedTags {
      add(words, vocabulary) {
        $0.tag = tag
        $0.isFixed = true
      }
    }
    for (tag, words) in Self.nominalTags { add(words, vocabulary) { $0.tag = tag } }
    for (part, words) in Self.dates { add(words, vocabulary) { $0.date = part } }
  }

  /// What is known of the word of a token.
  subscript(token: Token) -> Entry? {
    token.word.index < entries.count ? entries[token.word.index] : nil
  }

  /// The words without a meaning of their own that `vocabulary` holds, pronouns among them.
  package static func stopWords(in vocabulary: Vocabulary) -> [WordID] {
    ([stops] + pronouns.map(\.1)).flatMap { words in
      words.split(separator: " ").map { vocabulary.word(String($0)) }.filter { $0 != .unknown }
    }
  }

  private mutating func add(
    _ words: String, _ vocabulary: Vocabulary, _ change: (inout Entry) -> Void
  ) {
    for word in words.split(separator: " ") {
      let id = vocabulary.word(String(word))
      guard id != .unknown else { continue }
      var entry = entries[id.index] ?? Entry()
      change(&entry)
      entries[id.index] = entry
    }
  }

  // MARK: Lists

  private static let pronouns: [(Person, String)] = [
    (.firstSingular, "i me my mine myself"),
    (.firstPlural, "we us our ours ourselves"),
    (.second, "you your yours yourself yourselves y'all"),
    (
      .third,
      "he him his himself she her hers herself it its itself they them their theirs themselves "
        + "themself"
    ),
  ]

  /// Words without a meaning of their own beside the pronouns.
  private static let stops = """
    a an the this these those that what which who whom whose when where why how whether all any both \
    each few more most other others some such no nor not only own same so than too very just now here \
    there then again once further and but or if because as until while although though unless since of \
    at by for with about against between into through during before after above below to from up down \
    in out on off over under am is are was were be been being have has had having do does did doing \
    will would shall should can cannot could may might must ought isn't aren't wasn't weren't haven't \
    hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't \
    needn't ain't 's 'll 're 've 'd 'm among upon within without every either neither another yet also
    """

  /// Tags that a word has in every place.
  private static let fixedTags: [(PennTag, String)] = [
    (.whAdverb, "when where why how whenever wherever"),
    (.whPronoun, "who whom what whoever whomever whatever"),
    (.whPossessive, "whose"),
    (.whDeterminer, "which whichever"),
    (.to, "to"),
    (.verbBase, "be"),
    (.verbThird, "is has does isn't hasn't doesn't 's"),
    (
      .verbPresent,
      "am are have do aren't haven't don't ain't 're 've 'm"
    ),
    (.verbPast, "was were had did wasn't weren't hadn't didn't"),
    (.participle, "been"),
    (.gerund, "being having"),
    (.comparativeAdverb, "sooner"),
  ]

  /// Tags of words that stand before or for a noun, and of verbs that can be modal.
  private static let nominalTags: [(PennTag, String)] = [
    (
      .determiner,
      "the a an this that these those some any each another either neither no every all both half none"
    ),
    (.adjective, "many few several much such same other certain own little enough"),
    (.comparative, "more less fewer"),
    (.verbPast, "used"),
    (.verbPresent, "need"),
    (.superlative, "most least fewest"),
    (
      .pluralNoun,
      "others lots people men women children police media data feet teeth mice lives wives clergy"
    ),
    (
      .noun,
      "someone somebody something anyone anybody anything everyone everybody everything nobody nothing "
        + "plenty"
    ),
    (
      .pronoun,
      "i me mine myself you yours yourself yourselves he him himself she hers herself it itself we us "
        + "ours ourselves they them theirs themselves themself oneself"
    ),
  ]

  private static let dates: [(DatePart, String)] = [
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday"),
    (
      .month,
      "january february april june july august september october november december jan feb mar apr "
        + "jun jul aug sep sept oct nov dec"
    ),
    (.ambiguousMonth, "may march"),
  ]
}
