import SlantText

/// The irregular forms of verbs, nouns and adjectives.
struct IrregularForms {
  /// A class of words with its irregular ones.
  enum WordClass: String, CaseIterable {
    case verb = "v"
    case noun = "n"
    case adjective = "a"

    fileprivate var index: Int {
      switch self {
      case .verb: 0
      case .noun: 1
      case .adjective: 2
      }
    }
  }

  /// The irregular words of each class.
  private var words = WordClass.allCases.map { _ in WordTable() }
  /// The forms of each word by class, in one string with spaces between them.
  private var forms: [[[UInt8]]] = WordClass.allCases.map { _ in [] }

  /// No irregular forms.
  init() {}

  /// The forms of `lexicon`, whose columns are `class` and `forms`; of a word that stands twice the last.
  init(_ lexicon: Lexicon) {
    let classColumn = lexicon.column("class")
    let formsColumn = lexicon.column("forms")
    for entry in lexicon.entries {
      guard let wordClass = WordClass(rawValue: lexicon.value(classColumn, of: entry)) else {
        continue
      }
      let index = wordClass.index
      let number = Int(words[index].number(ofFolded: entry.term.utf8))
      if number == forms[index].count { forms[index].append([]) }
      forms[index][number] = Array(lexicon.value(formsColumn, of: entry).utf8)
    }
  }

  /// Adds the forms of an irregular word; a prefixed verb follows its stem (`overrun`, `rebuild`).
  ///
  /// - Returns: Whether the word is irregular.
  func add(_ wordClass: WordClass, of word: [UInt8], to list: inout FormList) -> Bool {
    let index = wordClass.index
    if let number = words[index].known(word) {
      add(forms[index][Int(number)], prefix: [], to: &list)
      return true
    }
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")),
      let number = words[index].known(Array(word[(hyphen + 1)...]))
    else { return false }
    add(forms[index][Int(number)], prefix: word[...hyphen], to: &list)
    return true
  }

  private func add(_ forms: [UInt8], prefix: ArraySlice<UInt8>, to list: inout FormList) {
    for form in forms.split(separator: 0x20) {
      list.write(prefix)
      list.write(form)
      list.finish()
    }
  }

  /// The base of each form of a verb or noun; a form of several is the first one's in the alphabet, and a
  /// base is its own.
  var bases: [String: String] {
    var bases: [String: String] = [:]
    for wordClass in [WordClass.verb, .noun] {
      for (number, forms) in forms[wordClass.index].enumerated() {
        let base = String(decoding: words[wordClass.index].bytes(of: Int32(number)), as: UTF8.self)
        for form in forms.split(separator: 0x20)
        where words[WordClass.verb.index].known(Array(form)) == nil {
          let text = String(decoding: form, as: UTF8.self)
          if text != base { bases[text] = min(bases[text] ?? base, base) }
        }
      }
    }
    return bases
  }
}
