package import SlantLexicon

/// The cues of frames, lexicon by lexicon.
package struct FrameTable: Sendable {
  /// A lexicon with the frame and the weight of each of its entries.
  struct Source: Sendable {
    /// The position of the lexicon in the set.
    let lexicon: Int
    let name: String
    let terms: [String]
    /// Positions in ``FrameTable/frames``, by entry number.
    let frames: [Int]
    /// In thousandths, by entry number.
    let weights: [Int]
  }

  /// The weight of entries that have none, in thousandths: that of a typical cue.
  static let defaultWeight = 2000

  /// The frames that have entries, lexicon by lexicon, in the order of the lexicon's header.
  private(set) var frames: [Frame] = []
  private(set) var sources: [Source] = []

  /// The frames of the built-in lexicon, and of those of the user's own that have a column `frame`.
  ///
  /// - Throws: `LexiconError` for a weight that is none.
  init(_ set: LexiconSet) throws(LexiconError) {
    for (position, lexicon) in set.lexicons.enumerated() where lexicon.isSetOfFrames {
      try add(lexicon, at: position)
    }
  }

  private mutating func add(_ lexicon: Lexicon, at position: Int) throws(LexiconError) {
    let entries = EntryClasses(lexicon)
    let reader = ColumnReader(lexicon)
    var weights: [Int] = []
    for entry in lexicon.entries {
      weights.append(
        reader.text("weight", of: entry).isEmpty
          ? Self.defaultWeight : try reader.thousandths("weight", of: entry, 0...10_000))
    }
    let first = frames.count
    frames += Self.frames(entries, of: lexicon)
    sources.append(
      Source(
        lexicon: position, name: lexicon.name, terms: lexicon.entries.map(\.term),
        frames: entries.positions.map { first + $0 }, weights: weights))
  }

  /// The frames of all sets among the lexicons, in the order of an analyzer's.
  package static func frames(of set: LexiconSet) -> [Frame] {
    set.lexicons.filter(\.isSetOfFrames).flatMap { frames(EntryClasses($0), of: $0) }
  }

  private static func frames(_ entries: EntryClasses, of lexicon: Lexicon) -> [Frame] {
    entries.classes.map { entryClass in
      let isGeneric = Frame.genericFrames.contains(entryClass.id)
      return Frame(
        set: lexicon.name != Frame.lexiconName
          ? lexicon.name : isGeneric ? Frame.generic : Frame.policy,
        id: entryClass.id, meaning: entryClass.meaning)
    }
  }
}
