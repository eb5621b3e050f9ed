import SlantLexicon

/// The names for one thing, by entry number of the lexicon `naming`.
struct NamingTable: Sendable {
  /// A name.
  struct Variant: Sendable {
    let term: String
    /// What it names.
    let concept: String
    let connotation: Connotation
  }

  /// The position of the lexicon in the set.
  let lexicon: Int?
  let variants: [Variant]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "naming")
    guard let lexicon else {
      variants = []
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var variants: [Variant] = []
    for entry in source.entries {
      variants.append(
        Variant(
          term: entry.term, concept: reader.text("concept", of: entry),
          connotation: try reader.choice("connotation", of: entry, Connotation.self)))
    }
    self.variants = variants
  }
}
