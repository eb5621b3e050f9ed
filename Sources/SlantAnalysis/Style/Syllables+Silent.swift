/// Vowels that are written and not spoken: bake, baked, bakes, spokesman, safety.
extension Syllables {
  /// Endings before which an e is silent: move-ment.
  private static let endings: [StaticString] = [
    "ment", "ments", "lessly", "less", "fully", "fuls", "ful", "ness", "ly", "ty", "some", "times",
    "time", "where", "work", "land", "based", "men", "man",
  ]
  /// First parts of compounds that end in a silent e: some-thing, home-land.
  private static let beginnings: [StaticString] = [
    "some", "home", "house", "time", "wide", "face", "pipe", "life", "state", "come", "fore",
    "there", "where", "here", "more", "guide", "like", "base", "trade", "gate", "line", "fire",
    "wire", "store", "side", "name", "peace", "cease", "spokes", "white", "made", "make", "take",
    "race", "grade", "game", "wave", "safe", "stale", "share", "eye", "hope", "whole",
  ]

  /// The number of silent vowels.
  var silentVowels: Int {
    guard letters.count >= 3 else { return 0 }
    return (isLastSilent ? 1 : 0) + (isInnerSilent ? 1 : 0)
  }

  /// Whether the e of the ending -e, -es or -ed is silent.
  private var isLastSilent: Bool {
    if VerbShape.ends(letters, "e") { return isSilent(after: letters.dropLast(), "ctbdg") }
    let stem = letters.dropLast(2)
    if VerbShape.ends(letters, "es") {
      let hisses = ["s", "z", "x", "ch", "sh", "c", "g"].contains { VerbShape.ends(stem, $0) }
      return !hisses && isSilent(after: stem, "ctbdg")
    }
    guard VerbShape.ends(letters, "ed"), !VerbShape.ends(stem, "t"), !VerbShape.ends(stem, "d")
    else { return false }
    return isSilent(after: stem, "")
  }

  /// Whether an e is silent after `stem`: not that of ta-ble and a-cre, nor one that is the only vowel.
  private func isSilent(after stem: ArraySlice<UInt8>, _ beforeR: StaticString) -> Bool {
    guard let last = stem.last, Self.hasVowel(stem) else { return false }
    let rest = stem.dropLast()
    guard let second = rest.last else { return false }
    if Self.isVowel(last) {
      guard last == UInt8(ascii: "u") else { return false }
      if second == UInt8(ascii: "q") { return true }
      guard second == UInt8(ascii: "g"), let third = rest.dropLast().last else { return false }
      return Self.isVowel(third) || third == UInt8(ascii: "n")
    }
    if last == UInt8(ascii: "l"), !Self.isVowel(second) { return Self.contains("lrw", second) }
    return !(last == UInt8(ascii: "r") && Self.contains(beforeR, second))
  }

  /// Whether the e between the parts of a word is silent.
  private var isInnerSilent: Bool {
    guard letters.count >= 5, letters.dropLast(2).contains(UInt8(ascii: "e")) else { return false }
    for ending in Self.endings where VerbShape.ends(letters, ending) {
      let stem = letters.dropLast(ending.utf8CodeUnitCount)
      guard stem.count >= 3, stem.last == UInt8(ascii: "e") else { continue }
      let word = stem.dropLast()
      guard let last = word.last, Self.hasVowel(word) else { continue }
      let isAfterQ = last == UInt8(ascii: "u") && VerbShape.ends(word, "qu")
      let second = word.dropLast().last ?? 0
      let isLe = last == UInt8(ascii: "l") && !Self.isVowel(second)
      if !Self.isVowel(last) && !isLe || isAfterQ { return true }
    }
    return Self.beginnings.contains { beginning in
      guard VerbShape.starts(letters, beginning) else { return false }
      let rest = letters.dropFirst(beginning.utf8CodeUnitCount)
      return rest.count > 2 && rest.first.map(opensPart) == true && Self.hasVowel(rest)
        && !(rest.count == 3 && VerbShape.ends(rest, "ed"))
        && !(beginning.utf8CodeUnitCount == 4 && VerbShape.starts(letters, "comed"))
    }
  }

  /// Whether a letter can open the second part of a compound; an r is that of "wavering".
  private func opensPart(_ letter: UInt8) -> Bool {
    !Self.isVowel(letter) && letter != UInt8(ascii: "r")
  }
}
