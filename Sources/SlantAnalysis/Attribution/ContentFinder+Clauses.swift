import SlantText

/// Clauses as content: that …, whether …, to …, and clauses without an opening word.
extension ContentFinder {
  func clause(from start: Int) -> Content? {
    guard start < items.count else { return nil }
    let patterns = site.cue.patterns
    let opener = items[start].wordClass
    let takesClause = !patterns.isDisjoint(with: [.that, .objectThat])
    if takesClause, construction.isWord(start, "that"), opener == .subordinator {
      // "barked that night" has no clause.
      return make(start, .sourceCueClause).flatMap { hasVerb($0.items) ? $0 : nil }
    }
    if patterns.contains(.to), opener == .infinitiveMarker, !governsCue {
      return make(start, .sourceCueInfinitive)
    }
    if patterns.contains(.wh), opener == .interrogative || construction.isWord(start, "if") {
      return make(start, .sourceCueQuestion)
    }
    if takesClause, items[start].wordClass.isVerbal, items[start].tag.form != .gerund, isRelative {
      return make(start, .sourceCueClause)
    }
    if takesClause, opensGerundClause(start) { return make(start, .sourceCueClause) }
    if takesClause, isBareClause(start) || takesOnlyClauses && hasFiniteVerb(from: start) {
      return make(start, .sourceCueClause)
    }
    return nil
  }

  /// Whether another cue has this one in its verb group: declined to | say.
  var governsCue: Bool {
    construction.sites.contains {
      $0.isVerb && $0.isNegated && $0.items.lowerBound > site.items.lowerBound
        && $0.group.contains(site.items.lowerBound)
    }
  }

  /// Whether a gerund with its objects is the subject of a clause: said seeking help was right.
  func opensGerundClause(_ start: Int) -> Bool {
    guard takesOnlyClauses, items[start].tag.form == .gerund || construction.isWord(start, "having")
    else { return false }
    let end = end(from: start)
    return hasFiniteVerb(start + 1..<max(start + 1, end))
  }

  /// Whether the cue stands in a relative clause whose pronoun is the subject of what is said: a
  /// tunnel that the mayor says will cost.
  var isRelative: Bool {
    construction.relativePronoun(of: site) != nil || construction.contactAntecedent(of: site) != nil
  }

  /// Whether the cue takes no bare noun phrase, so that whatever follows with a verb is a clause.
  var takesOnlyClauses: Bool {
    site.cue.patterns.isDisjoint(with: [.nounPhrase, .objectNoun, .objectThat, .objectTo])
  }

  /// Whether a subject and a finite verb stand at `start`, without "that".
  func isBareClause(_ start: Int) -> Bool {
    guard let subject = construction.phrases.phrase(startingAt: start) else { return false }
    var index = subject.upperBound
    let limit = min(items.count, start + 25)
    while index < limit {
      let wordClass = items[index].wordClass
      if wordClass == .auxiliary || wordClass == .modal { return true }
      if wordClass == .verb, items[index].tag.form != .gerund { return true }
      if wordClass == .comma || wordClass == .stop || wordClass == .end { return false }
      if wordClass == .infinitiveMarker || wordClass == .subordinator { return false }
      if wordClass == .relative || wordClass == .interrogative { return false }
      if wordClass == .conjunction, index + 1 < limit, items[index + 1].wordClass.isVerbal {
        return false
      }
      index += 1
    }
    return false
  }

  /// Whether a noun phrase of any kind and then a finite verb follow before the next comma.
  func hasFiniteVerb(from start: Int) -> Bool {
    guard
      items[start].wordClass.isNominal || items[start].wordClass.isNominalModifier
        || items[start].wordClass == .adverb || items[start].isQuotedWord
    else { return false }
    for index in start..<items.count {
      if items[index].quotation != nil { return index > start }
      switch items[index].wordClass {
      case .auxiliary, .modal: return true
      case .verb:
        if items[index].tag.form == .past || items[index].tag.form == .third { return true }
      case .conjunction, .comma:
        // "said nothing and left": the verb is the next of the same subject.
        if index + 1 < items.count, items[index + 1].wordClass.isVerbal { return false }
      case .stop, .end: return false
      default: continue
      }
    }
    return false
  }
}
