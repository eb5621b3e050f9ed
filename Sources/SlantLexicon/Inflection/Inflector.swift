/// Makes the inflected forms of English words: regular ones by rule, irregular ones from a table.
struct Inflector {
  private let irregular: [String: [String]]

  /// An inflector with the irregular forms of `lexicon`, whose columns are `class` and `forms`.
  init(irregularForms lexicon: Lexicon) {
    let wordClass = lexicon.column("class")
    let forms = lexicon.column("forms")
    var table: [String: [String]] = [:]
    for entry in lexicon.entries {
      let key = lexicon.value(wordClass, of: entry) + " " + entry.term
      table[key] = lexicon.value(forms, of: entry).utf8.split(separator: 0x20)
        .map { String(Substring($0)) }
    }
    irregular = table
  }

  /// An inflector with the irregular forms of `lexicon`, or with the rules alone.
  init(irregularForms lexicon: Lexicon?) {
    self = lexicon.map { Inflector(irregularForms: $0) } ?? Inflector()
  }

  /// An inflector that knows the rules alone.
  init() { irregular = [:] }

  /// The term of an entry with its inflected forms, the term itself first; no form twice.
  func terms(of entry: LexiconEntry) -> [String] {
    guard !entry.inflection.isEmpty else { return [entry.term] }
    var words = entry.term.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let last = words.indices.last else { return [entry.term] }
    let sign = words[0].hasPrefix("=") ? "=" : ""
    if !sign.isEmpty { words[0].removeFirst() }
    var terms = [entry.term]
    func add(_ position: Int, _ inflection: Inflection) {
      for form in forms(of: words[position], inflection) {
        var variant = words
        variant[position] = form
        let term = sign + variant.joined(separator: " ")
        if !terms.contains(term) { terms.append(term) }
      }
    }
    if entry.inflection.contains(.verb) { add(0, .verb) }
    let nominal = entry.inflection.subtracting(.verb)
    if !nominal.isEmpty { add(last, nominal) }
    return terms
  }

  /// The forms of `word` for the classes of `inflection`, the word itself first; no form twice.
  func forms(of word: String, _ inflection: Inflection) -> [String] {
    var forms = [word]
    func add(_ more: [String]) {
      for form in more where !forms.contains(form) { forms.append(form) }
    }
    if inflection.contains(.verb) { add(irregularForms("v", of: word) ?? Regular.verb(word)) }
    if inflection.contains(.noun) { add(irregularForms("n", of: word) ?? [Regular.plural(word)]) }
    if inflection.contains(.adjective) {
      add(irregularForms("a", of: word) ?? Regular.comparison(word))
    }
    return forms
  }

  /// The base of each irregular form of a verb or noun; a form of several is the first one's in the
  /// alphabet, and a base is its own.
  var irregularBases: [String: String] {
    var bases: [String: String] = [:]
    for (key, forms) in irregular.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("a ") {
      let base = String(key.dropFirst(2))
      for form in forms where form != base && irregular["v " + form] == nil {
        bases[form] = min(bases[form] ?? base, base)
      }
    }
    return bases
  }

  /// The forms of an irregular word; a prefixed verb follows its stem (`overrun`, `rebuild`).
  private func irregularForms(_ wordClass: String, of word: String) -> [String]? {
    if let forms = irregular[wordClass + " " + word] { return forms }
    guard let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    let stem = String(word[word.index(after: hyphen)...])
    return irregular[wordClass + " " + stem]?.map { word[...hyphen] + $0 }
  }
}

/// The regular forms of English, by spelling.
enum Regular {
  /// Third person, past and present participle, spelling variants included.
  static func verb(_ word: String) -> [String] {
    var forms = [plural(word)]
    for stem in pastStems(word) { forms.append(stem + "ed") }
    if word.utf8.last == UInt8(ascii: "e") { forms.append(word + "d") }
    for stem in participleStems(word) { forms.append(stem + "ing") }
    return forms
  }

  /// The plural, which is also the third person.
  static func plural(_ word: String) -> String {
    if endsConsonantY(word) { return String(word.dropLast()) + "ies" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    return word + (sibilants.contains { word.hasSuffix($0) } ? "es" : "s")
  }

  /// Comparative and superlative.
  static func comparison(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "r", word + "st"] }
    let stems = pastStems(word)
    return stems.map { $0 + "er" } + stems.map { $0 + "est" }
  }

  /// What comes before `-ed`; a word with an uncertain final stress gives two spellings.
  private static func pastStems(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [] }
    if endsConsonantY(word) { return [String(word.dropLast()) + "i"] }
    return doubling(word)
  }

  private static func participleStems(_ word: String) -> [String] {
    if word.hasSuffix("ie") { return [String(word.dropLast(2)) + "y"] }
    let keepsE = ["ee", "oe", "ye"].contains { word.hasSuffix($0) }
    if word.hasSuffix("e"), !keepsE { return [String(word.dropLast())] }
    return doubling(word)
  }

  /// The word, or the word with its last consonant doubled, or both where usage differs.
  private static func doubling(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard let last = bytes.last, bytes.count >= 3, isDoubled(last),
      isVowel(bytes[bytes.count - 2]),
      !isVowel(bytes[bytes.count - 3])
        || (bytes.count >= 4 && bytes[bytes.count - 3] == UInt8(ascii: "u")
          && bytes[bytes.count - 4] == UInt8(ascii: "q"))
    else { return word.hasSuffix("c") ? [word + "k"] : [word] }
    let doubled = word + String(UnicodeScalar(last))
    if syllables(bytes) == 1 { return [doubled] }
    let stressed = ["fer", "mit", "pel", "cur", "trol", "bet", "gin", "bel", "cot", "tar", "cap"]
    if last == UInt8(ascii: "l") { return [word, doubled] }
    return stressed.contains { word.hasSuffix($0) } ? [doubled] : [word]
  }

  /// The syllables of a word; of a compound those of its last part (`booby-trap`, `tut-tut`).
  private static func syllables(_ bytes: [UInt8]) -> Int {
    let start = bytes.lastIndex(of: UInt8(ascii: "-")).map { $0 + 1 } ?? 0
    var count = 0
    var wasVowel = false
    for byte in bytes[start...] {
      let vowel = isVowel(byte) || byte == UInt8(ascii: "y")
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }

  /// Whether the consonant doubles: not w, x, y, and not c, h, j.
  private static func isDoubled(_ byte: UInt8) -> Bool {
    "bdfgklmnprtvz".utf8.contains(byte)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func endsConsonantY(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count >= 2 && bytes[bytes.count - 1] == UInt8(ascii: "y")
      && !isVowel(bytes[bytes.count - 2])
  }
}
