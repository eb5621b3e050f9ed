import SlantText

/// Passives, and cues that are nouns, adjectives or prepositions.
extension ConstructionFinder {
  mutating func passive(_ site: CueSite) {
    guard site.cue.patterns.contains(.passive) else { return }
    let next = skipAdverbials(from: site.items.upperBound, isPassive: true)
    guard next < items.count else { return }
    if isWord(next, "by") {
      guard let source = phrases.phrase(startingAt: next + 1) else { return }
      let start = subjects.own(before: site.group.lowerBound)?.lowerBound ?? site.group.lowerBound
      var end = source.upperBound
      if end < items.count, isWord(end, "as") { end = ContentFinder(self, site).end(from: end) }
      add(
        source: source, site, [start..<site.group.lowerBound, source.upperBound..<end],
        rule: .passive, confidence: 50)
      return
    }
    if isWord(next, "as"), next + 1 < items.count, items[next + 1].tag.form == .gerund,
      sites.contains(where: { $0.items.lowerBound == next + 1 })
    {
      return
    }
    let opener = items[next].wordClass
    guard opener == .infinitiveMarker || opener == .subordinator || isWord(next, "as") else {
      return
    }
    let end = ContentFinder(self, site).end(from: next)
    let subject = subjects.own(before: site.group.lowerBound)
    var content = [next..<end]
    if let subject, opener != .subordinator { content.insert(subject, at: 0) }
    add(
      source: nil, site, content, rule: .passive, confidence: 60, isUnstated: true)
  }

  mutating func noun(_ site: CueSite) {
    let next = site.items.upperBound
    guard next < items.count else { return }
    var source = possessor(of: site.items.lowerBound)
    var index = next
    if source == nil, isWord(index, "by") || isWord(index, "from") || isWord(index, "of"),
      let agent = phrases.phrase(startingAt: index + 1)
    {
      source = agent
      index = agent.upperBound
    }
    guard source != nil, index < items.count else { return }
    let opener = items[index].wordClass
    let isClause =
      opener == .subordinator && isWord(index, "that") && site.cue.patterns.contains(.that)
    let isInfinitive = opener == .infinitiveMarker && site.cue.patterns.contains(.to)
    guard isClause || isInfinitive else { return }
    let end = ContentFinder(self, site).end(from: index)
    guard index < end else { return }
    add(source: source, site, [index..<end], rule: .nounCue, confidence: 75)
  }

  /// The items of "his" or "the ministry's" before a noun.
  private func possessor(of noun: Int) -> Range<Int>? {
    var index = noun - 1
    while index >= 0, items[index].wordClass == .adjective || items[index].wordClass == .noun {
      index -= 1
    }
    guard index >= 0 else { return nil }
    if items[index].wordClass == .possessive { return index..<(index + 1) }
    guard items[index].wordClass == .possessiveClitic else { return nil }
    return phrases.phrase(endingAt: index - 1)
  }

  mutating func adjective(_ site: CueSite) {
    let start = subjects.groupStart(of: site.items.lowerBound)
    guard start < site.items.lowerBound, let subject = subjects.subject(ofGroupAt: start) else {
      return
    }
    let next = site.items.upperBound
    guard next < items.count else { return }
    let opener = items[next].wordClass
    let isClause = opener == .subordinator && isWord(next, "that")
    let isInfinitive = opener == .infinitiveMarker && site.cue.patterns.contains(.to)
    let isAbout =
      opener == .preposition && site.cue.patterns.contains(.about)
    guard isClause || isInfinitive || isAbout else { return }
    let from = isAbout ? next + 1 : next
    let end = ContentFinder(self, site).end(from: from)
    guard from < end else { return }
    add(
      source: subject, site, [from..<end], rule: .adjectiveCue, confidence: 65,
      particle: isAbout ? next : nil)
  }

  mutating func preposition(_ site: CueSite) {
    let next = site.items.upperBound
    guard let source = phrases.phrase(startingAt: next) else { return }
    let end = insertionEnd(after: source)
    var content: [Range<Int>] = []
    let start = contentStart(before: site.items.lowerBound)
    if start < site.items.lowerBound {
      let isComma = items[site.items.lowerBound - 1].wordClass == .comma
      let last = isComma ? site.items.lowerBound - 1 : site.items.lowerBound
      if start < last { content.append(start..<last) }
    }
    if end < items.count, items[end].wordClass == .comma {
      let more = ContentFinder(self, site).end(from: end + 1)
      if end + 1 < more, content.isEmpty || hasVerb(end + 1..<more) {
        content.append(end + 1..<more)
      }
    }
    guard !content.isEmpty else { return }
    add(source: source, site, content, rule: .preposition, confidence: 85)
  }

  /// The end of "…, a doctor in Kyiv" or "who led the study" after a source.
  private func insertionEnd(after source: Range<Int>) -> Int {
    var end = source.upperBound
    while end < items.count, items[end].wordClass != .comma, items[end].wordClass != .end,
      items[end].wordClass != .stop, !items[end].wordClass.isVerbal
    {
      end += 1
    }
    return end
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].wordClass.isVerbal }
  }
}
