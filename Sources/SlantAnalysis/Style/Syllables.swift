/// Counts the syllables of an English word by its spelling.
///
/// A syllable has one run of vowels. Some runs hold two ("cre-ate", "me-di-a"), some vowels are silent
/// ("baked", "spokes-man"), and a list of exceptions holds what the rules get wrong. Of the words of news
/// in the CMU Pronouncing Dictionary, weighted by how often they occur, 99 in 100 get the dictionary's
/// count (see the documentation of style).
struct Syllables {
  /// A vowel with an accent, which is never silent: café.
  static let accented: UInt8 = 0xE1
  /// The word in lower case, without apostrophes, other accents and marks.
  let letters: ArraySlice<UInt8>
  /// Whether it ends with "n't" after a consonant, which makes a syllable of its own: didn't.
  private let hasNegation: Bool

  /// The syllables of a folded word as UTF-8: at least 1.
  static func count(_ word: ArraySlice<UInt8>) -> Int {
    guard word.contains(UInt8(ascii: "-")) else { return Syllables(word).count }
    return max(1, word.split(separator: UInt8(ascii: "-")).reduce(0) { $0 + Syllables($1).count })
  }

  /// The syllables of a word whose letters are read one by one: F-B-I.
  static func spelled(_ word: ArraySlice<UInt8>) -> Int {
    let letters = word.filter { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    let double = letters.count { $0 == UInt8(ascii: "w") }
    return max(1, letters.count + 2 * double)
  }

  private init(_ word: ArraySlice<UInt8>) {
    hasNegation =
      VerbShape.ends(word, "n't") && word.count > 3
      && !Self.isVowel(word[word.endIndex - 4])
    letters = Self.plain(word)[...]
  }

  private var count: Int {
    guard !letters.isEmpty else { return 1 }
    if let known = SyllableExceptions.count(letters) { return known }
    var count = hasNegation ? 1 : 0
    var wasVowel = false
    for index in letters.indices {
      let isVowel = soundsAsVowel(index)
      if isVowel { count += wasVowel ? (isHiatus(index) ? 1 : 0) : 1 }
      wasVowel = isVowel
    }
    count -= silentVowels
    if VerbShape.ends(letters, "sm") || VerbShape.ends(letters, "sms") { count += 1 }
    if VerbShape.starts(letters, "mc"), letters.count > 3, !Self.isVowel(letters[2]) { count += 1 }
    if VerbShape.ends(letters, "ically") { count -= 1 }
    if VerbShape.starts(letters, "every") { count -= 1 }
    return max(1, count)
  }

  /// Whether a letter is a vowel where it stands: not the y of "yes" or the u of "quite".
  private func soundsAsVowel(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "y"): index > 0
    case UInt8(ascii: "u"): index == 0 || letters[index - 1] != UInt8(ascii: "q")
    default: Self.isVowel(letters[index])
    }
  }

  /// Whether a byte is one of a, e, i, o, u, y, or a vowel with an accent.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), accented:
      true
    default: false
    }
  }

  /// Whether there is a vowel among `bytes`.
  static func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains(where: isVowel) }

  /// The letters of a folded word: those of Latin-1 with accents become a vowel or a plain consonant.
  private static func plain(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(word.count)
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte {
        plain.append(byte)
      } else if byte == 0xC3, index + 1 < word.endIndex {
        index += 1
        plain.append(latin(word[index]))
      } else if byte >= 0xC4, byte < 0xF8 {
        plain.append(UInt8(ascii: "x"))
      }
      index += 1
    }
    return plain
  }

  /// The letter for the second byte of U+00C0 to U+00FF.
  private static func latin(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA7: UInt8(ascii: "c")
    case 0xB0: UInt8(ascii: "d")
    case 0xB1: UInt8(ascii: "n")
    case 0x9F: UInt8(ascii: "s")
    case 0xBE: UInt8(ascii: "t")
    default: accented
    }
  }
}
