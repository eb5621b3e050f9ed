import SlantLexicon

/// The word classes of the entries of the lexicon `wordclass`.
struct WordClassTable: Sendable {
  /// The position of the lexicon in the set.
  let lexicon: Int?
  private let classes: [ClassSet]
  private let lemmas: [[UInt8]?]

  init(_ set: LexiconSet) {
    lexicon = set.index(of: "wordclass")
    guard let lexicon else {
      classes = []
      lemmas = []
      return
    }
    let source = set.lexicons[lexicon]
    let classColumn = source.column("class")
    let featureColumn = source.column("features")
    classes = source.entries.map {
      ClassSet(
        classes: source.value(classColumn, of: $0), features: source.value(featureColumn, of: $0))
    }
    lemmas = source.entries.map {
      $0.inflection.contains(.verb) ? Array($0.term.lowercased().utf8) : nil
    }
  }

  /// The classes of an entry.
  func classes(of entry: Int) -> ClassSet { classes[entry] }

  /// The base form of a verb in lower case; `nil` for an entry that is itself an inflected form.
  func lemma(of entry: Int) -> [UInt8]? { lemmas[entry] }
}
