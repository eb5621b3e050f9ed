import SlantText

/// Finds what follows a verb cue as its content.
struct ContentFinder {
  private let construction: ConstructionFinder
  private let site: CueSite
  private var items: [ClauseSequence.Item] { construction.items }

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
  private func toldClause(from start: Int) -> Content? {
    guard site.cue.patterns.contains(.objectThat), start < items.count,
      let hearer = construction.phrases.phrase(startingAt: start), hearer.upperBound < items.count,
      isBareClause(hearer.upperBound)
    else { return nil }
    return make(hearer.upperBound, .sourceCueClause)
  }

  /// The clause after an insertion between commas: said, in a statement on Sunday, that.
  private func clauseAfterInsertion(from start: Int) -> Content? {
    guard start + 1 < items.count, items[start].wordClass == .comma else { return nil }
    let next = construction.skipAdverbials(from: start + 1)
    guard next > start + 1, next + 1 < items.count, items[next].wordClass == .comma,
      construction.isWord(next + 1, "that")
    else { return nil }
    return clause(from: next + 1)
  }

  private func takesHearer(_ hearer: Range<Int>) -> Bool {
    site.cue.patterns.contains(.objectThat)
      || site.cue.patterns.contains(.wh) && hearer.upperBound < items.count
        && items[hearer.upperBound].wordClass == .interrogative
      || site.cue.patterns.contains(.that) && hearer.upperBound < items.count
        && construction.isWord(hearer.upperBound, "that")
        && !construction.sites.contains { !$0.isVerb && $0.items.upperBound == hearer.upperBound }
  }

  // MARK: Direct speech

  /// A quotation that the cue opens, a comma or colon between them or none.
  private func quotation(from start: Int) -> Content? {
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

  private func isColon(_ index: Int) -> Bool {
    construction.text.tokens[items[index].token].word == .colon
  }

  // MARK: Clauses

  private func clause(from start: Int) -> Content? {
    guard start < items.count else { return nil }
    let patterns = site.cue.patterns
    let opener = items[start].wordClass
    let takesClause = !patterns.isDisjoint(with: [.that, .objectThat])
    if takesClause, construction.isWord(start, "that"), opener == .subordinator {
      // "barked that night" has no clause.
      return make(start, .sourceCueClause).flatMap { hasVerb($0.items) ? $0 : nil }
    }
    if patterns.contains(.to), opener == .infinitiveMarker, !governsCue {
      return make(start, .sourceCueInfinitive)
    }
    if patterns.contains(.wh), opener == .interrogative || construction.isWord(start, "if") {
      return make(start, .sourceCueQuestion)
    }
    if takesClause, items[start].wordClass.isVerbal, items[start].tag.form != .gerund, isRelative {
      return make(start, .sourceCueClause)
    }
    if takesClause, opensGerundClause(start) { return make(start, .sourceCueClause) }
    if takesClause, isBareClause(start) || takesOnlyClauses && hasFiniteVerb(from: start) {
      return make(start, .sourceCueClause)
    }
    return nil
  }

  /// Whether another cue has this one in its verb group: declined to | say.
  private var governsCue: Bool {
    construction.sites.contains {
      $0.isVerb && $0.isNegated && $0.items.lowerBound > site.items.lowerBound
        && $0.group.contains(site.items.lowerBound)
    }
  }

  /// Whether a gerund with its objects is the subject of a clause: said seeking help was right.
  private func opensGerundClause(_ start: Int) -> Bool {
    guard takesOnlyClauses, items[start].tag.form == .gerund || construction.isWord(start, "having")
    else { return false }
    let end = end(from: start)
    return hasFiniteVerb(start + 1..<max(start + 1, end))
  }

  /// Whether the cue stands in a relative clause whose pronoun is the subject of what is said: a
  /// tunnel that the mayor says will cost.
  private var isRelative: Bool {
    construction.relativePronoun(of: site) != nil || construction.contactAntecedent(of: site) != nil
  }

  /// Whether the cue takes no bare noun phrase, so that whatever follows with a verb is a clause.
  private var takesOnlyClauses: Bool {
    site.cue.patterns.isDisjoint(with: [.nounPhrase, .objectNoun, .objectThat, .objectTo])
  }

  /// Whether a noun phrase of any kind and then a finite verb follow before the next comma.
  private func hasFiniteVerb(from start: Int) -> Bool {
    guard
      items[start].wordClass.isNominal || items[start].wordClass.isNominalModifier
        || items[start].wordClass == .adverb || items[start].isQuotedWord
    else { return false }
    for index in start..<items.count {
      if items[index].quotation != nil { return index > start }
      switch items[index].wordClass {
      case .auxiliary, .modal: return true
      case .verb:
        if items[index].tag.form == .past || items[index].tag.form == .third { return true }
      case .conjunction, .comma:
        // "said nothing and left": the verb is the next of the same subject.
        if index + 1 < items.count, items[index + 1].wordClass.isVerbal { return false }
      case .stop, .end: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a subject and a finite verb stand at `start`, without "that".
  func isBareClause(_ start: Int) -> Bool {
    guard let subject = construction.phrases.phrase(startingAt: start) else { return false }
    var index = subject.upperBound
    let limit = min(items.count, start + 25)
    while index < limit {
      let wordClass = items[index].wordClass
      if wordClass == .auxiliary || wordClass == .modal { return true }
      if wordClass == .verb, items[index].tag.form != .gerund { return true }
      if wordClass == .comma || wordClass == .stop || wordClass == .end { return false }
      if wordClass == .infinitiveMarker || wordClass == .subordinator { return false }
      if wordClass == .relative || wordClass == .interrogative { return false }
      if wordClass == .conjunction, index + 1 < limit, items[index + 1].wordClass.isVerbal {
        return false
      }
      index += 1
    }
    return false
  }

  private func make(_ start: Int, _ rule: AttributionRule) -> Content? {
    var end = end(from: start, isClause: rule == .sourceCueClause)
    if isInRelative, rule != .sourceCueClause || construction.isWord(start, "that") {
      end = construction.mainVerb(after: start, before: end)
    }
    return start < end ? Content(items: start..<end, rule: rule) : nil
  }

  // MARK: Objects

  /// The object of "called it …", "urged X to …", "warned of …", "announced a plan".
  private func object(from first: Int) -> Content? {
    var start = first
    while start < items.count, items[start].wordClass == .adverb { start += 1 }
    guard start < items.count else { return nil }
    let patterns = site.cue.patterns
    if patterns.contains(.objectNoun) || patterns.contains(.objectAs) {
      if let quoted = quotedObject(from: start) { return quoted }
    }
    if construction.takesTopic(site, at: start) {
      return topic(start)
    }
    guard let phrase = construction.phrases.phrase(startingAt: start) else { return nil }
    let next = phrase.upperBound
    guard next < items.count else { return nounPhrase(start) }
    if patterns.contains(.objectTo), items[next].wordClass == .infinitiveMarker {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectAs), construction.isWord(next, "as") {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectOf), construction.isWord(next, "of") {
      return make(start, .sourceCueJudgement)
    }
    if patterns.contains(.objectFor), construction.isWord(next, "for") {
      return make(start, .sourceCueJudgement)
    }
    return nounPhrase(start)
  }

  /// What somebody speaks about; the preposition belongs to the cue.
  private func topic(_ preposition: Int) -> Content? {
    let end = end(from: preposition + 1)
    guard preposition + 1 < end else { return nil }
    return Content(items: preposition + 1..<end, rule: .sourceCueTopic, particle: preposition)
  }

  private func nounPhrase(_ start: Int) -> Content? {
    guard !site.cue.patterns.isDisjoint(with: [.nounPhrase, .objectNoun]),
      construction.sequence.enclosing == nil,
      site.cue.patterns.contains(.nounPhrase) || hasPredicate(start)
    else { return nil }
    return make(start, .sourceCueObject)
  }

  /// Whether a second phrase says what the object is called: called him | competent.
  private func hasPredicate(_ start: Int) -> Bool {
    guard construction.relativePronoun(of: site) == nil,
      let object = construction.phrases.phrase(startingAt: start)
    else { return true }
    guard object.upperBound < items.count else { return false }
    let next = items[object.upperBound].wordClass
    return next == .determiner || next == .adjective || next == .adverb || next == .possessive
      || next == .noun || next == .properNoun
  }

  /// The object of a verb of naming or judging, with words in marks: called the plan “a fraud”.
  private func quotedObject(from start: Int) -> Content? {
    let end = end(from: start)
    guard (start..<end).contains(where: { isQuoted($0) }), !namesThing(start) else { return nil }
    return Content(items: start..<end, rule: .quotedObject)
  }

  /// Whether a participle directly before a title only names a thing: a chapter called “Winter Bread”.
  private func namesThing(_ start: Int) -> Bool {
    let text = construction.text
    guard site.form == .past, site.group.count == site.items.count, isQuoted(start),
      construction.subjects.own(before: site.group.lowerBound)?.upperBound == site.group.lowerBound,
      let number = text.quotations.firstIndex(where: { $0.tokens.contains(items[start].token) })
    else { return false }
    return QuotationShape.isTitle(text.quotations[number], text)
  }

  private func isQuoted(_ index: Int) -> Bool {
    items[index].isQuotedWord || items[index].quotation != nil
  }

  // MARK: Where content ends

  /// The item after the content that starts at `start`: where the sentence ends, or where another
  /// clause takes over.
  func end(from start: Int, isClause: Bool = false) -> Int {
    var index = start
    let isDependent = opensDependentClause
    let isReduced = isReducedRelative
    while index < items.count {
      if isDependent, index > start, items[index].wordClass == .comma { return index }
      if isReduced, items[index].wordClass == .comma, index + 1 < items.count,
        items[index + 1].wordClass.isVerbal
      {
        return index
      }
      if closesWithComma(index), !opensWithAside(start) { return index + 1 }
      if items[index].wordClass == .end, index + 1 >= items.count || items[index].quotation == nil {
        return index
      }
      if index > start,
        takesOver(index, from: start)
          || isAside(index, from: start, isClause: isClause)
      {
        return index
      }
      if !site.isVerb, index > start, construction.isTaken[index], items[index].isQuotedWord {
        return index
      }
      index += 1
    }
    return index
  }

  /// Whether the cue stands in a clause that a comma ends: "While he said …, …", "who says …, …".
  private var opensDependentClause: Bool {
    guard site.isVerb, let subject = construction.subject(of: site) else { return false }
    if items[subject.upperBound - 1].wordClass == .relative {
      return true
    }
    guard subject.lowerBound > 0 else { return false }
    let opener = subject.lowerBound - 1
    return items[opener].wordClass == .subordinator && !construction.isWord(opener, "that")
      && (opener == 0 || items[opener - 1].wordClass == .conjunction
        || items[opener - 1].wordClass == .time || items[opener - 1].wordClass == .adverb)
  }

  /// Whether the cue is the verb of a relative clause, after which the main verb may follow: the
  /// woman who knew him | says.
  private var isInRelative: Bool {
    guard site.isVerb, let subject = construction.subjects.own(before: site.group.lowerBound) else {
      return false
    }
    return items[subject.upperBound - 1].wordClass == .relative
  }

  /// Whether the cue is a participle directly after a noun: a committee supporting the mayor, spent.
  private var isReducedRelative: Bool {
    let start = site.group.lowerBound
    return site.form == .gerund && start == site.items.lowerBound && start > 0
      && items[start - 1].wordClass.isNominal
  }

  /// Whether a quotation ends at `index` with a comma inside its marks, and no other one follows:
  /// he called it “a farce,” and left.
  private func closesWithComma(_ index: Int) -> Bool {
    let item = items[index]
    let text = construction.text
    if let number = item.quotation {
      guard let last = text.quotations[number].tokens.last, text.tokens[last].word == .comma else {
        return false
      }
    } else {
      guard item.isQuotedWord, item.wordClass == .comma else { return false }
    }
    let isFollowed = (index + 1..<min(items.count, index + 4)).contains { isQuoted($0) }
    guard index + 1 < items.count, !isFollowed else { return false }
    return opensOtherClause(index + 1)
  }

  /// Whether another clause stands between "that" and the subject: that although she was ill, she.
  private func opensWithAside(_ start: Int) -> Bool {
    construction.isWord(start, "that") && start + 1 < items.count
      && items[start + 1].wordClass == .subordinator
  }

  /// Whether what stands at `index` is no part of a sentence begun in marks: a new subject, a cue.
  private func opensOtherClause(_ index: Int) -> Bool {
    switch items[index].wordClass {
    case .determiner, .pronoun, .possessive, .properNoun, .noun: return true
    case .subordinator:
      return construction.isWord(index, "while") || construction.isWord(index, "as")
    case .conjunction:
      guard index + 1 < items.count, !construction.isWord(index, "but") else { return false }
      return items[index + 1].wordClass != .conjunction && opensOtherClause(index + 1)
    case .verb:
      return construction.sites.contains { $0.items.lowerBound == index && $0.form == .gerund }
    default: return false
    }
  }

  /// Whether the comma closes an insertion after "that": that, when he does, he feels.
  private func isParenthetic(_ comma: Int, from start: Int) -> Bool {
    construction.isWord(start, "that") && start + 1 < comma
      && (items[start + 1].wordClass == .comma || items[start + 1].wordClass == .preposition
        || items[start + 1].wordClass == .subordinator)
      && !(start + 2..<comma).contains { items[$0].wordClass == .comma }
  }

  /// Whether the author goes on at `index` with words of his own: after a semicolon, after
  /// ", a sign of" once the content has its verb, after ", which" or "; " where it has none.
  private func isAside(_ index: Int, from start: Int, isClause: Bool) -> Bool {
    let wordClass = items[index].wordClass
    guard
      wordClass == .comma || wordClass == .conjunction || wordClass == .stop
        || wordClass == .subordinator
    else { return false }
    let isObject = !isClause && !hasFiniteVerb(start..<index)
    if isObject, wordClass == .subordinator, items[start].wordClass.isNominalModifier,
      !hasVerb(start..<index)
    {
      // "denounced the treaty as she left"
      return construction.isWord(index, "as") || construction.isWord(index, "when")
        || construction.isWord(index, "while")
    }
    if isObject, wordClass == .conjunction, index + 1 < items.count,
      items[start].wordClass != .subordinator, items[start].wordClass != .infinitiveMarker
    {
      // "condemned the attack and left", "endorsed Marsh and has appeared"
      let next = items[index + 1]
      return next.wordClass == .auxiliary || next.wordClass == .modal || opensCueClause(index + 1)
        || next.wordClass == .verb && (next.tag.form == .past || next.tag.form == .third)
    }
    if wordClass == .stop {
      return isObject || construction.text.tokens[items[index].token].word == .semicolon
    }
    guard wordClass == .comma, index + 1 < items.count else { return false }
    if isObject {
      if items[start].wordClass == .subordinator || items[start].wordClass == .interrogative {
        return false
      }
      return items[index + 1].wordClass == .relative && !construction.isWord(index + 1, "that")
        || construction.isWord(index + 1, "but") || construction.isWord(index + 1, "when")
        || construction.isWord(index + 1, "while") || construction.isWord(index + 1, "without")
        || items[index + 1].tag.form == .gerund
    }
    guard construction.isWord(index + 1, "a") || construction.isWord(index + 1, "an") else {
      return false
    }
    return glosses(index + 2)
  }

  /// Whether a pronoun or the subject of another cue stands at `index`: and he did, and Marsh says.
  private func opensCueClause(_ index: Int) -> Bool {
    if items[index].wordClass == .pronoun, index + 1 < items.count,
      items[index + 1].wordClass.isVerbal
    {
      return true
    }
    return construction.sites.contains { other in
      other.isVerb && other.items.lowerBound > index
        && construction.subjects.own(before: other.group.lowerBound)?.lowerBound == index
    }
  }

  /// Whether the noun from `start` on sums up what was reported: a sign of, an account that.
  private func glosses(_ start: Int) -> Bool {
    var index = start
    while index + 1 < items.count, items[index].wordClass.isNominalModifier,
      items[index + 1].wordClass.isNominalModifier
    {
      index += 1
    }
    guard index + 1 < items.count, items[index].wordClass == .noun else { return false }
    return construction.isWord(index + 1, "of") || construction.isWord(index + 1, "that")
      || items[index + 1].wordClass == .relative
  }

  /// Whether a verb of any form or a quotation stands among the items.
  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { items[$0].wordClass.isVerbal || items[$0].quotation != nil }
  }

  /// Whether a finite verb stands among the items.
  private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    range.contains {
      items[$0].wordClass == .auxiliary || items[$0].wordClass == .modal
        || items[$0].quotation != nil
        || items[$0].wordClass == .verb && items[$0].tag.form != .gerund
          && items[$0].tag.form != .base
    }
  }

  /// Whether a comma or conjunction at `index` ends the content: another cue or clause follows.
  private func takesOver(_ index: Int, from start: Int) -> Bool {
    let wordClass = items[index].wordClass
    guard wordClass == .comma || wordClass == .conjunction || wordClass == .stop else {
      return false
    }
    if isParenthetic(index, from: start) || index == start + 1 { return false }
    var next = index + 1
    while next < items.count,
      items[next].wordClass == .conjunction || items[next].wordClass == .adverb
        || items[next].wordClass == .subordinator
    {
      next += 1
    }
    guard next < items.count else { return false }
    for site in construction.sites where site.items.lowerBound >= next {
      let isCue = site.group.contains(next) || site.items.contains(next)
      if isCue, site.isVerb, !site.isPassive, site.form != .base {
        return wordClass == .comma || !self.site.isVerb
          || site.form == self.site.form && site.cue.kind == .speech
      }
      if isCue, site.cue.parts.contains(.preposition) { return wordClass == .comma }
      guard wordClass == .comma, site.isVerb,
        items[start].wordClass != .subordinator || hasFiniteVerb(start..<index),
        items[start].wordClass != .subordinator || construction.isWord(start, "that"),
        let own = construction.subjects.own(before: site.group.lowerBound)
      else { continue }
      if own.lowerBound == next, own.upperBound == site.group.lowerBound { return true }
    }
    return false
  }
}
