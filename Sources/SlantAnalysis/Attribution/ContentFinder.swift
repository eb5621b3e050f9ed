import SlantText

/// Finds what follows a verb cue as its content.
struct ContentFinder {
  let construction: ConstructionFinder
  let site: CueSite
  var items: [ClauseSequence.Item] { construction.items }

  /// Content with the rule that found it.
  struct Content {
    let items: Range<Int>
    let rule: AttributionRule
    /// The preposition that belongs to the cue: spoke about.
    var particle: Int?
  }

  init(_ construction: ConstructionFinder, _ site: CueSite) {
    self.construction = construction
    self.site = site
  }

  /// The content after the cue, by the constructions that the cue takes; `nil` for none.
  func content() -> Content? {
    let start = site.items.upperBound
    if let direct = quotation(from: start) { return direct }
    if let told = toldClause(from: start) { return told }
    let next = construction.skipAdverbials(from: start)
    if let clause = clause(from: start) ?? clause(from: next) { return clause }
    if let hearer = construction.phrases.phrase(startingAt: start), takesHearer(hearer) {
      let after = construction.skipAdverbials(from: hearer.upperBound)
      if let direct = quotation(from: hearer.upperBound) ?? quotation(from: after) { return direct }
      if let clause = clause(from: hearer.upperBound) ?? clause(from: after) { return clause }
    }
    if next != start, let direct = quotation(from: next) { return direct }
    if let clause = clauseAfterInsertion(from: start) { return clause }
    return object(from: start)
  }

  /// The clause after a hearer that would also read as its subject: told the court she was ill.
  func toldClause(from start: Int) -> Content? {
    guard site.cue.patterns.contains(.objectThat), start < items.count,
      let hearer = construction.phrases.phrase(startingAt: start), hearer.upperBound < items.count,
      isBareClause(hearer.upperBound)
    else { return nil }
    return make(hearer.upperBound, .sourceCueClause)
  }

  /// The clause after an insertion between commas: said, in a statement on Sunday, that.
  func clauseAfterInsertion(from start: Int) -> Content? {
    guard start + 1 < items.count, items[start].wordClass == .comma else { return nil }
    let next = construction.skipAdverbials(from: start + 1)
    guard next > start + 1, next + 1 < items.count, items[next].wordClass == .comma,
      construction.isWord(next + 1, "that")
    else { return nil }
    return clause(from: next + 1)
  }

  func takesHearer(_ hearer: Range<Int>) -> Bool {
    site.cue.patterns.contains(.objectThat)
      || site.cue.patterns.contains(.wh) && hearer.upperBound < items.count
        && items[hearer.upperBound].wordClass == .interrogative
      || site.cue.patterns.contains(.that) && hearer.upperBound < items.count
        && construction.isWord(hearer.upperBound, "that")
        && !construction.sites.contains { !$0.isVerb && $0.items.upperBound == hearer.upperBound }
  }

  /// A quotation that the cue opens, a comma or colon between them or none.
  func quotation(from start: Int) -> Content? {
    var index = start
    while index < items.count, items[index].wordClass == .adverb || items[index].wordClass == .time
    {
      index += 1
    }
    if index < items.count, items[index].wordClass == .comma || isColon(index) { index += 1 }
    let first = index
    if index < items.count, construction.isWord(index, "that") { index += 1 }
    guard index < items.count, items[index].quotation != nil else { return nil }
    return Content(items: first..<end(from: index), rule: .sourceCueQuote)
  }

  func isColon(_ index: Int) -> Bool {
    construction.text.tokens[items[index].token].word == .colon
  }

  func make(_ start: Int, _ rule: AttributionRule) -> Content? {
    var end = end(from: start, isClause: rule == .sourceCueClause)
    if isInRelative, rule != .sourceCueClause || construction.isWord(start, "that") {
      end = construction.mainVerb(after: start, before: end)
    }
    return start < end ? Content(items: start..<end, rule: rule) : nil
  }

  func isQuoted(_ index: Int) -> Bool {
    items[index].isQuotedWord || items[index].quotation != nil
  }

  /// Whether a verb of any form or a quotation stands among the items.
  func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].wordClass.isVerbal || items[$0].quotation != nil }
  }

  /// Whether a finite verb stands among the items.
  func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      items[$0].wordClass == .auxiliary || items[$0].wordClass == .modal
        || items[$0].quotation != nil
        || items[$0].wordClass == .verb && items[$0].tag.form != .gerund
          && items[$0].tag.form != .base
    }
  }
}
