import SlantText

/// Looking at the items of a clause sequence.
extension ConstructionFinder {
  /// Whether nothing but a comma or a conjunction stands before item `index` in its sentence.
  func opensClause(_ index: Int) -> Bool {
    index == 0 || items[index - 1].wordClass == .comma || items[index - 1].wordClass == .conjunction
      || items[index - 1].wordClass == .stop
  }

  /// Whether item `index` is the word `word`, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    sequence.isWord(index, word, in: text)
  }

  /// Whether item `index` is a preposition that the cue takes before its topic: spoke about.
  func takesTopic(_ site: CueSite, at index: Int) -> Bool {
    guard index < items.count, items[index].wordClass == .preposition else { return false }
    let patterns = site.cue.patterns
    return patterns.contains(.about) && (isWord(index, "about") || isWord(index, "regarding"))
      || patterns.contains(.of) && isWord(index, "of")
      || patterns.contains(.for) && isWord(index, "for")
      || patterns.contains(.on) && (isWord(index, "on") || isWord(index, "over"))
      || patterns.contains(.against) && isWord(index, "against")
      || patterns.contains(.with) && isWord(index, "with")
  }

  /// The first item from `index` on that is not part of "on Monday", "in a statement", "later".
  func skipAdverbials(from start: Int, isPassive: Bool = false) -> Int {
    var index = start
    while index < items.count {
      switch items[index].wordClass {
      case .adverb, .time: index += 1
      case .preposition:
        if index + 1 < items.count, items[index + 1].wordClass == .time {
          index += 2
        } else if index + 2 < items.count, items[index + 1].wordClass == .determiner,
          items[index + 2].wordClass == .time
        {
          index += 3
        } else if let phrase = phrases.phrase(startingAt: index + 1), !isWord(index, "as"),
          !isPassive || !isWord(index, "by")
        {
          index = phrase.upperBound
        } else {
          return index
        }
      case .verb where index > start && isParticipleBeforePhrase(index): index += 1
      default: return index
      }
    }
    return index
  }

  /// Whether a participle describes the phrase before it: an interview | taped before the vote.
  func isParticipleBeforePhrase(_ index: Int) -> Bool {
    items[index].tag.form == .past && !items[index].tag.isFinite && index + 1 < items.count
      && items[index + 1].wordClass == .preposition && items[index - 1].wordClass.isNominal
  }
}
