/// The regular forms of English as plain operations on strings: what the inflector's bytes must come to.
enum NaiveInflector {
  /// The forms of a verb, the word itself left out.
  static func verb(_ word: String) -> [String] {
    var forms = [plural(word)]
    for stem in pastStems(word) { forms.append(stem + "ed") }
    if word.hasSuffix("e") { forms.append(word + "d") }
    for stem in participleStems(word) { forms.append(stem + "ing") }
    return forms
  }

  /// The plural of a noun.
  static func plural(_ word: String) -> String {
    if endsConsonantY(word) { return word.dropLast() + "ies" }
    let isSibilant = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (isSibilant ? "es" : "s")
  }

  /// The comparative and superlative of an adjective.
  static func comparison(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "r", word + "st"] }
    let stems = pastStems(word)
    return stems.map { $0 + "er" } + stems.map { $0 + "est" }
  }

  private static func pastStems(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [] }
    return endsConsonantY(word) ? [word.dropLast() + "i"] : doubling(word)
  }

  private static func participleStems(_ word: String) -> [String] {
    if word.hasSuffix("ie") { return [word.dropLast(2) + "y"] }
    let keepsE = ["ee", "oe", "ye"].contains { word.hasSuffix($0) }
    return word.hasSuffix("e") && !keepsE ? [String(word.dropLast())] : doubling(word)
  }

  private static func doubling(_ word: String) -> [String] {
    let letters = Array(word)
    guard let last = letters.last, letters.count >= 3, "bdfgklmnprtvz".contains(last),
      isVowel(letters[letters.count - 2]),
      !isVowel(letters[letters.count - 3]) || letters.dropLast(2).suffix(2) == ["q", "u"]
    else { return word.hasSuffix("c") ? [word + "k"] : [word] }
    let doubled = word + String(last)
    if syllables(word) == 1 { return [doubled] }
    if last == "l" { return [word, doubled] }
    let stressed = ["fer", "mit", "pel", "cur", "trol", "bet", "gin", "bel", "cot", "tar", "cap"]
    return stressed.contains { word.hasSuffix($0) } ? [doubled] : [word]
  }

  /// The runs of vowels in the last part of a compound.
  private static func syllables(_ word: String) -> Int {
    let part = word.split(separator: "-", omittingEmptySubsequences: false).last ?? ""
    return part.split { !isVowel($0) && $0 != "y" }.count
  }

  private static func endsConsonantY(_ word: String) -> Bool {
    word.count >= 2 && word.hasSuffix("y") && !(word.dropLast().last.map(isVowel) ?? false)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
