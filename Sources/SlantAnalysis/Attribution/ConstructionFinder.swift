import SlantText

/// Finds the attributions of one clause sequence: for each cue its source and its content.
struct ConstructionFinder {
  let sequence: ClauseSequence
  let sites: [CueSite]
  let subjects: Subjects
  let phrases: NounPhrases
  let text: IndexedText
  var found: [RawAttribution] = []
  /// Items that are content, source or cue already.
  private(set) var isTaken: [Bool]

  var items: [ClauseSequence.Item] { sequence.items }

  init(_ sequence: ClauseSequence, cues: CueFinder, text: IndexedText) {
    self.sequence = sequence
    self.text = text
    subjects = Subjects(sequence.items)
    phrases = NounPhrases(items: sequence.items)
    sites = cues.sites(in: sequence, subjects)
    isTaken = Array(repeating: false, count: sequence.items.count)
  }

  /// Runs all rules; the results are in ``found``.
  mutating func run() {
    colonSource()
    // A cue that ends its sentence governs the cues before it, so it comes first.
    let verbs = sites.filter { $0.isVerb && !$0.isPassive && !isPurpose($0) }
    var isDone = [Bool](repeating: false, count: items.count)
    for site in verbs.reversed() where !isTaken[site.items.lowerBound] {
      isDone[site.items.lowerBound] = after(site)
    }
    for site in sites where site.isVerb && !isDone[site.items.lowerBound] { verb(site) }
    for site in sites where !site.isVerb {
      if site.cue.parts.contains(.preposition) {
        preposition(site)
      } else if site.cue.parts.contains(.adjective) {
        adjective(site)
      } else if site.cue.parts.contains(.noun) {
        noun(site)
      }
    }
  }

  // MARK: Verbs

  private mutating func verb(_ site: CueSite) {
    if site.isPassive { return passive(site) }
    let isReduced =
      site.form == .past && site.group.count == site.items.count
      && site.items.upperBound < items.count && isWord(site.items.upperBound, "by")
    guard !isReduced, !isPurpose(site) else { return }
    if isTaken[site.items.lowerBound] && !isInContent(site) { return }
    if parenthesis(site) { return }
    guard let content = ContentFinder(self, site).content() else { return }
    let subject = subjects.subject(ofGroupAt: site.group.lowerBound)
    // A verb that opens its sentence commands or describes; it reports nobody.
    guard subject != nil || site.group.lowerBound > 0 else { return }
    add(
      source: subject, site, [content.items], rule: content.rule,
      confidence: confidence(subject, content.rule))
  }

  /// Whether the cue stands in the content of an attribution found before, rather than being its cue.
  private func isInContent(_ site: CueSite) -> Bool {
    let token = items[site.items.lowerBound].token
    return !found.contains { $0.cues.contains { $0.contains(token) } }
  }

  /// Whether the cue is an infinitive that no verb of saying or wanting governs: "to discuss".
  private func isPurpose(_ site: CueSite) -> Bool {
    site.group.contains { items[$0].wordClass == .infinitiveMarker }
      && !(site.group.contains { items[$0].wordClass == .verb && $0 < site.items.lowerBound })
  }

  /// "As critics have noted, …": the clause after the comma.
  private mutating func parenthesis(_ site: CueSite) -> Bool {
    guard site.cue.patterns.contains(.that) || site.cue.patterns.contains(.quote),
      let subject = subjects.own(before: site.group.lowerBound), subject.lowerBound > 0,
      isWord(subject.lowerBound - 1, "as")
    else { return false }
    let comma = skipAdverbials(from: site.items.upperBound)
    guard comma + 1 < items.count, items[comma].wordClass == .comma else { return false }
    let end = ContentFinder(self, site).end(from: comma + 1)
    guard comma + 1 < end else { return false }
    add(
      source: subject, site, [comma + 1..<end],
      rule: items[comma + 1].quotation == nil ? .sourceCueClause : .sourceCueQuote, confidence: 85)
    return true
  }

  /// The content stands before the cue: “…,” said Putin; …, officials said.
  private mutating func after(_ site: CueSite) -> Bool {
    guard let block = trailingBlock(site) else { return false }
    let left = block.items.lowerBound - 1
    guard left >= 0 else { return false }
    let isComma = items[left].wordClass == .comma
    let last = isComma ? left - 1 : left
    guard last >= 0, items[last].quotation != nil || isComma else { return false }
    let end = endOfBlock(block, site)
    if items[last].quotation != nil {
      guard !isTaken[last], site.cue.patterns.contains(.quote) || isComma || block.isInverted else {
        return false
      }
      let start = contentStart(before: last)
      var content = [start..<(last + 1)]
      if let more = splitPiece(after: end) { content.append(more) }
      add(
        source: block.subject, site, content, rule: content.count > 1 ? .splitQuote : .quoteCue,
        confidence: block.subject == nil ? 40 : 95)
      return true
    }
    guard site.cue.patterns.contains(.that) || site.cue.patterns.contains(.quote),
      endsClause(end)
    else { return false }
    if let clause = clause(endingAt: left) {
      let more = continuation(after: end)
      add(
        source: block.subject, site, [clause] + more,
        rule: more.isEmpty ? .clauseCue : .insertedCue, confidence: 80)
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
  private mutating func inserted(
    _ site: CueSite, _ block: Block, _ left: Int, _ end: Int
  ) -> Bool {
    let start = contentStart(before: left)
    guard start < left else { return false }
    let isPhrase = phrases.phrase(endingAt: left - 1) != nil
    var more = isPhrase ? continuation(after: end) : []
    if more.isEmpty, items[start].wordClass == .preposition { more = clauseAfter(end, site) }
    guard !more.isEmpty else { return false }
    add(source: block.subject, site, [start..<left] + more, rule: .insertedCue, confidence: 75)
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
    guard opener.isVerbal || opener == .adverb || opener == .negation else { return [] }
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
    guard site.form != .gerund, site.form != .base, site.items.upperBound < items.count else {
      return nil
    }
    if let inverted = phrases.phrase(startingAt: site.items.upperBound) {
      return Block(
        items: start..<inverted.upperBound, subject: inverted, isInverted: true)
    }
    return nil
  }

  /// The start of the content that ends with the quotation at item `last`.
  private func contentStart(before last: Int) -> Int {
    var start = last
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

  // MARK: Passives, nouns, adjectives, prepositions

  private mutating func passive(_ site: CueSite) {
    guard site.cue.patterns.contains(.passive) else { return }
    let next = skipAdverbials(from: site.items.upperBound)
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

  private mutating func noun(_ site: CueSite) {
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
    let start = isClause ? index + 1 : index
    let end = ContentFinder(self, site).end(from: start)
    guard start < end else { return }
    add(source: source, site, [start..<end], rule: .nounCue, confidence: 75)
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

  private mutating func adjective(_ site: CueSite) {
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
    let from = isClause ? next + 1 : next
    let end = ContentFinder(self, site).end(from: from)
    guard from < end else { return }
    add(source: subject, site, [from..<end], rule: .adjectiveCue, confidence: 65)
  }

  private mutating func preposition(_ site: CueSite) {
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

  // MARK: Colons

  /// A name, a colon and a quotation.
  private mutating func colonSource() {
    guard let colon = items.firstIndex(where: { text.tokens[$0.token].word == .colon }), colon > 0,
      colon + 1 < items.count, items[colon + 1].quotation != nil,
      !(0..<colon).contains(where: { items[$0].wordClass.isVerbal }),
      let source = phrases.phrase(endingAt: colon - 1), source.lowerBound == 0
    else { return }
    take([colon + 1..<items.count])
    found.append(
      RawAttribution(
        source: tokens(source), cues: [], cue: nil,
        content: [tokens(colon + 1..<contentEnd(items.count))],
        rule: .colon, confidence: 80, paragraph: sequence.paragraph))
  }

  private func contentEnd(_ end: Int) -> Int {
    end > 0 && items[end - 1].wordClass == .end ? end - 1 : end
  }

  // MARK: Building

  private mutating func add(
    source: Range<Int>?, _ site: CueSite, _ content: [Range<Int>], rule: AttributionRule,
    confidence: Int, isUnstated: Bool = false
  ) {
    let pieces = content.filter { !$0.isEmpty }
    guard !pieces.isEmpty else { return }
    take(pieces + [site.group])
    found.append(
      RawAttribution(
        source: source.map(tokens), cues: [tokens(site.items)] + furtherCues(site).map(tokens),
        cue: site.cue,
        content: pieces.map(tokens), isNegated: site.isNegated, isUnstated: isUnstated, rule: rule,
        confidence: source == nil && !isUnstated ? min(confidence, 40) : confidence,
        paragraph: sequence.paragraph))
  }

  /// Cues that share the content: "confirmed and defended that", "was quoted as saying".
  private func furtherCues(_ site: CueSite) -> [Range<Int>] {
    let joint = site.group.lowerBound - 1
    guard joint > 0, items[joint].wordClass == .conjunction || isWord(joint, "as"),
      let other = sites.last(where: { $0.isVerb && $0.items.upperBound == joint }),
      isWord(joint, "as") ? other.isPassive : !other.isPassive,
      !found.contains(where: { $0.cues.contains(tokens(other.items)) })
    else { return [] }
    return [other.items]
  }

  private mutating func take(_ pieces: [Range<Int>]) {
    for piece in pieces {
      for index in piece
      where items[index].quotation != nil || piece.count == 1 || items[index].wordClass != .verb {
        isTaken[index] = true
      }
    }
  }

  /// The tokens of a range of items.
  func tokens(_ range: Range<Int>) -> Range<Int> { sequence.tokens(of: range) }

  private func confidence(_ subject: Range<Int>?, _ rule: AttributionRule) -> Int {
    guard subject != nil else { return 40 }
    switch rule {
    case .sourceCueQuote: return 95
    case .sourceCueClause: return 85
    default: return 60
    }
  }

  // MARK: Looking at items

  /// Whether item `index` is the word `word`, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index < items.count, items[index].quotation == nil else { return false }
    let token = text.tokens[items[index].token]
    guard Int(token.length) == word.utf8CodeUnitCount else { return false }
    return VerbShape.ends(text.bytes[token.span.range], word)
  }

  /// The first item from `index` on that is not part of "on Monday", "in a statement", "later".
  func skipAdverbials(from index: Int) -> Int {
    var index = index
    while index < items.count {
      switch items[index].wordClass {
      case .adverb, .time: index += 1
      case .preposition:
        if index + 1 < items.count, items[index + 1].wordClass == .time {
          index += 2
        } else if let phrase = phrases.phrase(startingAt: index + 1), !isWord(index, "as"),
          !isWord(index, "by")
        {
          index = phrase.upperBound
        } else {
          return index
        }
      default: return index
      }
    }
    return index
  }
}
