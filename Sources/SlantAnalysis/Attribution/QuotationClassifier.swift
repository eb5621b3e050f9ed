import SlantText

/// Says of each quotation whether it is speech, a scare quote, a title or a name.
struct QuotationClassifier {
  /// Quotations of at most this many words are scare quotes where nobody is said to have used them.
  static let scareWords = 3

  let text: IndexedText
  let tags: [Tag]
  let attributions: [RawAttribution]

  /// The quotations in the order of the text.
  func quotations() -> [Quotation] {
    zip(text.quotations, holders()).map { quotation, holder in
      Quotation(
        span: quotation.content, tokens: quotation.tokens,
        kind: kind(of: quotation, in: holder.map { attributions[$0] }))
    }
  }

  private func kind(of quotation: QuotationSpan, in holder: RawAttribution?) -> Quotation.Kind {
    let words = text.tokens[quotation.tokens].count { $0.isWord }
    if let holder, isWhole(quotation, of: holder) { return .speech }
    if QuotationShape.isTitle(quotation, text) {
      return QuotationShape.isName(quotation, text) ? .name : .title
    }
    guard words <= Self.scareWords else { return .speech }
    if let holder, !isDistanced(quotation, words, in: holder) { return .speech }
    return .scare
  }

  /// The first attribution whose content holds all words of each quotation; a stop before the closing
  /// mark is no word.
  private func holders() -> [Int?] {
    let pieces = attributions.indices.flatMap { number in
      attributions[number].content.map { (tokens: $0, number: number) }
    }
    .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var index = ReachIndex(limit: text.tokens.count)
    var next = 0
    return text.quotations.map { quotation in
      while next < pieces.count, pieces[next].tokens.lowerBound <= quotation.tokens.lowerBound {
        index.insert(end: pieces[next].tokens.upperBound, key: pieces[next].number)
        next += 1
      }
      let last = quotation.tokens.last { text.tokens[$0].isWord } ?? quotation.tokens.lowerBound
      return index.least(reaching: min(last + 1, text.tokens.count))
    }
  }

  /// Whether the quotation, marks aside, is all of a piece of the content.
  private func isWhole(_ quotation: QuotationSpan, of attribution: RawAttribution) -> Bool {
    attribution.content.contains {
      $0.lowerBound >= quotation.open - 1
        && $0.upperBound <= (quotation.close ?? quotation.tokens.upperBound) + 2
        && $0.overlaps(quotation.tokens)
    }
  }

  /// Rules whose content is told in the author's words.
  private static let indirectRules: Set<AttributionRule> = [
    .sourceCueClause, .sourceCueInfinitive, .sourceCueQuestion, .sourceCueObject, .sourceCueTopic,
    .clauseCue, .insertedCue, .preposition, .nounCue, .adjectiveCue,
  ]

  /// Whether a single marked noun inside a reported clause is the author's distance:
  /// He said the “caliphate” was beaten.
  private func isDistanced(
    _ quotation: QuotationSpan, _ words: Int, in attribution: RawAttribution
  ) -> Bool {
    guard words == 1,
      Self.indirectRules.contains(attribution.rule),
      attribution.cue?.patterns.isDisjoint(with: [.objectNoun, .objectAs]) ?? true,
      quotation.open > 0, let word = quotation.tokens.first
    else { return false }
    let before = tags[quotation.open - 1].wordClass
    return (before == .determiner || before == .properNoun) && tags[word].wordClass == .noun
  }
}
