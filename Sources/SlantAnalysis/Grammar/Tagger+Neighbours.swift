import SlantText

/// What stands around a token.
extension Tagger {
  func startsNominal(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word || token.kind == .number else { return token.kind == .quote }
    let next = known[index]
    if next.isEmpty { return true }
    return !next.isDisjoint(with: [.noun, .adjective, .number, .time])
      || token.letterCase != .lower
  }

  /// Whether token `index` is `word`, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    VerbShape.matches(text, text.tokens[index], word)
  }

  func isTo(_ index: Int) -> Bool { isWord(index, "to") }

  func isThat(_ index: Int) -> Bool { isWord(index, "that") }

  /// Whether a determiner, a pronoun, "to" or "that" follows: "the firm plans to".
  func takesObject(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return false }
    return isTo(index + 1) || isThat(index + 1)
      || !known[index + 1].isDisjoint(with: [.determiner, .pronoun, .possessive])
  }

  /// Whether what follows token `index` can be what a verb takes: "plans to", "says the", "fears that".
  func followsVerbObject(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    if next.kind == .quote || next.word == .colon { return true }
    guard next.kind == .word else { return next.word == .comma || next.kind == .number }
    if isTo(index + 1) || isThat(index + 1) { return true }
    let classes = known[index + 1]
    return next.letterCase != .lower
      || !classes.isDisjoint(with: [
        .determiner, .pronoun, .interrogative, .possessive, .number,
      ])
  }

  /// The class of the token before, adverbs passed over; `nil` at the start.
  func previous(_ tags: [Tag]) -> WordClass? {
    previousIndex(tags).map { tags[$0].wordClass }
  }

  /// The token before, adverbs passed over; `nil` at the start.
  func previousIndex(_ tags: [Tag]) -> Int? {
    var index = tags.count - 1
    let start = max(0, tags.count - Self.reach)
    while index >= start, tags[index].wordClass == .adverb { index -= 1 }
    return index >= start && tags[index].wordClass != .end ? index : nil
  }
}
