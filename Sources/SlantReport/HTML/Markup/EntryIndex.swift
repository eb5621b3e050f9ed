internal import SlantLexicon

/// Finds the lexicon entry behind a hit.
struct EntryIndex {
  /// What a page tells of an entry.
  struct Entry: Equatable {
    /// The name and version of its lexicon.
    let lexicon: String
    /// Where the entry comes from.
    let provenance: String
    /// The plain word instead; empty where there is none.
    let alternative: String
  }

  private static let scoring = ["loaded", "sentiment", "shifters"]
  private var entries: [String: [String: Entry]] = [:]

  /// An index of the lexicons whose hits are scored.
  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons where Self.scoring.contains(lexicon.name) {
      let column = lexicon.column("alternative")
      entries[lexicon.name] = Dictionary(
        lexicon.entries.map { entry in
          let alternative = lexicon.value(column, of: entry)
          return (
            entry.term,
            Entry(
              lexicon: "\(lexicon.name) \(lexicon.version)",
              provenance: entry.provenance,
              alternative: alternative
            )
          )
        },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// The entry for `term` in the lexicon called `lexicon`.
  func entry(_ term: String, in lexicon: String) -> Entry? { entries[lexicon]?[term] }
}
