import SlantText

/// The form of a verb from its spelling.
enum VerbShape {
  /// The form that the ending of a token shows, where it is not the base form itself.
  static func form(_ text: IndexedText, _ token: Token) -> VerbForm {
    switch text.bytes[token.end - 1] | 0x20 {
    case UInt8(ascii: "g"):
      return ends(text, token, "ing") && hasVowel(text, token, before: 3) ? .gerund : .past
    case UInt8(ascii: "s"): return ends(text, token, "ss") ? .past : .third
    default: return .past
    }
  }

  /// Whether a stem can be a word: "bring" and "shed" have none before their endings.
  private static func hasVowel(_ text: IndexedText, _ token: Token, before ending: Int) -> Bool {
    for index in token.start..<(token.end - ending) {
      switch text.bytes[index] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether a token starts with `beginning`, given in lower case.
  static func starts(_ text: IndexedText, _ token: Token, _ beginning: StaticString) -> Bool {
    token.length >= beginning.utf8CodeUnitCount
      && holds(text.bytes, at: token.start, beginning)
  }

  /// Whether a token ends with `ending`, in any case.
  static func ends(_ text: IndexedText, _ token: Token, _ ending: StaticString) -> Bool {
    token.length >= ending.utf8CodeUnitCount
      && holds(text.bytes, at: token.end - ending.utf8CodeUnitCount, ending)
  }

  /// Whether a token is `word`, given in lower case.
  static func matches(_ text: IndexedText, _ token: Token, _ word: StaticString) -> Bool {
    token.length == word.utf8CodeUnitCount && holds(text.bytes, at: token.start, word)
  }

  /// Whether `bytes` start with `beginning`, given in lower case.
  static func starts(_ bytes: ArraySlice<UInt8>, _ beginning: StaticString) -> Bool {
    bytes.count >= beginning.utf8CodeUnitCount && holds(bytes, at: bytes.startIndex, beginning)
  }

  /// Whether `bytes` end with `ending`, in any case.
  static func ends(_ bytes: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    bytes.count >= ending.utf8CodeUnitCount
      && holds(bytes, at: bytes.endIndex - ending.utf8CodeUnitCount, ending)
  }

  /// Whether `word` stands in `bytes` from `start` on, in any case.
  @inline(__always)
  private static func holds<Bytes: RandomAccessCollection>(
    _ bytes: Bytes, at start: Int, _ word: StaticString
  ) -> Bool where Bytes.Element == UInt8, Bytes.Index == Int {
    let expected = word.utf8Start
    for offset in 0..<word.utf8CodeUnitCount where bytes[start + offset] | 0x20 != expected[offset]
    {
      return false
    }
    return true
  }
}

/// What the ending of an unknown word makes likely.
enum Ending {
  case noun
  case plural
  case adjective
  case adverb
  case gerund
  case past

  private static let adjectives: [StaticString] = [
    "ous", "ful", "ive", "able", "ible", "ical", "ial", "ional", "less", "ish", "ary", "ant",
    "ent", "esque", "like",
  ]
  private static let nouns: [StaticString] = [
    "tion", "sion", "ment", "ness", "ity", "ism", "ist", "ship", "ance", "ence", "er", "or",
  ]

  /// The likely class of a lower-case word.
  static func of(_ text: IndexedText, _ token: Token) -> Ending {
    guard token.length > 4 else { return VerbShape.ends(text, token, "s") ? .plural : .noun }
    if VerbShape.ends(text, token, "ly") { return .adverb }
    if VerbShape.ends(text, token, "ing") { return .gerund }
    if VerbShape.ends(text, token, "ed") { return .past }
    if nouns.contains(where: { VerbShape.ends(text, token, $0) }) { return .noun }
    if adjectives.contains(where: { VerbShape.ends(text, token, $0) }) { return .adjective }
    return VerbShape.ends(text, token, "s") && !VerbShape.ends(text, token, "ss") ? .plural : .noun
  }
}
