import SlantLexicon

/// What the entries of the lexicon `loaded` say, by entry number.
struct LoadedTable: Sendable {
  /// The class whose terms are the author's even inside reported speech.
  static let distancing = "distancing"

  /// The position of the lexicon in the set.
  let lexicon: Int?
  let terms: [String]
  let classes: [String]
  /// 1…3.
  let intensities: [Int]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "loaded")
    guard let lexicon else {
      (terms, classes, intensities) = ([], [], [])
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var intensities: [Int] = []
    for entry in source.entries {
      intensities.append(try reader.thousandths("intensity", of: entry, 1000...3000) / 1000)
    }
    self.intensities = intensities
    terms = source.entries.map(\.term)
    classes = source.entries.map { reader.text("class", of: $0) }
  }
}
