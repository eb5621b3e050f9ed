/// The regular forms of English, by spelling.
enum Regular {
  /// Adds third person, past and present participle, spelling variants included.
  static func addVerb(_ word: Span<UInt8>, to list: inout FormList) {
    addPlural(word, to: &list)
    if ends(word, "e") {
      list.add(word, "d")
    } else if endsConsonantY(word) {
      list.add(word, dropping: 1, "ied")
    } else {
      Doubling(word).add(word, "ed", to: &list)
    }
    if ends(word, "ie") {
      list.add(word, dropping: 2, "ying")
    } else if ends(word, "e"), !ends(word, "ee"), !ends(word, "oe"), !ends(word, "ye") {
      list.add(word, dropping: 1, "ing")
    } else {
      Doubling(word).add(word, "ing", to: &list)
    }
  }

  /// Adds the plural, which is also the third person.
  static func addPlural(_ word: Span<UInt8>, to list: inout FormList) {
    if endsConsonantY(word) { return list.add(word, dropping: 1, "ies") }
    let isSibilant =
      ends(word, "s") || ends(word, "x") || ends(word, "z") || ends(word, "ch") || ends(word, "sh")
    list.add(word, isSibilant ? "es" : "s")
  }

  /// Adds comparative and superlative.
  static func addComparison(_ word: Span<UInt8>, to list: inout FormList) {
    if ends(word, "e") {
      list.add(word, "r")
      list.add(word, "st")
    } else if endsConsonantY(word) {
      list.add(word, dropping: 1, "ier")
      list.add(word, dropping: 1, "iest")
    } else {
      let doubling = Doubling(word)
      doubling.add(word, "er", to: &list)
      doubling.add(word, "est", to: &list)
    }
  }

  private static func endsConsonantY(_ word: Span<UInt8>) -> Bool {
    word.count >= 2 && word[word.count - 1] == UInt8(ascii: "y") && !isVowel(word[word.count - 2])
  }

  fileprivate static func ends(_ word: Span<UInt8>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return ending.withUTF8Buffer { letters in
      for offset in 0..<count where word[word.count - count + offset] != letters[offset] {
        return false
      }
      return true
    }
  }

  fileprivate static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

/// What a word gets before `-ed`, `-ing` and `-er`; one with an uncertain final stress has two spellings.
private struct Doubling {
  /// Whether the ending may follow the word itself.
  private(set) var keepsWord = true
  /// The letter that may stand between the word and the ending.
  private(set) var letter: UInt8?

  init(_ word: Span<UInt8>) {
    guard word.count >= 3, Self.isDoubled(word[word.count - 1]), Self.hasShortVowel(word) else {
      if Regular.ends(word, "c") { (keepsWord, letter) = (false, UInt8(ascii: "k")) }
      return
    }
    let last = word[word.count - 1]
    if Self.syllables(word) == 1 {
      (keepsWord, letter) = (false, last)
    } else if last == UInt8(ascii: "l") {
      letter = last
    } else if Self.isStressed(word) {
      (keepsWord, letter) = (false, last)
    }
  }

  /// Adds the word with an ending.
  func add(_ word: Span<UInt8>, _ ending: StaticString, to list: inout FormList) {
    if keepsWord { list.add(word, ending) }
    if let letter { list.add(word, letter: letter, ending) }
  }

  /// Whether a single vowel stands before the last consonant; the u of `qu` is none.
  private static func hasShortVowel(_ word: Span<UInt8>) -> Bool {
    let count = word.count
    guard Regular.isVowel(word[count - 2]) else { return false }
    return !Regular.isVowel(word[count - 3])
      || count >= 4 && word[count - 3] == UInt8(ascii: "u") && word[count - 4] == UInt8(ascii: "q")
  }

  /// The syllables of a word; of a compound those of its last part (`booby-trap`, `tut-tut`).
  private static func syllables(_ word: Span<UInt8>) -> Int {
    var count = 0
    var wasVowel = false
    for offset in 0..<word.count {
      if word[offset] == UInt8(ascii: "-") { (count, wasVowel) = (0, false) }
      let isVowel = Regular.isVowel(word[offset]) || word[offset] == UInt8(ascii: "y")
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Whether the last syllable of a longer word is stressed, by its letters.
  private static func isStressed(_ word: Span<UInt8>) -> Bool {
    for ending in stressed where Regular.ends(word, ending) { return true }
    return false
  }

  private static let stressed: [StaticString] = [
    "fer", "mit", "pel", "cur", "trol", "bet", "gin", "bel", "cot", "tar", "cap",
  ]

  /// Whether the consonant doubles: not w, x, y, and not c, h, j.
  private static func isDoubled(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
      UInt8(ascii: "k")...UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"),
      UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

extension FormList {
  /// Adds a word with an ending, its last letters left off or one put between.
  fileprivate mutating func add(
    _ word: Span<UInt8>, dropping count: Int = 0, letter: UInt8? = nil, _ ending: StaticString
  ) {
    write(word, 0..<(word.count - count))
    if let letter { write(letter) }
    write(ending)
    finish()
  }
}
