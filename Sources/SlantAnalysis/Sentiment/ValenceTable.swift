import SlantLexicon

/// The valences of the lexicon `sentiment` in thousandths, by entry number.
struct ValenceTable: Sendable {
  /// The position of the lexicon in the set.
  let lexicon: Int?
  let valences: [Int]
  let terms: [String]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "sentiment")
    guard let lexicon else {
      valences = []
      terms = []
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var valences: [Int] = []
    for entry in source.entries {
      valences.append(try reader.thousandths("valence", of: entry, -4000...4000))
    }
    self.valences = valences
    terms = source.entries.map(\.term)
  }

  /// Whether a hit has a valence: an entry of valence 0 only keeps shorter ones from matching.
  func hasValence(_ hit: Hit) -> Bool { valences[hit.entry] != 0 }
}
