import SlantText

/// What the words of an unknown name and those around it tell of its kind.
extension NameParser {
  /// Whether several words without a known given name look like a person's: none of them an ordinary
  /// word or of capitals alone, no article before them.
  func looksPersonal(_ tokens: Range<Int>) -> Bool {
    if tokens.lowerBound > 0, tags[tokens.lowerBound - 1].wordClass == .determiner { return false }
    guard let first = tokens.first, classes(first).isEmpty || isSurrounded(tokens) else {
      return false
    }
    let isAllShouted = tokens.allSatisfy { NameShape.isShouted(text.tokens[$0], text) }
    return tokens.allSatisfy { index in
      text.tokens[index].letterCase != .upper || isInitial(index) || isAllShouted
    } && !tokens.contains { hits.organisations[$0] != nil } && !isPlaceName(tokens)
  }

  /// Whether a place in the name makes it something of that place; "Chad Copley" is a person all the
  /// same, "Houston Astros" is not.
  func isPlaceName(_ tokens: Range<Int>) -> Bool {
    guard let place = tokens.first(where: { hits.places[$0] != nil }) else { return false }
    let last = tokens.upperBound - 1
    return place != tokens.lowerBound || tokens.count != 2 || !classes(last).isEmpty
      || VerbShape.ends(text.bytes[text.tokens[last].span.range], "s")
  }

  /// "Osgood Democrats": a name that only describes people.
  func endsInPeople(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    return tokens.count > 1 && hits.demonyms[last] != nil
      && VerbShape.ends(text.bytes[text.tokens[last].span.range], "s")
  }

  /// Whether an ordinary word and an unknown one stand where persons are named: between commas, or
  /// before a verb ("Rich Beeson said").
  func isSurrounded(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2, classes(tokens.lowerBound + 1).isEmpty,
      tokens.upperBound < tags.count
    else { return false }
    let after = tags[tokens.upperBound].wordClass
    return after == .comma || after == .verb || after == .relative
  }

  /// Whether "the Grace Foundation" or "the Lincoln tunnel" rather than a person stands here.
  func isThing(after tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0 else { return false }
    let before = tokens.lowerBound - 1
    return NameShape.matches(text.tokens[before], "the", text)
      && classes(tokens.upperBound - 1).contains(.noun)
      && hits.firstNames[tokens.upperBound - 1] == nil
  }
}
