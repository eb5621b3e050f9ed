internal import SlantAnalysis
internal import SlantStatistics
internal import SlantText

/// Finds places that Slant did not mark, so that a sheet does not tell what it found.
///
/// Were every item one that Slant takes for a quotation, coders would come to say yes to all of them. One
/// item in about four is a decoy: a sentence in which nobody is quoted, or a word that is not loaded. One
/// that the coders take for what it is not meant to be is a miss of Slant's.
struct DecoyFinder {
  /// So many items that Slant found bring one decoy.
  private static let itemsPerDecoy = 3
  /// Shorter words and sentences give themselves away.
  private static let fewestLetters = 4
  private static let fewestWords = 6

  let analysis: ArticleAnalysis
  let isFunctionWord: (Token) -> Bool

  /// Spans of the text to put among `count` items, in its order.
  func spans(for unit: CodingUnit, among count: Int, using generator: inout SplitMix64)
    -> [TextSpan]
  {
    let all =
      switch unit {
      case .article: [TextSpan]()
      case .quote: sentences
      case .term: words
      }
    let wanted = 1 + count / Self.itemsPerDecoy
    return all.inRandomOrder(using: &generator).prefix(wanted).sorted()
  }

  /// Sentences of the story without anything that somebody says, and without a word for saying it.
  private var sentences: [TextSpan] {
    let said = analysis.attributions.flatMap { $0.content + $0.cues }
    return analysis.sentences.filter { sentence in
      sentence.zone.isStory
        && analysis.body.tokens[sentence.tokens].count { $0.isWord } >= Self.fewestWords
        && !said.contains { $0.overlaps(sentence.span) }
    }.map(\.span)
  }

  /// Words of the story that are not loaded, nor parts of names, nor words of grammar.
  private var words: [TextSpan] {
    let loaded = analysis.terms.filter { $0.kind == .loaded && !$0.isInTitle }.map(\.span)
    return analysis.sentences.filter(\.zone.isStory).flatMap { sentence in
      analysis.body.tokens[sentence.tokens].filter { token in
        token.kind == .word && token.letterCase == .lower && token.length >= Self.fewestLetters
          && !isFunctionWord(token) && !loaded.contains { $0.overlaps(token.span) }
      }.map(\.span)
    }
  }
}

extension Zone {
  /// Whether it is a part of the story told in sentences.
  fileprivate var isStory: Bool { self == .lead || self == .body }
}
