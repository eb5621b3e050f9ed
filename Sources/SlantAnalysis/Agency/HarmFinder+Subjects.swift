import SlantText

/// The subjects of verbs of harm: of joined verbs, relative clauses and participles.
extension HarmFinder {
  /// The subject of a verb group, without a relative pronoun and the phrases of place after it.
  func subject(ofGroupAt start: Int) -> Range<Int>? {
    if let own = joinedClause(before: start) { return own }
    if opensRelative(start - 1) { return antecedent(of: start - 1) }
    // "the leaders have all been arrested"
    if isWord(start - 1, in: ["all", "both", "each"]), wordClass(start - 2).isVerbal {
      return subject(ofGroupAt: subjects.groupStart(of: start - 2))
    }
    // "prevent the students from being deported"
    if isWord(start, "being"), isWord(start - 1, "from"), wordClass(start - 2).isNominal {
      return phrases.phrase(before: start - 1)
    }
    if let placed = subjectWithPlace(before: start) { return placed }
    if isWord(start, "being"), wordClass(start - 1).isNominal { return described(before: start) }
    if wordClass(start - 1) == .stop,
      let open = (0..<(start - 1)).last(where: { wordClass($0) == .stop })
    {
      // "The officers — two men and a woman — were killed"
      return phrases.phrase(before: open).flatMap { settled($0) }
    }
    if let near = nouns.phrase(endingAt: start - 1), near.lowerBound > 0,
      starts(near.lowerBound - 1, with: Self.reports)
        || isWord(near.lowerBound - 1, in: Self.openers)
    {
      return phrases.phrase(before: start)
    }
    guard let whole = subjects.subject(ofGroupAt: start) else { return nil }
    if whole.upperBound == start, let near = nouns.phrase(endingAt: start - 1),
      near.lowerBound <= whole.lowerBound
    {
      return phrases.phrase(before: start).flatMap { settled($0) }
    }
    return settled(whole)
  }

  /// Words that open a clause, whatever the grammar took them for: "until | police | raided the house".
  private static let openers: [StaticString] = [
    "after", "before", "until", "while", "when", "because", "where", "although", "though", "if",
  ]

  /// Verbs after which a clause has a subject of its own.
  ///
  /// "An officer who left said two men were killed."
  private static let reports: [StaticString] = [
    "said", "says", "saying", "report", "announc", "confirm", "claim", "believ", "fear", "thinks",
  ]

  /// The noun to which "in Westhaven, Velorium" belongs: "A man in Westhaven, Velorium was shot".
  func subjectWithPlace(before start: Int) -> Range<Int>? {
    guard start > 4, items[start - 1].wordClass == .properNoun, wordClass(start - 2) == .comma,
      let town = nouns.phrase(endingAt: start - 3), town.lowerBound > 1,
      isWord(town.lowerBound - 1, in: ["in", "near", "outside", "of", "from"])
    else { return nil }
    return phrases.phrase(before: town.lowerBound - 1)
  }

  /// The phrase before "being", a phrase of place after it passed over: "people in camps being beaten".
  func described(before start: Int) -> Range<Int>? {
    guard let near = phrases.phrase(before: start) else { return nil }
    guard near.lowerBound > 1, isWord(near.lowerBound - 1, in: ["in", "at", "from", "on", "near"]),
      wordClass(near.lowerBound - 2) == .noun
    else { return near }
    return phrases.phrase(before: near.lowerBound - 1)
  }

  /// The subject after "and" where what stands before it is the object of a verb: "burned houses and
  /// | militiamen | shot prisoners".
  func joinedClause(before start: Int) -> Range<Int>? {
    guard start > 1, let near = nouns.phrase(endingAt: start - 1),
      let joint = (near.lowerBound..<start).last(where: { items[$0].wordClass == .conjunction }),
      let object = nouns.phrase(endingAt: joint - 1), object.lowerBound > 0
    else { return nil }
    var before = object.lowerBound - 1
    // "killed two men in the port and | dozens | were wounded"
    while items[before].wordClass == .preposition, wordClass(before - 1).isNominal,
      let owner = nouns.phrase(endingAt: before - 1), owner.lowerBound > 0
    {
      before = owner.lowerBound - 1
    }
    if before > 0, items[before].wordClass == .adverb || items[before].wordClass == .preposition,
      items[before - 1].wordClass == .verb
    {
      before -= 1
    }
    let governs =
      items[before].wordClass == .verb && found.contains { $0.items.contains(before) }
      || items[before].wordClass == .preposition && wordClass(before - 1) == .auxiliary
    return governs ? phrases.phrase(from: joint + 1, to: start) : nil
  }

  /// Whether "who" or "that" at `index` opens a relative clause whose subject it is.
  func opensRelative(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = items[index - 1].wordClass
    let isEvent = before == .verb && words.tellsOfHarm(items[index - 1])
    guard before.isNominal || isEvent || before == .number || before == .time || before == .comma
    else {
      return false
    }
    return wordClass(index) == .relative || isWord(index, "who")
      || isWord(index, "that") && before != .pronoun
  }

  /// What a relative pronoun stands for: the noun before it, with what counts it, or before a comma the
  /// noun that the phrases before belong to: "relatives of | the men who", "dozens of men who".
  func antecedent(of relative: Int) -> Range<Int>? {
    let end = wordClass(relative - 1) == .comma ? relative - 1 : relative
    if end < relative {
      guard !isWord(relative, "that") else { return nil }
      let whole = subjects.own(before: relative + 1).flatMap { settled($0) }
      let isPronoun = whole.map { $0.count == 1 && wordClass($0.lowerBound) == .pronoun } ?? true
      return isPronoun ? phrases.phrase(before: end) : whole
    }
    guard let near = phrases.phrase(before: end) else {
      return words.tellsOfHarm(items[end - 1]) ? (end - 1)..<end : nil
    }
    // "the group in Velorium that"
    if isWord(near.lowerBound - 1, "in"), wordClass(near.lowerBound - 2) == .noun,
      wordClass(near.lowerBound) == .properNoun, isWord(relative, "that")
    {
      return phrases.phrase(before: near.lowerBound - 1)
    }
    guard isWord(near.lowerBound - 1, "of"), near.lowerBound > 1,
      let counted = phrases.phrase(before: near.lowerBound - 1)
    else { return near }
    let full = counted.lowerBound..<end
    return phrases.head(of: full) >= near.lowerBound ? full : near
  }

  /// A phrase from its start, cut where a phrase of place follows.
  func settled(_ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, items[end - 1].wordClass == .relative { end -= 1 }
    guard end > range.lowerBound else { return range }
    // "two weeks after | the storm": a clause that opens with a word the grammar took for a preposition.
    let opener = (range.lowerBound..<end).last {
      isWord($0, in: ["after", "before", "since", "until", "while", "when", "as"])
    }
    var start = opener.map { $0 + 1 } ?? range.lowerBound
    if wordClass(start) == .possessiveClitic { start += 1 }
    guard start < end else { return range }
    return phrases.phrase(from: start, to: end) ?? start..<end
  }

  /// The noun that a participle without "be" describes.
  func reducedSubject(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, items[end - 1].wordClass == .adverb { end -= 1 }
    guard end > 0 else { return nil }
    return phrases.phrase(before: end).flatMap { settled($0) }
  }
}
