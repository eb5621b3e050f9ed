import SlantText

/// Where another cue, or the author himself, takes over from reported content.
extension ContentFinder {
  /// Whether the comma closes an insertion after "that": that, when he does, he feels.
  func isParenthetic(_ comma: Int, from start: Int) -> Bool {
    construction.isWord(start, "that") && start + 1 < comma
      && (items[start + 1].wordClass == .comma || items[start + 1].wordClass == .preposition
        || items[start + 1].wordClass == .subordinator)
      && !(start + 2..<comma).contains { items[$0].wordClass == .comma }
  }

  /// Whether the author goes on at `index` with words of his own.
  ///
  /// After a semicolon, after ", a sign of" once the content has its verb, after ", which" or a dash
  /// where it is a noun phrase.
  func isAside(_ index: Int, from start: Int, isClause: Bool) -> Bool {
    let wordClass = items[index].wordClass
    guard
      wordClass == .comma || wordClass == .conjunction || wordClass == .stop
        || wordClass == .subordinator
    else { return false }
    let isObject = !isClause && !hasFiniteVerb(start..<index)
    if isObject, wordClass == .subordinator, items[start].wordClass.isNominalModifier,
      !hasVerb(start..<index)
    {
      // "denounced the treaty as she left"
      return construction.isWord(index, "as") || construction.isWord(index, "when")
        || construction.isWord(index, "while")
    }
    if isObject, wordClass == .conjunction, index + 1 < items.count,
      items[start].wordClass != .subordinator, items[start].wordClass != .infinitiveMarker
    {
      // "condemned the attack and left", "endorsed Marsh and has appeared"
      let next = items[index + 1]
      return next.wordClass == .auxiliary || next.wordClass == .modal || opensCueClause(index + 1)
        || next.wordClass == .verb && (next.tag.form == .past || next.tag.form == .third)
    }
    if wordClass == .stop {
      return isObject || construction.text.tokens[items[index].token].word == .semicolon
    }
    guard wordClass == .comma, index + 1 < items.count else { return false }
    if isObject {
      if items[start].wordClass == .subordinator || items[start].wordClass == .interrogative {
        return false
      }
      return items[index + 1].wordClass == .relative && !construction.isWord(index + 1, "that")
        || construction.isWord(index + 1, "but") || construction.isWord(index + 1, "when")
        || construction.isWord(index + 1, "while") || construction.isWord(index + 1, "without")
        || items[index + 1].tag.form == .gerund
    }
    guard construction.isWord(index + 1, "a") || construction.isWord(index + 1, "an") else {
      return false
    }
    return glosses(index + 2)
  }

  /// Whether a pronoun or the subject of another cue stands at `index`: and he did, and Marsh says.
  func opensCueClause(_ index: Int) -> Bool {
    if items[index].wordClass == .pronoun, index + 1 < items.count,
      items[index + 1].wordClass.isVerbal
    {
      return true
    }
    return construction.sites.contains { other in
      other.isVerb && other.items.lowerBound > index
        && construction.subjects.own(before: other.group.lowerBound)?.lowerBound == index
    }
  }

  /// Whether the noun from `start` on sums up what was reported: a sign of, an account that.
  func glosses(_ start: Int) -> Bool {
    var index = start
    while index + 1 < items.count, items[index].wordClass.isNominalModifier,
      items[index + 1].wordClass.isNominalModifier
    {
      index += 1
    }
    guard index + 1 < items.count, items[index].wordClass == .noun else { return false }
    return construction.isWord(index + 1, "of") || construction.isWord(index + 1, "that")
      || items[index + 1].wordClass == .relative
  }

  /// Whether a comma or conjunction at `index` ends the content: another cue or clause follows.
  func takesOver(_ index: Int, from start: Int) -> Bool {
    let wordClass = items[index].wordClass
    guard wordClass == .comma || wordClass == .conjunction || wordClass == .stop else {
      return false
    }
    if isParenthetic(index, from: start) || index == start + 1 { return false }
    var next = index + 1
    while next < items.count,
      items[next].wordClass == .conjunction || items[next].wordClass == .adverb
        || items[next].wordClass == .subordinator
    {
      next += 1
    }
    guard next < items.count else { return false }
    for site in construction.sites where site.items.lowerBound >= next {
      let isCue = site.group.contains(next) || site.items.contains(next)
      if isCue, site.isVerb, !site.isPassive, site.form != .base {
        return wordClass == .comma || !self.site.isVerb
          || site.form == self.site.form && site.cue.kind == .speech
      }
      if isCue, site.cue.parts.contains(.preposition) { return wordClass == .comma }
      guard wordClass == .comma, site.isVerb,
        items[start].wordClass != .subordinator
          || construction.isWord(start, "that") && hasFiniteVerb(start..<index),
        let own = construction.subjects.own(before: site.group.lowerBound)
      else { continue }
      if own.lowerBound == next, own.upperBound == site.group.lowerBound { return true }
    }
    return false
  }
}
