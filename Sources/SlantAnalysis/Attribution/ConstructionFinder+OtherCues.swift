import SlantText

/// Passives, and cues that are nouns, adjectives or prepositions.
extension ConstructionFinder {
  func passive(_ site: CueSite) {
    var next = site.items.upperBound
    let endsInPreposition =
      site.items.count > 1 && items[next - 1].wordClass == .preposition
    if endsInPreposition, next < items.count {
      let content = [
        subjects.own(before: site.group.lowerBound) ?? next..<next,
        next..<ContentFinder(self, site).end(from: next),
      ]
      return add(
        source: nil, site, content, rule: .passive, confidence: 60, isUnstated: true)
    }
    if !takesTopic(site, at: next), !takesReason(site, at: next) {
      next = skipAdverbials(from: next, isPassive: true)
    }
    guard next < items.count else { return }
    if isWord(next, "by") { return agent(site, at: next + 1) }
    guard site.cue.patterns.contains(.passive) || takesReason(site, at: next) else { return }
    let joinsAnother =
      isWord(next, "as") && next + 1 < items.count && items[next + 1].tag.form == .gerund
      && sites.contains { $0.items.lowerBound == next + 1 }
    guard !joinsAnother else { return }
    let isReason = takesReason(site, at: next) || takesTopic(site, at: next)
    let opener = items[next].wordClass
    guard
      opener == .infinitiveMarker || opener == .subordinator || isWord(next, "as") || isReason
        || opener == .interrogative && site.cue.patterns.contains(.wh)
    else { return }
    let from = isReason ? next + 1 : next
    let subject = subjects.own(before: site.group.lowerBound)
    var content = [from..<ContentFinder(self, site).end(from: from)]
    if let subject, opener != .subordinator, opener != .interrogative,
      !takesTopic(site, at: next)
    {
      content.insert(subject, at: 0)
    }
    add(
      source: nil, site, content, rule: .passive, confidence: 60, isUnstated: true,
      particle: isReason ? next : nil)
  }

  /// "The treaty appears to be dead", "it seems that …": held true by nobody in particular.
  func appearance(_ site: CueSite) {
    var next = site.items.upperBound
    while next < items.count, items[next].wordClass == .adverb { next += 1 }
    guard next < items.count else { return }
    let opener = items[next].wordClass
    guard
      opener == .infinitiveMarker || opener == .adjective || opener == .subordinator
        || isWord(next, "like")
    else { return }
    var content = [next..<ContentFinder(self, site).end(from: next)]
    let subject = subjects.subject(ofGroupAt: site.group.lowerBound)
    if let subject, subject.upperBound <= site.group.lowerBound, !isWord(subject.lowerBound, "it") {
      content.insert(subject, at: 0)
    }
    add(source: nil, site, content, rule: .appearance, confidence: 55, isUnstated: true)
  }

  /// "accused of", "criticised for" in the passive.
  private func takesReason(_ site: CueSite, at next: Int) -> Bool {
    site.cue.patterns.contains(.objectOf) && isWord(next, "of")
      || site.cue.patterns.contains(.objectFor) && isWord(next, "for")
  }

  /// The source after "by": was dismissed by the unions as a trick.
  private func agent(_ site: CueSite, at start: Int) {
    guard site.cue.patterns.contains(.passive) || site.cue.patterns.contains(.nounPhrase),
      let source = phrases.phrase(startingAt: start)
    else { return }
    let subject = subjects.own(before: site.group.lowerBound)
    var content: [Range<Int>] = []
    let after = source.upperBound
    if after < items.count, items[after].wordClass == .subordinator, isWord(after, "that") {
      content = [after..<ContentFinder(self, site).end(from: after)]
    } else {
      if let subject { content.append(subject) }
      if isWord(after, "as") {
        content.append(after..<ContentFinder(self, site).end(from: after))
      }
    }
    add(source: source, site, content, rule: .passive, confidence: 50)
  }

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
      source: source, site, [index..<end], rule: .nounCue, confidence: source == nil ? 55 : 75,
      isUnstated: source == nil, particle: isTopic ? index - 1 : nil)
  }

  /// A participle with its agent: a sentiment endorsed by the crowd.
  func reducedPassive(_ site: CueSite) {
    let start = site.group.lowerBound
    guard start > 0,
      site.cue.patterns.contains(.passive) || site.cue.patterns.contains(.nounPhrase),
      let noun = phrases.phrase(endingAt: start - 1),
      let source = phrases.phrase(startingAt: site.items.upperBound + 1)
    else { return }
    add(source: source, site, [noun], rule: .passive, confidence: 50)
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

  func adjective(_ site: CueSite) {
    var start = subjects.groupStart(of: site.items.lowerBound)
    if start > 0, start == site.items.lowerBound, items[start - 1].wordClass == .verb {
      start = subjects.groupStart(of: start - 1)  // "remain sceptical"
    }
    guard start < site.items.lowerBound, let subject = subjects.subject(ofGroupAt: start) else {
      return
    }
    let next = site.items.upperBound
    guard next < items.count else { return }
    let opener = items[next].wordClass
    let isClause = opener == .subordinator && isWord(next, "that")
    let isInfinitive = opener == .infinitiveMarker && site.cue.patterns.contains(.to)
    let isBare = site.cue.patterns.contains(.that) && ContentFinder(self, site).isBareClause(next)
    let isAbout = takesTopic(site, at: next)
    guard isClause || isInfinitive || isAbout || isBare else { return }
    let from = isAbout ? next + 1 : next
    let end = ContentFinder(self, site).end(from: from)
    guard from < end else { return }
    add(
      source: subject, site, [from..<end], rule: .adjectiveCue, confidence: 65,
      particle: isAbout ? next : nil)
  }

  func preposition(_ site: CueSite) {
    let next = site.items.upperBound
    guard let source = phrases.phrase(startingAt: next) else { return }
    var end = insertionEnd(after: source)
    var content: [Range<Int>] = []
    let start = sentenceStart(before: site.items.lowerBound)
    if start < site.items.lowerBound {
      let isComma = items[site.items.lowerBound - 1].wordClass == .comma
      let last = isComma ? site.items.lowerBound - 1 : site.items.lowerBound
      if start < last { content.append(start..<last) }
    }
    if end < items.count, items[end].wordClass == .comma {
      if content.isEmpty { end = endOfApposition(at: end) }
      let more = ContentFinder(self, site).end(from: end + 1)
      if end + 1 < more, content.isEmpty || hasVerb(end + 1..<more) {
        content.append(end + 1..<more)
      }
    }
    guard !content.isEmpty else { return }
    add(source: source, site, content, rule: .preposition, confidence: 85)
  }

  /// The start of all that stands before "according to", what others say in it included.
  private func sentenceStart(before index: Int) -> Int {
    let taken = contentStart(before: index)
    let isInOther = taken > 0 && isTaken[taken - 1] && items[taken - 1].quotation == nil
    guard isInOther else { return taken }
    var start = taken
    while start > 0, items[start - 1].wordClass != .end, items[start - 1].wordClass != .stop {
      start -= 1
    }
    return start
  }

  /// The comma after ", an economist at the university" where one stands at `comma`, else `comma`.
  private func endOfApposition(at comma: Int) -> Int {
    var index = comma + 1
    while index < items.count {
      switch items[index].wordClass {
      case .comma: return index + 1 < items.count ? index : comma
      case .auxiliary, .modal, .stop, .end, .quote: return comma
      case .verb where items[index].tag.form != .gerund:
        // "who led the study" keeps the insertion open, "wages fell" is the content.
        guard (comma + 1..<index).contains(where: { items[$0].wordClass == .relative }) else {
          return comma
        }
        index += 1
      default: index += 1
      }
    }
    return comma
  }

  /// The end of "…, a doctor in Kyiv" or "who led the study" after a source.
  private func insertionEnd(after source: Range<Int>) -> Int {
    var end = source.upperBound
    while end < items.count, items[end].wordClass != .comma, items[end].wordClass != .end,
      items[end].wordClass != .stop, !items[end].wordClass.isVerbal || isReduced(end, source)
    {
      end += 1
    }
    return end
  }

  /// Whether a participle directly after the source describes it: documents seen by the paper.
  private func isReduced(_ verb: Int, _ source: Range<Int>) -> Bool {
    verb == source.upperBound && items[verb].wordClass == .verb
      && (items[verb].tag.form == .past || items[verb].tag.form == .gerund)
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].wordClass.isVerbal }
  }
}
