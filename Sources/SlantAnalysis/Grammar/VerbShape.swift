import SlantText

/// The form of a verb from its spelling.
enum VerbShape {
  /// The form of token `index`; `lemma` is the base form in lower case where it is known.
  static func form(_ text: IndexedText, _ index: Int, lemma: [UInt8]?) -> VerbForm {
    let token = text.tokens[index]
    let bytes = text.bytes[token.span.range]
    if let lemma, bytes.count == lemma.count, zip(bytes, lemma).allSatisfy({ $0 | 0x20 == $1 }) {
      return .base
    }
    if ends(bytes, "ing"), hasVowel(bytes.dropLast(3)) { return .gerund }
    if ends(bytes, "ed"), hasVowel(bytes.dropLast(2)) { return .past }
    if ends(bytes, "s"), !ends(bytes, "ss") { return .third }
    return .past
  }

  /// Whether a stem can be a word: "bring" and "shed" have none before their endings.
  private static func hasVowel(_ stem: ArraySlice<UInt8>) -> Bool {
    stem.contains { "aeiouyAEIOUY".utf8.contains($0) }
  }

  /// Whether `bytes` start with `beginning`, given in lower case.
  static func starts(_ bytes: ArraySlice<UInt8>, _ beginning: StaticString) -> Bool {
    let head = bytes.prefix(beginning.utf8CodeUnitCount)
    guard head.count == beginning.utf8CodeUnitCount else { return false }
    return beginning.withUTF8Buffer { buffer in
      for (byte, expected) in zip(head, buffer) where byte | 0x20 != expected { return false }
      return true
    }
  }

  /// Whether `bytes` end with `ending`, in any case.
  static func ends(_ bytes: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    guard bytes.count >= ending.utf8CodeUnitCount else { return false }
    let tail = bytes.suffix(ending.utf8CodeUnitCount)
    return ending.withUTF8Buffer { buffer in
      for (byte, expected) in zip(tail, buffer) where byte | 0x20 != expected { return false }
      return true
    }
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
  static func of(_ bytes: ArraySlice<UInt8>) -> Ending {
    guard bytes.count > 4 else { return VerbShape.ends(bytes, "s") ? .plural : .noun }
    if VerbShape.ends(bytes, "ly") { return .adverb }
    if VerbShape.ends(bytes, "ing") { return .gerund }
    if VerbShape.ends(bytes, "ed") { return .past }
    if nouns.contains(where: { VerbShape.ends(bytes, $0) }) { return .noun }
    if adjectives.contains(where: { VerbShape.ends(bytes, $0) }) { return .adjective }
    return VerbShape.ends(bytes, "s") && !VerbShape.ends(bytes, "ss") ? .plural : .noun
  }
}
