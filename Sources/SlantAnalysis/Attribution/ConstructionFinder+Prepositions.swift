import SlantText

/// Prepositions and adjectives that attribute: according to, is sure that.
extension ConstructionFinder {
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
      source: subject, site, [from..<end], rule: .adjectiveCue,
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
    add(source: source, site, content, rule: .preposition)
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
