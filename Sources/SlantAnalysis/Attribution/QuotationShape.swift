import SlantText

/// What a quotation looks like, before anything is known of its speaker.
enum QuotationShape {
  /// Whether all longer words of two or more are capitalised, as in the title of a work or a name.
  static func isTitle(_ quotation: QuotationSpan, _ text: IndexedText) -> Bool {
    var words = 0
    var long = 0
    var isShouted = true
    var last: Token?
    for index in quotation.tokens {
      let token = text.tokens[index]
      if token.word == .fullStop || token.word == .ellipsis { return false }
      guard token.kind == .word else { continue }
      words += 1
      let isLong = token.length >= 4
      if isLong { long += 1 }
      if words > 12 || (isLong || words == 1) && !hasCapital(token) { return false }
      if token.letterCase != .upper { isShouted = false }
      last = token
    }
    guard let last else { return false }
    return words >= 2 && long >= 1 && hasCapital(last) && !isShouted && !isSaid(quotation, text)
  }

  /// Whether a comma ends the words in marks and somebody says them: “I’m a New Yorker,” he said.
  private static func isSaid(_ quotation: QuotationSpan, _ text: IndexedText) -> Bool {
    guard let close = quotation.close, let last = quotation.tokens.last,
      text.tokens[last].word == .comma
    else { return false }
    // “A Winter in Glass,” Holt said nothing: a verb with an object says something else.
    return (close + 1..<min(close + 4, text.tokens.count)).contains {
      let isCue =
        VerbShape.matches(text, text.tokens[$0], "said")
        || VerbShape.matches(text, text.tokens[$0], "says")
      return isCue && ($0 + 1 >= text.tokens.count || text.tokens[$0 + 1].kind == .punctuation)
    }
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
