import SlantText

/// Makes the inflected forms of English words: regular ones by rule, irregular ones from a table.
struct Inflector {
  private let irregular: IrregularForms

  /// An inflector with the irregular forms of `lexicon`, whose columns are `class` and `forms`.
  init(irregularForms lexicon: Lexicon) { irregular = IrregularForms(lexicon) }

  /// An inflector with the irregular forms of `lexicon`, or with the rules alone.
  init(irregularForms lexicon: Lexicon?) {
    self = lexicon.map { Inflector(irregularForms: $0) } ?? Inflector()
  }

  /// An inflector that knows the rules alone.
  init() { irregular = IrregularForms() }

  /// The base of each irregular form of a verb or noun; a form of several is the first one's in the
  /// alphabet, and a base is its own.
  var irregularBases: [String: String] { irregular.bases }

  /// The term of an entry with its inflected forms, the term itself first; no form twice.
  func terms(of entry: LexiconEntry) -> [String] {
    var terms = TermForms()
    terms.take(entry, self)
    return terms.list.texts
  }

  /// The forms of `word` for the classes of `inflection`, the word itself first; no form twice.
  func forms(of word: String, _ inflection: Inflection) -> [String] {
    var list = FormList()
    addForms(of: Array(word.utf8), inflection, to: &list)
    return list.texts
  }

  /// Adds the forms of `word`, the word itself first.
  func addForms(of word: [UInt8], _ inflection: Inflection, to list: inout FormList) {
    list.write(word)
    list.finish()
    if inflection.contains(.verb), !irregular.add(.verb, of: word, to: &list) {
      Regular.addVerb(word.span, to: &list)
    }
    if inflection.contains(.noun), !irregular.add(.noun, of: word, to: &list) {
      Regular.addPlural(word.span, to: &list)
    }
    if inflection.contains(.adjective), !irregular.add(.adjective, of: word, to: &list) {
      Regular.addComparison(word.span, to: &list)
    }
  }
}

/// The forms of the terms of one entry after the other, made in the same buffers.
struct TermForms {
  /// The term of the entry with its inflected forms, the term itself first; no form twice.
  private(set) var list = FormList()
  /// Which of the forms are those that the first word has as a verb, beside the term itself.
  private(set) var verbs = 1..<1
  private var forms = FormList()
  private var word: [UInt8] = []
  /// The words of the term, without the sign for case.
  private var words: [Range<Int>] = []
  private var hasSign = false

  /// Makes the forms of an entry.
  mutating func take(_ entry: LexiconEntry, _ inflector: Inflector) {
    list.removeAll()
    verbs = 1..<1
    list.write(entry.term.utf8)
    list.finish()
    guard !entry.inflection.isEmpty else { return }
    splitWords()
    guard !words.isEmpty else { return }
    if entry.inflection.contains(.verb) {
      add(at: 0, .verb, inflector)
      verbs = 1..<list.count
    }
    let nominal = entry.inflection.subtracting(.verb)
    if !nominal.isEmpty { add(at: words.count - 1, nominal, inflector) }
  }

  private mutating func splitWords() {
    words.removeAll(keepingCapacity: true)
    let term = list[0]
    var start = 0
    for offset in 0...term.count where offset == term.count || list.bytes[offset] == 0x20 {
      if start < offset { words.append(start..<offset) }
      start = offset + 1
    }
    hasSign = words.first.map { list.bytes[$0.lowerBound] == UInt8(ascii: "=") } ?? false
    if hasSign { words[0] = (words[0].lowerBound + 1)..<words[0].upperBound }
  }

  /// Adds the term with each form of the word at `position`.
  private mutating func add(at position: Int, _ inflection: Inflection, _ inflector: Inflector) {
    word.removeAll(keepingCapacity: true)
    for offset in words[position] { word.append(list.bytes[offset]) }
    forms.removeAll()
    inflector.addForms(of: word, inflection, to: &forms)
    for form in 0..<forms.count {
      if hasSign { list.write(UInt8(ascii: "=")) }
      for index in words.indices {
        if index > 0 { list.write(0x20 as UInt8) }
        if index == position {
          for offset in forms[form] { list.write(forms.bytes[offset]) }
        } else {
          list.writeAgain(words[index])
        }
      }
      list.finish()
    }
  }
}
