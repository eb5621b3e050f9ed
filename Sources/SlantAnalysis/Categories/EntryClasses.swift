package import SlantLexicon

/// The classes that the entries of a lexicon belong to.
struct EntryClasses {
  /// The classes that have entries: first those that the header names, in its order.
  private(set) var classes: [LexiconClass] = []
  /// The position in ``classes`` of each entry's class, by entry number.
  private(set) var positions: [Int] = []

  /// The classes of a lexicon, or the poles of an axis; entries without one belong to that of the
  /// lexicon's name.
  init(_ lexicon: Lexicon) {
    let column =
      lexicon.isAxis
      ? lexicon.column(Lexicon.poleColumn) : lexicon.categoryColumn ?? lexicon.column("class")
    let ids = lexicon.entries.map { entry in
      let id = lexicon.value(column, of: entry)
      return id.isEmpty ? lexicon.name : id
    }
    let used = Set(ids)
    var known: [String: Int] = [:]
    func take(_ entryClass: LexiconClass) {
      guard known[entryClass.id] == nil else { return }
      known[entryClass.id] = classes.count
      classes.append(entryClass)
    }
    for declared in lexicon.classes where used.contains(declared.id) { take(declared) }
    for id in ids {
      take(LexiconClass(id: id, meaning: id == lexicon.name ? lexicon.description : ""))
    }
    positions = ids.compactMap { known[$0] }
  }
}

extension Lexicon {
  /// Whether its hits are cues of frames.
  package var isSetOfFrames: Bool { name == Frame.lexiconName || column(Self.frameColumn) != nil }
}
