import SlantText

/// What the letters of a word say of its being a name.
enum NameShape {
  /// Whether a word is written as names are: with a capital, and no compound that only describes.
  static func isName(_ token: Token, _ text: IndexedText) -> Bool {
    guard token.kind == .word, token.letterCase != .lower, token.letterCase != .none else {
      return false
    }
    return !isCompound(token, text)
  }

  /// Whether a word with a capital is made of a name and a word: pro-Tarsheen, Osgood-backed.
  static func isCompound(_ token: Token, _ text: IndexedText) -> Bool {
    let bytes = text.bytes[token.span.range]
    guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < bytes.endIndex else {
      return false
    }
    if isLower(bytes[hyphen + 1]) {
      return bytes.endIndex - hyphen > 3 && !isLower(bytes[bytes.startIndex])
    }
    guard isLower(bytes[bytes.startIndex]) else { return false }
    return prefixes.contains { VerbShape.starts(bytes, $0) }
  }

  private static let prefixes: [StaticString] = [
    "pro-", "anti-", "non-", "post-", "pre-", "ex-", "mid-", "ultra-", "trans-", "neo-", "inter-",
    "intra-", "cross-", "all-", "once-", "then-", "now-", "un-", "semi-", "early-", "late-",
  ]

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Whether a word of capitals alone is a name that is set so rather than an abbreviation: WARSAW.
  static func isShouted(_ token: Token, _ text: IndexedText) -> Bool {
    token.letterCase == .upper && token.length >= 4
      && !text.bytes[token.span.range].contains(UInt8(ascii: "."))
  }

  /// A word of capitals with its first letter alone as one, hyphens and apostrophes kept: Warsaw.
  static func calmed(_ word: String) -> String {
    var calm = ""
    var isStart = true
    for character in word {
      calm += isStart ? character.uppercased() : character.lowercased()
      isStart = character == "-"
    }
    return calm
  }

  /// Whether a token is one of the small words inside names: de, bin, van.
  static func isParticle(_ token: Token, _ text: IndexedText, anyCase: Bool = false) -> Bool {
    guard token.length <= 5, anyCase || token.letterCase == .lower else { return false }
    let bytes = text.bytes[token.span.range]
    return (anyCase ? surnameParticles : particles).contains {
      bytes.count == $0.utf8CodeUnitCount && VerbShape.ends(bytes, $0)
    }
  }

  private static let surnameParticles: [StaticString] = ["de", "del", "della", "van", "von", "du"]

  private static let particles: [StaticString] = [
    "de", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du",
    "da", "di", "dos", "bint", "ben",
  ]

  /// Whether a lower-case token is `word`.
  static func matches(_ token: Token, _ word: StaticString, _ text: IndexedText) -> Bool {
    token.letterCase == .lower && VerbShape.matches(text, token, word)
  }

  /// Whether a word with a capital is a day or month, which belongs to no name that it follows.
  static func isCalendar(_ token: Token, _ text: IndexedText) -> Bool {
    let bytes = text.bytes[token.span.range]
    if VerbShape.ends(bytes, "day") { return !VerbShape.ends(bytes, "oday") }
    return months.contains {
      bytes.count == $0.utf8CodeUnitCount && VerbShape.starts(bytes, $0)
    }
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
  ]
}
