internal import SlantAnalysis
internal import SlantLexicon
internal import SlantText

/// Which words can be terms: function words and numbers cannot, and adverbs make no phrase.
struct TermClasses: Sendable {
  /// What a word can be.
  enum TermClass: UInt8 {
    /// A term, alone and in phrases.
    case content
    /// A term alone: "allegedly" says something, "allegedly stole" nothing more.
    case adverb
    /// No term.
    case function
  }

  private var classes: [TermClass]
  /// Function words that are names in capitals: US, WHO.
  private var isAcronym: [Bool]
  /// The names of places and peoples, folded.
  private var places: Set<String> = []
  private let vocabulary: Vocabulary

  init(_ set: LexiconSet) {
    let vocabulary = set.matcher.vocabulary
    self.vocabulary = vocabulary
    classes = Array(repeating: .content, count: vocabulary.idLimit)
    isAcronym = Array(repeating: false, count: vocabulary.idLimit)
    addWordClasses(set)
    for word in FunctionWords.stopWords(in: vocabulary) { classes[word.index] = .function }
    for name in ["places", "demonyms", "organisations"] {
      guard let index = set.index(of: name) else { continue }
      for entry in set.lexicons[index].entries {
        addName(entry.term, isPlace: name != "organisations")
      }
    }
  }

  /// The class of a token's word.
  func termClass(_ token: Token) -> TermClass { classes[token.word.index] }

  /// The class of a folded word.
  func termClass(ofFolded word: [UInt8]) -> TermClass {
    classes[vocabulary.word(String(decoding: word, as: UTF8.self)).index]
  }

  /// Whether a function word, in capitals, is a name.
  func isAcronym(_ token: Token) -> Bool {
    token.letterCase == .upper && isAcronym[token.word.index]
  }

  /// Whether a word of a name does not stand for it alone: a place, a given name or a common word.
  func isWeak(_ word: String) -> Bool {
    isPlace([word])
      || !vocabulary.flags(of: vocabulary.word(word)).isDisjoint(with: [.ordinary, .firstName])
  }

  /// Whether folded words are the name of a place or people.
  func isPlace(_ words: [String]) -> Bool { places.contains(words.joined(separator: " ")) }

  private mutating func addWordClasses(_ set: LexiconSet) {
    guard let index = set.index(of: "wordclass") else { return }
    let lexicon = set.lexicons[index]
    let column = lexicon.column("class")
    for entry in lexicon.entries {
      let word = vocabulary.word(entry.term)
      guard word != .unknown else { continue }
      // The first class is the usual one.
      switch lexicon.value(column, of: entry).split(separator: "/").first {
      case "det", "pron", "prep", "conj", "subconj", "wh", "rel", "aux", "modal", "neg", "num":
        classes[word.index] = .function
      case "adv": classes[word.index] = .adverb
      default: break
      }
    }
  }

  private mutating func addName(_ term: String, isPlace: Bool) {
    guard term.hasPrefix("=") else { return }
    let name = String(term.dropFirst())
    if isPlace { places.insert(NameMask.words(of: name).joined(separator: " ")) }
    let word = vocabulary.word(name)
    if word != .unknown, name.utf8.count > 1, name.utf8.allSatisfy({ $0 &- 0x41 < 26 }) {
      isAcronym[word.index] = true
    }
  }
}
