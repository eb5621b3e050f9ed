package import SlantLexicon

/// The axes among the lexicons; the hits of their poles are counted as two categories.
package struct AxisTable: Sendable {
  /// An axis with the positions of its poles among the categories.
  private struct Source: Sendable {
    let axis: FrameAxis
    let negative: Int
    let positive: Int
  }

  private let sources: [Source]

  /// The axes of `set`.
  ///
  /// - Throws: `LexiconError` for a lexicon with the column `pole` that has not two poles.
  init(_ set: LexiconSet, _ categories: [Category]) throws(LexiconError) {
    for lexicon in set.lexicons where lexicon.isAxis { try Self.check(lexicon) }
    sources = Self.axes(of: set).compactMap { axis in
      func position(_ pole: String) -> Int? {
        categories.firstIndex { $0.lexicon == axis.name && $0.id == pole }
      }
      guard let negative = position(axis.negative), let positive = position(axis.positive)
      else { return nil }
      return Source(axis: axis, negative: negative, positive: positive)
    }
  }

  /// The axes among the lexicons, in the order of an analyzer's: the pole that comes first is negative.
  package static func axes(of set: LexiconSet) -> [FrameAxis] {
    set.lexicons.filter(\.isAxis).compactMap { lexicon in
      let poles = EntryClasses(lexicon).classes.map(\.id)
      return poles.count == 2
        ? FrameAxis(name: lexicon.name, negative: poles[0], positive: poles[1]) : nil
    }
  }

  /// Refuses a lexicon with another number of poles than two.
  private static func check(_ lexicon: Lexicon) throws(LexiconError) {
    let entries = EntryClasses(lexicon)
    let poles = entries.classes.map(\.id)
    guard poles.count != 2 else { return }
    let third = entries.positions.firstIndex { $0 > 1 }
    guard let wrong = third ?? lexicon.entries.indices.first else {
      throw .noEntries(path: lexicon.origin.path)
    }
    let entry = lexicon.entries[wrong]
    throw .badValue(
      path: lexicon.origin.path, line: entry.line, column: Lexicon.poleColumn,
      value: lexicon.value(lexicon.column(Lexicon.poleColumn), of: entry),
      allowed: poles.count < 2
        ? "two poles, the negative one first"
        : "one of two poles, such as '\(poles[0])' and '\(poles[1])'")
  }

  /// The position on each axis.
  ///
  /// - Parameters:
  ///   - counts: The hits of all categories of the article.
  ///   - words: The words of the article.
  /// - Returns: A position for each axis, in the order of the lexicons.
  func positions(_ counts: [CategoryCount], words: ByVoice<Int>) -> [AxisPosition] {
    sources.map { source in
      let (negative, positive) = (counts[source.negative].hits, counts[source.positive].hits)
      var scores = ByVoice(repeating: AxisScore(negative: 0, positive: 0, words: 0))
      for voice in Voice.allCases {
        scores[voice] = AxisScore(
          negative: negative[voice], positive: positive[voice], words: words[voice])
      }
      scores.title = AxisScore(
        negative: negative.title, positive: positive.title, words: words.title)
      return AxisPosition(
        axis: source.axis,
        all: AxisScore(
          negative: negative.inText, positive: positive.inText, words: words.inText),
        byVoice: scores)
    }
  }
}
