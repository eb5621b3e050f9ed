import SlantText

/// A token as the analyzer of style counts it.
struct StyleToken {
  let kind: Token.Kind
  let word: WordID
  /// The number of its word's type; −1 for marks.
  let type: Int32
  var tag: PennTag?
  var isQuotationMark = false
  var isPunctuation = false
  var isCapitals = false
  var isStop = false
  var person: FunctionWords.Person?
  var syllables = 0
  var letters = 0
  /// Whether it is hard for the fog index.
  var isComplex = false

  var isWord: Bool { kind == .word || kind == .number }
}

/// Reads the tokens of a text or title for ``StyleCounter``.
struct WordReader {
  private let part: IndexedPart
  private let words: FunctionWords
  private let types: WordTypes
  private let tagger: PennTagger
  /// Syllables and letters by type.
  private let syllables: [Int]
  private let letters: [Int]

  init(_ part: IndexedPart, words: FunctionWords) {
    self.part = part
    self.words = words
    tagger = PennTagger(part, words: words)
    let types = WordTypes(part.text)
    syllables = (0..<types.count).map { Syllables.count(types.bytes(of: Int32($0))) }
    letters = (0..<types.count).map { Self.letters(types.bytes(of: Int32($0))) }
    self.types = types
  }

  /// The number of distinct words.
  var typeCount: Int { types.count }

  /// What is counted of a token.
  func reading(_ index: Int) -> StyleToken {
    let token = part.text.tokens[index]
    let type = types.numbers[index]
    var reading = StyleToken(kind: token.kind, word: token.word, type: type)
    reading.isQuotationMark = part.tags[index].wordClass == .quote
    reading.isPunctuation =
      token.kind == .punctuation || token.kind == .symbol && token.length == 1
    guard type >= 0 else { return reading }
    let entry = words[token]
    reading.tag = tagger.tag(index)
    reading.isStop = entry?.isStop == true
    guard token.isWord else { return reading }
    let isPronoun =
      part.tags[index].wordClass == .pronoun || part.tags[index].wordClass == .possessive
    reading.person = isPronoun ? entry?.person : nil
    reading.isCapitals = token.letterCase == .upper && token.kind == .word
    reading.letters = letters[Int(type)]
    reading.syllables =
      isSpelled(index) ? Syllables.spelled(types.bytes(of: type)) : syllables[Int(type)]
    reading.isComplex = isComplex(index, reading.syllables)
    return reading
  }

  /// Whether the letters of a word in capitals are read one by one: FBI and U.S., not NATO or STOP.
  private func isSpelled(_ index: Int) -> Bool {
    let token = part.text.tokens[index]
    guard token.letterCase == .upper else { return false }
    let bytes = part.text.bytes[token.span.range]
    if bytes.contains(UInt8(ascii: ".")) { return true }
    guard bytes.contains(where: { Syllables.isVowel($0 | 0x20) }) else { return true }
    guard bytes.count <= 3 else { return false }
    // A known word in capitals is shouted, but "US" is a name among words that are not.
    return tagger.tagger.classes(of: index).isEmpty || part.tags[index].wordClass == .properNoun
  }

  /// Gunning's hard words: three syllables or more, no name, no compound, and not by -es, -ed or -ing alone.
  private func isComplex(_ index: Int, _ syllables: Int) -> Bool {
    guard syllables >= 3, part.tags[index].wordClass != .properNoun else { return false }
    let token = part.text.tokens[index]
    guard !part.text.bytes[token.span.range].contains(UInt8(ascii: "-")) else { return false }
    guard syllables == 3 else { return true }
    let endings: [StaticString] = ["ing", "ted", "ded", "ses", "zes", "ches", "shes", "ges", "ces"]
    return !endings.contains { VerbShape.ends(part.text, token, $0) }
  }

  /// Letters and digits of a folded word: scalars but hyphens, apostrophes and dots.
  private static func letters(_ word: ArraySlice<UInt8>) -> Int {
    word.count { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case 0xC0...: true
      default: false
      }
    }
  }
}
