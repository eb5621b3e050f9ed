import SlantText

/// How far into the story attributions start to speak.
struct SpeechStarts {
  private let positions: StoryPositions
  /// Whether each token stands in the marks of somebody's words.
  private let isMarked: [Bool]

  /// The starts in a text of `tokens` tokens.
  init(_ positions: StoryPositions, quotations: [Quotation], tokens: Int) {
    self.positions = positions
    var isMarked = [Bool](repeating: false, count: tokens)
    for quotation in quotations where quotation.kind == .speech {
      for index in quotation.tokens { isMarked[index] = true }
    }
    self.isMarked = isMarked
  }

  /// Words of the story before the content; `nil` for content that is none of the story's.
  func wordsBefore(_ attribution: Attribution) -> Int? {
    first(of: attribution) { _ in true }
  }

  /// Words of the story before the first words in marks; `nil` without such.
  func wordsBeforeQuote(_ attribution: Attribution) -> Int? {
    attribution.quotedWords == 0 ? nil : first(of: attribution) { isMarked[$0] }
  }

  /// Pieces of content stand in the order of the text.
  private func first(of attribution: Attribution, where isWanted: (Int) -> Bool) -> Int? {
    attribution.contentTokens.joined().first { positions.isCounted($0) && isWanted($0) }
      .map { positions.words(before: $0) }
  }
}
