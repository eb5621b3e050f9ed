import SlantText

/// Who acts, and the objects of verbs of harm.
extension HarmFinder {
  /// Who acts: the subject; before "killing" the noun that "accused the police of" or "soldiers" gives;
  /// nobody where an infinitive or a verb in "-ing" belongs to a noun: "a plan to kill", "fear of killing".
  func agent(of site: HarmSite, _ start: Int) -> Range<Int>? {
    if items[start].wordClass == .infinitiveMarker { return nil }
    if let agent = joinedAgent(before: start) { return agent }
    guard items[site.main].tag.form == .gerund, start == site.main, start > 0 else {
      return subject(ofGroupAt: start)
    }
    let before = items[start - 1]
    if before.wordClass.isNominal { return phrases.phrase(before: start) }
    // "accused the police of torturing"
    if before.wordClass == .preposition, start > 1, items[start - 2].wordClass.isNominal,
      let noun = nouns.phrase(endingAt: start - 2), noun.lowerBound > 0,
      items[noun.lowerBound - 1].wordClass == .verb, words.canAct(items[start - 2])
    {
      return phrases.phrase(before: start - 1)
    }
    if isWord(start - 1, "of") || before.wordClass == .conjunction {
      let joined = found.last { $0.items.upperBound < start && $0.construction == .active }
      let isJoined = before.wordClass == .conjunction && (joined != nil || followsAside(start - 1))
      guard isChargedBefore(start - 1) || isJoined else { return nil }
    }
    return subject(ofGroupAt: start)
  }

  /// Whether the verb before the conjunction at `joint` opens an aside: ", opening fire and wounding two".
  func followsAside(_ joint: Int) -> Bool {
    guard let verb = (0..<joint).last(where: { items[$0].wordClass.isVerbal }), verb > 0 else {
      return false
    }
    return items[verb].tag.form == .gerund && items[verb - 1].wordClass == .comma
  }

  /// The agent of the verb that the one at `start` is joined to: "killed 12 people and wounded 40".
  func joinedAgent(before start: Int) -> Range<Int>? {
    guard let last = found.last, last.construction == .active,
      wordClass(start - 1) == .conjunction, let victim = last.victim,
      victim.upperBound == start - 1 || last.items.upperBound == start - 1
    else { return nil }
    return last.agent
  }

  /// The object after a verb.
  func object(after end: Int) -> Range<Int>? {
    let start = phrases.opening(end)
    guard start < items.count, items[start].quotation == nil,
      items[start].wordClass != .number || wordClass(start + 1) != .time
    else { return nil }
    switch items[start].wordClass {
    case .noun, .properNoun, .pronoun, .number, .determiner, .possessive, .adjective, .symbol:
      return phrases.phrase(from: start, to: items.count)
    case .verb
    where items[start].tag.form == .gerund && wordClass(start + 1) == .noun
      && words.isLiving(items[start + 1]):
      // "attacked visiting fans"
      return phrases.phrase(from: start + 1, to: items.count).map { start..<$0.upperBound }
    default: return nil
    }
  }

  /// The object of the verb that the one before `end` is joined to: "shot and killed two men".
  func sharedObject(after end: Int) -> Range<Int>? {
    guard wordClass(end) == .conjunction else { return nil }
    var next = end + 1
    while wordClass(next) == .adverb { next += 1 }
    guard wordClass(next) == .verb, items[next].tag.form != .gerund else { return nil }
    return object(after: next + 1)
  }

  /// The "by" that names the agent of a passive verb, phrases of time and place passed over.
  func agentMarker(after end: Int) -> Int? {
    var index = end
    while index < items.count {
      if isWord(index, "by") {
        return isAgentive(index) ? index : nil
      }
      switch items[index].wordClass {
      case .adverb, .time, .number: index += 1
      case .conjunction, .comma:
        // "beaten and shot by", where the participle joined has the agent.
        return nil
      case .preposition:
        guard index + 1 < items.count else { return nil }
        if isWord(index + 1, "by") {
          // "bullied around by"
          index += 1
        } else if items[index + 1].wordClass == .time {
          index += 2
        } else if let phrase = phrases.phrase(from: index + 1, to: items.count) {
          index = phrase.upperBound
        } else {
          return nil
        }
      case .determiner where wordClass(index + 1) == .time: index += 2
      default: return nil
      }
    }
    return nil
  }

  /// The phrase after "by", also one that opens with a participle: "retreating troops".
  func agent(after by: Int) -> Range<Int>? {
    let first = by + 1
    guard wordClass(first) == .verb, items[first].tag.form == .gerund,
      !found.contains(where: { $0.items.contains(first) }), wordClass(first + 1) == .noun,
      words.isLiving(items[first + 1])
    else { return phrases.phrase(from: first, to: items.count) }
    return phrases.phrase(from: first + 1, to: items.count).map { first..<$0.upperBound }
  }

  /// "by the army", but not "by night", "by the end of the year", "by throwing stones".
  func isAgentive(_ by: Int) -> Bool {
    guard let phrase = agent(after: by) else { return false }
    let head = phrases.head(of: phrase)
    return items[head].wordClass != .time
      && !isWord(
        head, in: ["night", "day", "end", "mistake", "accident", "hand", "name", "law", "then"])
  }
}
