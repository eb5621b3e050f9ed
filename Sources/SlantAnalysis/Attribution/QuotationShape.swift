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

  /// Whether a quotation is a sentence of its own: a capital at its start, a stop at its end.
  static func isUtterance(_ quotation: QuotationSpan, _ text: IndexedText) -> Bool {
    guard let first = quotation.tokens.first, let last = quotation.tokens.last,
      hasCapital(text.tokens[first])
    else { return false }
    switch text.tokens[last].word {
    case .exclamationMark, .questionMark: return true
    case .fullStop, .comma:
      let isAfterWord = quotation.open > 0 && text.tokens[quotation.open - 1].kind == .word
      return !isAfterWord
    default: return false
    }
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
