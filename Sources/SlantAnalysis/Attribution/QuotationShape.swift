import SlantText

/// What a quotation looks like, before anything is known of its speaker.
enum QuotationShape {
  /// Whether all longer words of two or more are capitalised, as in the title of a work or a name.
  static func isTitle(_ quotation: QuotationSpan, _ text: IndexedText) -> Bool {
    let words = text.tokens[quotation.tokens].filter { $0.kind == .word }
    guard words.count >= 2, words.count <= 12, let first = words.first, let last = words.last,
      hasCapital(first), hasCapital(last), !words.allSatisfy({ $0.letterCase == .upper })
    else { return false }
    let endsSentence = text.tokens[quotation.tokens].contains {
      $0.word == .fullStop || $0.word == .ellipsis
    }
    let long = words.filter { $0.length >= 4 }
    return !endsSentence && long.count >= 1 && long.allSatisfy(hasCapital)
  }

  private static func hasCapital(_ token: Token) -> Bool {
    token.letterCase != .lower && token.letterCase != .none
  }

  /// Whether a title-like quotation of few words is a name rather than a work: no small word in it.
  static func isName(_ quotation: QuotationSpan, _ text: IndexedText) -> Bool {
    let words = text.tokens[quotation.tokens].filter { $0.kind == .word }
    return words.count <= 2 && words.allSatisfy(hasCapital)
  }
}
