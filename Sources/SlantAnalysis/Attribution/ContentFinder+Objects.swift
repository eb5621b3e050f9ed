import SlantText

/// Noun phrases as content: a plan, the bill “a fraud”, them to go, of a war.
extension ContentFinder {
  /// The object of "called it …", "urged X to …", "warned of …", "announced a plan".
  func object(from first: Int) -> Content? {
    var start = first
    while start < items.count, items[start].wordClass == .adverb { start += 1 }
    guard start < items.count else { return nil }
    let patterns = site.cue.patterns
    if patterns.contains(.objectNoun) || patterns.contains(.objectAs) {
      if let quoted = quotedObject(from: start) { return quoted }
    }
    if construction.takesTopic(site, at: start) {
      return topic(start)
    }
    guard let phrase = construction.phrases.phrase(startingAt: start) else { return nil }
    let next = phrase.upperBound
    guard next < items.count else { return nounPhrase(start) }
    if patterns.contains(.objectTo), items[next].wordClass == .infinitiveMarker {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectAs), construction.isWord(next, "as") {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectOf), construction.isWord(next, "of") {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectFor), construction.isWord(next, "for") {
      return make(start, .sourceCueJudgement)
    }
    return nounPhrase(start)
  }

  /// What somebody speaks about; the preposition belongs to the cue.
  func topic(_ preposition: Int) -> Content? {
    let end = end(from: preposition + 1)
    guard preposition + 1 < end else { return nil }
    return Content(items: preposition + 1..<end, rule: .sourceCueTopic, particle: preposition)
  }

  func nounPhrase(_ start: Int) -> Content? {
    guard !site.cue.patterns.isDisjoint(with: [.nounPhrase, .objectNoun]),
      construction.sequence.enclosing == nil,
      site.cue.patterns.contains(.nounPhrase) || hasPredicate(start)
    else { return nil }
    return make(start, .sourceCueObject)
  }

  /// Whether a second phrase says what the object is called: called him | competent.
  func hasPredicate(_ start: Int) -> Bool {
    guard construction.relativePronoun(of: site) == nil,
      let object = construction.phrases.phrase(startingAt: start)
    else { return true }
    guard object.upperBound < items.count else { return false }
    let next = items[object.upperBound].wordClass
    return next == .determiner || next == .adjective || next == .adverb || next == .possessive
      || next == .noun || next == .properNoun
  }

  /// The object of a verb of naming or judging, with words in marks: called the plan “a fraud”.
  func quotedObject(from start: Int) -> Content? {
    let end = end(from: start)
    guard (start..<end).contains(where: { isQuoted($0) }), !namesThing(start) else { return nil }
    return Content(items: start..<end, rule: .quotedObject)
  }

  /// Whether a participle directly before a title only names a thing: a chapter called “Winter Bread”.
  func namesThing(_ start: Int) -> Bool {
    let text = construction.text
    guard site.form == .past, site.group.count == site.items.count, isQuoted(start),
      construction.subjects.own(before: site.group.lowerBound)?.upperBound == site.group.lowerBound,
      let number = text.quotations.firstIndex(where: { $0.tokens.contains(items[start].token) })
    else { return false }
    return QuotationShape.isTitle(text.quotations[number], text)
  }
}
