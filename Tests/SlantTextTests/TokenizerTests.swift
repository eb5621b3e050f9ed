import SlantText
import TestSupport
import Testing

/// Tokens are written with `|` between them.
@Suite struct TokenizerTests {
  static let tables: [(String, String)] = [
    // Plain prose.
    ("The mayor resigned.", "The|mayor|resigned|."),
    ("He left; she stayed, too!", "He|left|;|she|stayed|,|too|!"),
    ("Why? (No one knew.)", "Why|?|(|No|one|knew|.|)"),
    ("", ""),
    (" \t\r\n ", ""),
    // Clitics, with both apostrophes.
    ("Putin's plan", "Putin|'s|plan"),
    ("Putin’s plan", "Putin|’s|plan"),
    ("PUTIN'S PLAN", "PUTIN|'S|PLAN"),
    ("they'll, they're, they've, they'd, I'm", "they|'ll|,|they|'re|,|they|'ve|,|they|'d|,|I|'m"),
    ("they’ll, they’re, they’ve, they’d, I’m", "they|’ll|,|they|’re|,|they|’ve|,|they|’d|,|I|’m"),
    ("who'd've thought", "who|'d|'ve|thought"),
    ("the 1990's end", "the|1990|'s|end"),
    ("José's vote", "José|'s|vote"),
    ("U.S.'s role", "U.S.|'s|role"),
    // Apostrophes inside words.
    ("don't, can’t, won't", "don't|,|can’t|,|won't"),
    ("O'Brien and O’Brien", "O'Brien|and|O’Brien"),
    ("a coup d'état, a coup d’état", "a|coup|d'état|,|a|coup|d’état"),
    ("L'Équipe and Xi'an", "L'Équipe|and|Xi'an"),
    ("the rebels' base", "the|rebels|'|base"),
    ("the '90s", "the|'|90s"),
    // Hyphens and dashes.
    ("a rock-solid case", "a|rock-solid|case"),
    ("state-of-the-art", "state-of-the-art"),
    ("so‑called and so‐called", "so‑called|and|so‐called"),
    ("COVID‑19 and COVID-19", "COVID‑19|and|COVID-19"),
    ("co\u{AD}operate", "co\u{AD}operate"),
    ("pre- and post-war", "pre|-|and|post-war"),
    ("pro-Élysée", "pro-Élysée"),
    ("a non-“event”", "a|non|-|“|event|”"),
    ("war – and peace—now", "war|–|and|peace|—|now"),
    ("war - and peace--now", "war|-|and|peace|--|now"),
    ("U.S.-led", "U.S.|-|led"),
    // Dots inside words, and abbreviations.
    ("the U.S. and the U.N.", "the|U.S.|and|the|U.N."),
    ("a Ph.D. thesis", "a|Ph.D.|thesis"),
    ("at 9 a.m. on Monday", "at|9|a.m.|on|Monday"),
    ("J. Smith met J.K. Rowling", "J.|Smith|met|J.K.|Rowling"),
    ("John F. Kennedy", "John|F.|Kennedy"),
    ("Rubio, R-Fla., said", "Rubio|,|R-Fla.|,|said"),
    ("Sen. Lee and Gov. Cox", "Sen.|Lee|and|Gov.|Cox"),
    ("he felt ill. She left", "he|felt|ill|.|She|left"),
    ("in Peoria, Ill. on Monday", "in|Peoria|,|Ill.|on|Monday"),
    ("No. 10 said no. It did", "No.|10|said|no|.|It|did"),
    ("No. Never.", "No|.|Never|."),
    ("on Sept. 11", "on|Sept.|11"),
    ("It was I. Then", "It|was|I|.|Then"),
    ("and so on... Then", "and|so|on|...|Then"),
    ("and so on… Then", "and|so|on|…|Then"),
    ("Amazon.com and Booking.com.", "Amazon.com|and|Booking.com|."),
    ("the end.Then more", "the|end|.|Then|more"),
    // Numbers.
    ("1,200.5 tonnes", "1,200.5|tonnes"),
    ("9/11 and 24/7", "9/11|and|24/7"),
    ("a 20-year-old man", "a|20-year-old|man"),
    ("the 21st, the 1990s", "the|21st|,|the|1990s"),
    ("$3.5bn, 40%", "$|3.5bn|,|40|%"),
    ("at 10:30.", "at|10:30|."),
    ("won 3-1, lost 0–2", "won|3-1|,|lost|0|–|2"),
    ("1,200, then 5.", "1,200|,|then|5|."),
    // Symbols and addresses.
    ("AT&T and R&D", "AT&T|and|R&D"),
    ("Q & A", "Q|&|A"),
    ("see https://example.org/a?b=c.", "see|https://example.org/a?b=c|."),
    ("(write to desk@example.org)", "(|write|to|desk@example.org|)"),
    ("example.org/news, say", "example.org/news|,|say"),
    ("and/or", "and|/|or"),
    ("#MeToo by @desk", "#|MeToo|by|@|desk"),
    // Quotation marks.
    ("\"Why?\" she asked", "\"|Why|?|\"|she|asked"),
    ("“Why?” ‘No’ «oui»", "“|Why|?|”|‘|No|’|«|oui|»"),
    ("''Well,'' he said", "''|Well|,|''|he|said"),
    ("``Well,'' he said", "``|Well|,|''|he|said"),
    ("‘‘Well,’’ he said", "‘‘|Well|,|’’|he|said"),
    // Beyond ASCII.
    ("Зеленский сказал", "Зеленский|сказал"),
    ("elite\u{301} e\u{301}lite", "elite\u{301}|e\u{301}lite"),
    ("5\u{A0}km\u{2009}away", "5|km|away"),
    ("💥boom", "💥|boom"),
    ("one\r\ntwo", "one|two"),
  ]

  @Test(arguments: tables)
  func `text is split into tokens`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let tokens = NewsVocabulary.tokenizer.tokens(in: bytes.span, 0..<bytes.count)
    let found = tokens.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("regime", Token.LetterCase.lower), ("Regime", .capitalised), ("I", .capitalised),
    ("ISIS", .upper), ("U.S.", .upper), ("al-Assad", .mixed), ("McConnell", .mixed),
    ("iPhone", .mixed), ("Al-assad", .capitalised), ("AT&T", .upper), ("École", .capitalised),
    ("ÉCOLE", .upper), ("Зеленский", .capitalised), ("東京", .none), ("1990s", .lower),
    ("1990", .none), ("Rock-Solid", .mixed),
  ])
  func `a word knows its letter case`(word: String, expected: Token.LetterCase) throws {
    let token = try #require(NewsVocabulary.index(word).tokens.first)
    #expect(token.letterCase == expected)
  }

  @Test(arguments: [
    ("regime", Token.Kind.word), ("20-year-old", .number), ("9/11", .number), ("\"", .quote),
    ("'", .quote), ("’", .quote), (",", .punctuation), ("—", .punctuation), ("…", .punctuation),
    ("$", .symbol), ("©", .symbol), ("https://example.org", .symbol), ("a@example.org", .symbol),
    ("Amazon.com", .word), ("AT&T", .word), ("/", .punctuation), ("‐", .punctuation),
  ])
  func `a token knows its kind`(text: String, expected: Token.Kind) throws {
    let tokens = NewsVocabulary.index(text).tokens
    #expect(tokens.count == 1)
    #expect(tokens.first?.kind == expected)
  }

  @Test(arguments: [
    ("\"", QuoteMark.straightDouble), ("''", .straightDouble), ("``", .straightDouble),
    ("'", .straightSingle), ("“", .doubleOpen), ("”", .doubleClose), ("„", .doubleOpen),
    ("‘", .singleOpen), ("’", .singleClose), ("’’", .doubleClose), ("‘‘", .doubleOpen),
    ("«", .guillemetOpen), ("»", .guillemetClose), ("‹", .guillemetOpen), ("›", .guillemetClose),
  ])
  func `a quotation mark knows its shape`(text: String, expected: QuoteMark) throws {
    let tokens = NewsVocabulary.index(text).tokens
    #expect(tokens.map(\.mark) == [expected])
  }

  @Test func `marks have the same number in every vocabulary`() {
    let marks = NewsVocabulary.index(", . ; : ! ? ( ) – … --").tokens.map(\.word)
    let expected: [WordID] = [
      .comma, .fullStop, .semicolon, .colon, .exclamationMark, .questionMark, .openParenthesis,
      .closeParenthesis, .dash, .ellipsis, .dash,
    ]
    #expect(marks == expected)
  }

  @Test func `white space before a token is noted`() {
    let tokens = NewsVocabulary.index("“No,” he\u{A0}said.").tokens
    #expect(tokens.map(\.isSpaced) == [true, false, false, false, true, true, false])
  }

  @Test func `words and numbers count as words, clitics and marks do not`() {
    let tokens = NewsVocabulary.index("Putin's 20 aides said: “No.”").tokens
    #expect(tokens.filter(\.isWord).count == 5)
  }

  @Test(.tags(.property), arguments: UInt64(0)..<300)
  func `tokens and the white space between them are the text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = NewsText.random(pieces: random.below(80), &random)
    let indexed = NewsVocabulary.index(text)
    var last = 0
    for token in indexed.tokens {
      #expect(token.length > 0)
      #expect(token.start >= last)
      let gap = String(validating: indexed.bytes[last..<max(last, token.start)], as: UTF8.self)
      #expect(gap.map(Self.isSpace) == true, "before byte \(token.start)")
      #expect(String(validating: indexed.bytes[token.span.range], as: UTF8.self) != nil)
      #expect(!Self.isSpace(indexed.string(token)))
      #expect(token.isSpaced == (token.start > last || last == 0 && token.start == 0))
      last = token.end
    }
    let rest = String(validating: indexed.bytes[last...], as: UTF8.self)
    #expect(rest.map(Self.isSpace) == true, "after byte \(last)")
    #expect(indexed.bytes == Array(text.utf8))
  }

  /// Whether `text` is white space, for which zero-width spaces and joiners count too.
  private static func isSpace(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x200B...0x200D, 0x2060, 0xFEFF: true
      default: scalar.properties.isWhitespace
      }
    }
  }
}
