import SlantLexicon
import SlantText

/// The word classes of the entries of the lexicon `wordclass`.
struct WordClassTable: Sendable {
  /// The position of the lexicon in the set.
  let lexicon: Int?
  private let classes: [ClassSet]
  /// The base forms of all verbs in lower case, one after the other.
  private let lemmas: [UInt8]
  /// Where the base form of each entry starts in `lemmas`; one more for the end.
  private let lemmaStarts: [Int]

  init(_ set: LexiconSet) {
    lexicon = set.index(of: "wordclass")
    guard let lexicon else {
      classes = []
      lemmas = []
      lemmaStarts = []
      return
    }
    let source = set.lexicons[lexicon]
    let classColumn = source.column("class")
    let featureColumn = source.column("features")
    // Many entries share few cells.
    var known: [String: ClassSet] = [:]
    var knownFeatures: [String: ClassSet] = [:]
    classes = source.entries.map { entry in
      let cell = source.value(classColumn, of: entry)
      let features = source.value(featureColumn, of: entry)
      if known[cell] == nil { known[cell] = ClassSet(classes: cell, features: "") }
      if knownFeatures[features] == nil {
        knownFeatures[features] = ClassSet(classes: "", features: features)
      }
      return (known[cell] ?? []).union(knownFeatures[features] ?? [])
    }
    var lemmas: [UInt8] = []
    var lemmaStarts = [0]
    for entry in source.entries {
      if entry.inflection.contains(.verb) { lemmas += entry.term.lowercased().utf8 }
      lemmaStarts.append(lemmas.count)
    }
    self.lemmas = lemmas
    self.lemmaStarts = lemmaStarts
  }

  /// The classes of an entry.
  func classes(of entry: Int) -> ClassSet { classes[entry] }

  /// Whether a token is the base form of a verb's entry, in any case.
  func isLemma(_ token: Token, of entry: Int, in text: IndexedText) -> Bool {
    let start = lemmaStarts[entry]
    guard lemmaStarts[entry + 1] - start == Int(token.length) else { return false }
    for offset in 0..<Int(token.length)
    where text.bytes[token.start + offset] | 0x20 != lemmas[start + offset] {
      return false
    }
    return true
  }
}
