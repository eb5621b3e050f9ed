import SlantText

/// Cues that stand after their content or inside it.
extension ConstructionFinder {
  /// The content stands before the cue: “…,” said Putin; …, officials said.
  func after(_ site: CueSite) -> Bool {
    guard let block = trailingBlock(site) else { return false }
    let left = block.items.lowerBound - 1
    guard left >= 0 else { return false }
    let isComma = items[left].wordClass == .comma
    let last = isComma ? left - 1 : left
    guard last >= 0, items[last].quotation != nil || isComma else { return false }
    let end = endOfBlock(block, site)
    if items[last].quotation != nil {
      guard !isTaken[last],
        !site.cue.patterns.isDisjoint(with: [.quote, .that]) || isComma || block.isInverted
      else { return false }
      let start = contentStart(before: last)
      var content = [start..<(last + 1)]
      if let more = splitPiece(after: end) { content.append(more) }
      add(
        source: block.subject, site, content, rule: content.count > 1 ? .splitQuote : .quoteCue)
      return true
    }
    guard site.cue.patterns.contains(.that) || site.cue.patterns.contains(.quote),
      endsClause(end)
    else { return false }
    if let clause = clause(endingAt: left) {
      let more = continuation(after: end)
      add(
        source: block.subject, site, [clause] + more,
        rule: more.isEmpty ? .clauseCue : .insertedCue)
      return true
    }
    return inserted(site, block, left, end)
  }

  /// The item after the cue, its source and its hearer: "Grassley told the Times".
  private func endOfBlock(_ block: Block, _ site: CueSite) -> Int {
    let end = block.items.upperBound
    guard site.cue.patterns.contains(.objectThat), !block.isInverted,
      let hearer = phrases.phrase(startingAt: end)
    else { return end }
    return hearer.upperBound
  }

  /// "The plan, she said, would fail": the cue stands between commas inside the clause.
  private func inserted(
    _ site: CueSite, _ block: Block, _ left: Int, _ end: Int
  ) -> Bool {
    let start = contentStart(before: left)
    if start >= left {
      // "But, she said, the plan is dead."
      let more = clauseAfter(end, site)
      guard !more.isEmpty else { return false }
      add(source: block.subject, site, more, rule: .insertedCue)
      return true
    }
    let isPhrase = phrases.phrase(endingAt: left - 1) != nil
    var more = isPhrase ? continuation(after: end) : []
    if more.isEmpty, !items[start].wordClass.isNominal { more = clauseAfter(end, site) }
    guard !more.isEmpty else { return false }
    add(source: block.subject, site, [start..<left] + more, rule: .insertedCue)
    return true
  }

  /// The clause after the comma behind an inserted cue: In winter, she said, the camps flood.
  private func clauseAfter(_ end: Int, _ site: CueSite) -> [Range<Int>] {
    let comma = skipAdverbials(from: end)
    guard comma + 1 < items.count, items[comma].wordClass == .comma,
      ContentFinder(self, site).isBareClause(comma + 1)
    else { return [] }
    return [comma + 1..<ContentFinder(self, site).end(from: comma + 1)]
  }

  /// What goes on after the comma behind an inserted cue, as far as it has a verb.
  private func continuation(after end: Int) -> [Range<Int>] {
    let comma = skipAdverbials(from: end)
    guard comma + 1 < items.count, items[comma].wordClass == .comma else { return [] }
    var last = comma + 1
    while last < items.count, items[last].wordClass != .end { last += 1 }
    let opener = items[comma + 1].wordClass
    guard
      opener.isVerbal || opener == .adverb || opener == .negation || opener == .conjunction
        || opener == .subordinator
    else { return [] }
    return [comma + 1..<last]
  }

  private struct Block {
    let items: Range<Int>
    let subject: Range<Int>?
    let isInverted: Bool
  }

  /// The cue with its subject where the two stand together, on either side.
  private func trailingBlock(_ site: CueSite) -> Block? {
    let start = site.group.lowerBound
    if let subject = subjects.own(before: start), subject.upperBound <= start {
      let hasOther = (subject.lowerBound..<start).contains { items[$0].quotation != nil }
      if !hasOther {
        return Block(
          items: subject.lowerBound..<site.group.upperBound, subject: subject, isInverted: false)
      }
    }
    guard site.form != .gerund, site.form != .base || isAfterComma(start),
      site.items.upperBound < items.count
    else { return nil }
    if let inverted = phrases.phrase(startingAt: site.items.upperBound) {
      return Block(
        items: start..<inverted.upperBound, subject: inverted, isInverted: true)
    }
    return nil
  }

  private func isAfterComma(_ index: Int) -> Bool {
    index > 0 && items[index - 1].wordClass == .comma
  }

  /// The start of the content that ends with the quotation at item `last`.
  func contentStart(before last: Int) -> Int {
    var start = last
    // What stands before a colon or dash leads up to the quotation.
    if last > 0, items[last].quotation != nil, items[last - 1].wordClass == .stop { return last }
    while start > 0, !isTaken[start - 1], items[start - 1].wordClass != .end { start -= 1 }
    while start < last,
      items[start].wordClass == .comma || items[start].wordClass == .conjunction
        || items[start].wordClass == .stop
    {
      start += 1
    }
    return start
  }

  /// A quotation that goes on after the inserted "he said,".
  private func splitPiece(after end: Int) -> Range<Int>? {
    var index = skipAdverbials(from: end)
    guard index < items.count, items[index].wordClass == .comma || items[index].wordClass == .stop
    else { return nil }
    index += 1
    if index < items.count,
      items[index].wordClass == .relative || items[index].wordClass.isNominal
        || items[index].wordClass.isNominalModifier
    {
      // Past ", who commanded the rescue," and ", a doctor,".
      while index < items.count, items[index].quotation == nil, items[index].wordClass != .comma {
        index += 1
      }
      index += 1
    }
    guard index < items.count, items[index].quotation != nil else { return nil }
    return index..<(index + 1)
  }

  /// Whether the sentence or the clause is over at item `index`, adverbials passed over.
  private func endsClause(_ index: Int) -> Bool {
    let next = skipAdverbials(from: index)
    return next >= items.count || items[next].wordClass == .end || items[next].wordClass == .comma
      || items[next].wordClass == .stop
  }

  /// The clause with a finite verb that ends before the comma at item `comma`.
  private func clause(endingAt comma: Int) -> Range<Int>? {
    var start = comma
    while start > 0, !isTaken[start - 1], items[start - 1].wordClass != .end { start -= 1 }
    while start < comma,
      items[start].wordClass == .conjunction || items[start].wordClass == .comma
    {
      start += 1
    }
    guard comma - start >= 3 else { return nil }
    let opener = items[start].wordClass
    let isDependent =
      opener == .subordinator || opener == .relative || items[start].tag.form == .gerund
    let hasVerb = (start..<comma).contains {
      items[$0].wordClass.isVerbal && subjects.own(before: subjects.groupStart(of: $0)) != nil
    }
    if (start..<comma).contains(where: { items[$0].quotation != nil && !isTaken[$0] }) {
      return start..<comma
    }
    guard hasVerb else { return nil }
    if isDependent || opener == .preposition {
      // "When asked, he said …" is no content, "If it rains, the match is off, he said" is.
      let hasInnerComma = (start..<comma).contains { items[$0].wordClass == .comma }
      guard hasInnerComma else { return nil }
    }
    return start..<comma
  }
}
