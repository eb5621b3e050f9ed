package import SlantLexicon

/// The lexicons whose hits are counted by class: `certainty`, `morals`, and each that no analyzer knows by
/// name; the classes of an axis are its poles.
package struct CategoryTable: Sendable {
  /// A lexicon with the category of each of its entries.
  struct Source: Sendable {
    /// The position of the lexicon in the set.
    let lexicon: Int
    let name: String
    let terms: [String]
    /// Positions in ``CategoryTable/categories``, by entry number.
    let categories: [Int]
    /// Whether its words can be said of somebody; how sure a statement is cannot.
    var hasTargets: Bool { name != Category.certainty }
  }

  /// The categories that have entries, lexicon by lexicon: first the classes that its header names.
  package private(set) var categories: [Category] = []
  private(set) var sources: [Source] = []

  /// The categories of the lexicons of `set`.
  package init(_ set: LexiconSet) {
    let known = Set(BuiltInLexicons.names + [EntityList.lexiconName])
    for (position, lexicon) in set.lexicons.enumerated()
    where Category.builtIn.contains(lexicon.name)
      || !known.contains(lexicon.name) && !lexicon.isSetOfFrames
    {
      add(lexicon, at: position)
    }
  }

  private mutating func add(_ lexicon: Lexicon, at position: Int) {
    let entries = EntryClasses(lexicon)
    let first = categories.count
    categories += entries.classes.map {
      Category(lexicon: lexicon.name, id: $0.id, meaning: $0.meaning)
    }
    sources.append(
      Source(
        lexicon: position, name: lexicon.name, terms: lexicon.entries.map(\.term),
        categories: entries.positions.map { first + $0 }))
  }

  /// The hits of each category among `terms`.
  func counts(_ terms: [TermHit]) -> [CategoryCount] {
    var hits = [ByVoice<Int>](repeating: ByVoice(repeating: 0), count: categories.count)
    for term in terms where term.isScored {
      guard case .category(let position) = term.kind else { continue }
      hits[position][part: term] += 1
    }
    return zip(categories, hits).map { CategoryCount(category: $0, hits: $1) }
  }
}
