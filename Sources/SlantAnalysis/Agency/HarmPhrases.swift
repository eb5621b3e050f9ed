import SlantText

/// Finds noun phrases as far as they name who takes part: with of-phrases and what is joined by "and",
/// but not with the phrases of place and time that follow.
struct HarmPhrases {
  let words: HarmWords
  let sequence: ClauseSequence
  private let phrases: NounPhrases

  var items: [ClauseSequence.Item] { sequence.items }

  var text: IndexedText { words.text }

  init(_ sequence: ClauseSequence, words: HarmWords) {
    self.sequence = sequence
    self.words = words
    phrases = NounPhrases(items: sequence.items)
  }

  /// The noun phrase that starts at item `start` and ends at `limit` at most.
  func phrase(from start: Int, to limit: Int) -> Range<Int>? {
    guard var found = single(from: start, to: limit) else { return nil }
    // "a guard, two nurses and a cook"
    var end = found.upperBound
    while end < limit, let next = joined(at: end, to: limit) {
      end = next.upperBound
      if next.closes || end == limit {
        found = found.lowerBound..<end
        break
      }
    }
    return found
  }

  /// The noun phrase that ends before item `end`, without what another clause holds.
  func phrase(before end: Int) -> Range<Int>? {
    guard let whole = phrases.phrase(endingAt: end - 1) else { return nil }
    // "called a drone and | they | killed him"
    if items[end - 1].wordClass == .pronoun, whole.count > 1,
      ["they", "we", "he", "she", "i", "it"].contains(where: {
        sequence.isWord(end - 1, $0, in: text)
      })
    {
      return (end - 1)..<end
    }
    var start = whole.lowerBound
    if start > 0 {
      let before = items[start - 1]
      // "three others", "both passengers", "masked men" at the start
      let isPart =
        (before.wordClass == .number || before.wordClass == .determiner)
        && items[start].wordClass == .pronoun
        || items[start].wordClass == .possessiveClitic && before.wordClass == .time
        || sequence.isWord(start - 1, "both", in: text)
        || sequence.isWord(start - 1, "no", in: text)
        || start == 1 && before.wordClass == .verb && before.tag.form == .past
      if isPart { start -= 1 }
    }
    // "left a man dead and | two boys | hurt"
    if let joint = (start..<end).last(where: { items[$0].wordClass == .conjunction }),
      joint > start + 1, items[joint - 1].wordClass == .adjective,
      items[joint - 2].wordClass.isNominal
    {
      start = joint + 1
    }
    return opening(start)..<end
  }

  /// The main noun of a phrase: the one after "of" where the first only counts.
  func head(of phrase: Range<Int>) -> Int {
    var head = phrase.lowerBound
    var sawNoun = false
    for index in phrase {
      let wordClass = items[index].wordClass
      if wordClass == .preposition {
        if sawNoun, !counts(head) { break }
        sawNoun = false
        continue
      }
      if wordClass == .conjunction && index > phrase.lowerBound || wordClass == .comma { break }
      if wordClass == .possessiveClitic { sawNoun = false }
      if wordClass.isNominalModifier || wordClass == .pronoun {
        head = index
        sawNoun = true
      }
    }
    return head
  }

  /// The first item at or after `start` that can open a noun phrase, words such as "at least" and "nearly"
  /// passed over.
  func opening(_ start: Int) -> Int {
    var index = start
    while index < items.count {
      if let length = approximation(at: index) {
        index += length
      } else if items[index].wordClass == .adverb {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  // MARK: Parts

  /// A phrase without others joined to it.
  private func single(from start: Int, to limit: Int) -> Range<Int>? {
    let start = opening(start)
    var first = start
    var head: Int?
    var index = start
    while index < limit {
      let wordClass = items[index].wordClass
      if wordClass == .pronoun {
        if let last = head, items[last].wordClass == .number {
          // "three others"
          return first..<(index + 1)
        }
        guard head == nil else { break }
        // "all those children"
        let next = index + 1 < limit ? items[index + 1].wordClass : .end
        let isWhole = ["all", "both", "half"].contains { sequence.isWord(index, $0, in: text) }
        if isWhole, next == .determiner || next == .possessive {
          index += 1
          continue
        }
        var end = index + 1
        // "no one"
        if sequence.isWord(index, "no", in: text), end < limit,
          items[end].wordClass == .pronoun
        {
          end += 1
        }
        return first..<withOf(end, limit)
      }
      if wordClass == .determiner || wordClass == .possessive, head != nil { break }
      if wordClass == .number, index > first, isOpened(index) {
        // "in the north | two villages"
        guard first > 0, items[first - 1].wordClass == .preposition else { break }
        first = index
        head = nil
      }
      if wordClass == .noun || wordClass == .properNoun || wordClass == .number
        || isNominalAdjective(index, limit) || wordClass == .time && head == nil && index > first
      {
        head = index
      } else if !wordClass.isNominalModifier && !isModifier(index, limit) {
        break
      } else if wordClass == .possessiveClitic {
        head = nil
      }
      index += 1
    }
    guard let head else { return nil }
    return first..<withOf(head + 1, limit)
  }

  /// Whether a number at `index` opens a phrase of its own rather than going on with one.
  private func isOpened(_ index: Int) -> Bool {
    let before = items[index - 1].wordClass
    return before == .noun || before == .adjective
  }

  /// The end of a phrase with the of-phrase that follows at `end`.
  private func withOf(_ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, sequence.isWord(end, "of", in: text) else { return end }
    return single(from: end + 1, to: limit)?.upperBound ?? end
  }

  /// "the wounded", "the dead" at the end of a phrase.
  private func isNominalAdjective(_ index: Int, _ limit: Int) -> Bool {
    items[index].wordClass == .adjective && index > 0
      && items[index - 1].wordClass == .determiner
      && (index + 1 == items.count || index + 1 == limit
        || !items[index + 1].wordClass.isNominalModifier)
  }

  /// "the newly elected mayor", "a stolen car".
  private func isModifier(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let next = items[index + 1].wordClass
    if items[index].wordClass == .verb, items[index].tag.form == .past, index > 0 {
      // "two suspected militants"
      let before = items[index - 1].wordClass
      return before == .number && (next == .noun || next == .properNoun || next == .adjective)
    }
    return items[index].wordClass == .adverb && next == .adjective
  }

  /// The phrase joined at `end` by a comma or a conjunction; it closes the list after a conjunction.
  private func joined(at end: Int, to limit: Int) -> (upperBound: Int, closes: Bool)? {
    var next = end
    var closes = false
    if items[next].wordClass == .comma { next += 1 }
    if next < limit, items[next].wordClass == .conjunction {
      guard !sequence.isWord(next, "but", in: text) else { return nil }
      closes = true
      next += 1
    }
    guard next > end, next < limit, let more = single(from: next, to: limit) else { return nil }
    // "the killing of a guard and attacks on others"
    if words.tellsOfHarm(items[head(of: more)]) { return nil }
    let after = more.upperBound
    var verb = after
    while verb < limit, items[verb].wordClass == .adverb { verb += 1 }
    if verb < limit, items[verb].wordClass.isVerbal, items[verb].tag.form != .gerund {
      return nil
    }
    if !closes, after < limit, items[after].wordClass != .comma,
      items[after].wordClass != .conjunction
    {
      return nil
    }
    return (after, closes)
  }
}
