import SlantText

/// Nouns that attribute: his claim that, a warning from.
extension ConstructionFinder {
  func noun(_ site: CueSite) {
    let next = site.items.upperBound
    guard next < items.count else { return }
    var source = possessor(of: site.items.lowerBound).map { repeater(of: $0) ?? $0 }
    var index = next
    if source == nil,
      isWord(index, "by") || isWord(index, "from")
        || isWord(index, "of") && !site.cue.patterns.contains(.of),
      let agent = phrases.phrase(startingAt: index + 1)
    {
      source = agent
      index = agent.upperBound
    }
    if index + 1 < items.count, items[index].wordClass == .preposition,
      items[index + 1].wordClass == .time
    {
      index += 2  // "his statement on Wednesday that"
    }
    guard index < items.count else { return }
    // "his claim is that"
    if items[index].wordClass == .auxiliary, items[index].tag.form == .base, index == next,
      index + 1 < items.count, isWord(index + 1, "that") || items[index + 1].quotation != nil
    {
      index += 1
    }
    let opener = items[index].wordClass
    let isClause =
      (opener == .subordinator && isWord(index, "that") || items[index].quotation != nil)
      && site.cue.patterns.contains(.that)
    let isInfinitive = opener == .infinitiveMarker && site.cue.patterns.contains(.to)
    let isTopic = index == next && !isWord(index, "with") && takesTopic(site, at: index)
    // "a message that left him puzzled" says nothing.
    let isRelative = isClause && index + 1 < items.count && items[index + 1].wordClass.isVerbal
    let isKnown = found.contains { $0.content.contains { $0.lowerBound == items[index].token } }
    guard !isRelative, !isKnown, isClause || source != nil && (isInfinitive || isTopic) else {
      return
    }
    if isTopic { index += 1 }
    var end = ContentFinder(self, site).end(from: index)
    if (isTopic || isInfinitive), isFronted(site.items.lowerBound) {
      end = (index..<end).first { items[$0].wordClass == .comma } ?? end
    }
    if index != next + 1 || isTopic, isSubject(site.items.lowerBound) {
      end = mainVerb(after: index, before: end)
    }
    guard index < end else { return }
    add(
      source: source, site, [index..<end], rule: .nounCue,
      isUnstated: source == nil, particle: isTopic ? index - 1 : nil)
  }

  /// Whether the noun stands in a phrase that opens the sentence: “after his remarks”.
  private func isFronted(_ noun: Int) -> Bool {
    let opener = items[0].wordClass
    return (opener == .preposition || opener == .subordinator || opener == .adverb)
      && !(0..<noun).contains { items[$0].wordClass.isVerbal || items[$0].wordClass == .comma }
  }

  /// Whether no verb stands before the noun in its clause, so that the clause's verb is to come.
  func isSubject(_ noun: Int) -> Bool {
    var index = noun - 1
    while index >= 0 {
      switch items[index].wordClass {
      case .comma, .stop, .end, .subordinator, .quote: return true
      case .verb, .auxiliary, .modal, .relative: return false
      default: index -= 1
      }
    }
    return true
  }

  /// The verb of the sentence after the clause that a noun takes: the claim that … | was met.
  func mainVerb(after start: Int, before end: Int) -> Int {
    // A clause has a verb of its own first, an infinitive or a noun phrase has none.
    var hasVerb =
      items[start].wordClass != .subordinator && items[start].wordClass != .interrogative
    var index = start + 1
    while index < end {
      let item = items[index]
      switch item.wordClass {
      case .subordinator, .relative, .interrogative, .conjunction: hasVerb = false
      case .auxiliary, .modal, .verb:
        let isFinite =
          item.wordClass != .verb || item.tag.form == .past || item.tag.form == .third
        guard isFinite else { break }
        let group = subjects.groupStart(of: index)
        if hasVerb, group > start { return group }
        hasVerb = true
        // The rest of its group: "had been burned"; what follows the participle is another verb.
        while items[index].wordClass != .verb, index + 1 < end,
          items[index + 1].wordClass.isVerbal || items[index + 1].wordClass == .adverb
            || items[index + 1].wordClass == .negation
        {
          index += 1
        }
      default: break
      }
      index += 1
    }
    return end
  }

  /// Who repeats "his claim": the subject of the verb that the noun is the object of.
  private func repeater(of possessor: Range<Int>) -> Range<Int>? {
    let verb = possessor.lowerBound - 1
    guard items[possessor.lowerBound].wordClass == .possessive, verb > 0,
      items[verb].wordClass == .verb
    else { return nil }
    return subjects.subject(ofGroupAt: subjects.groupStart(of: verb))
  }

  /// The items of "his" or "the ministry's" before a noun.
  private func possessor(of noun: Int) -> Range<Int>? {
    var index = noun - 1
    while index >= 0,
      items[index].wordClass == .adjective || items[index].wordClass == .noun
        || items[index].wordClass == .adverb
    {
      index -= 1
    }
    guard index >= 0 else { return nil }
    if items[index].wordClass == .possessive { return index..<(index + 1) }
    guard items[index].wordClass == .possessiveClitic else { return nil }
    return phrases.phrase(endingAt: index - 1)
  }
}
