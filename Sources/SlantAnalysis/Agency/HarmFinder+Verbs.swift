import SlantText

/// Verbs of harm and of dying.
extension HarmFinder {
  mutating func verb(_ site: HarmSite) {
    let start = subjects.groupStart(of: site.main)
    if !site.word.forms.contains(.verb) { return intransitive(site, start) }
    switch voice(of: site, start) {
    case .passive: passive(site, start, subject: subject(ofGroupAt: start))
    case .joined(let verb):
      passive(site, start, subject: subject(ofGroupAt: subjects.groupStart(of: verb)))
    case .reduced: passive(site, start, subject: reducedSubject(before: start))
    case .active(let object): active(site, start, object)
    case .none:
      if site.word.forms.contains(.intransitive) { intransitive(site, start) }
    }
  }

  // MARK: Voices

  /// The grammatical voice of a verb.
  private enum VerbVoice {
    /// "were killed"
    case passive
    /// The second verb of "were beaten and shot".
    case joined(verb: Int)
    /// "men beaten on Friday"
    case reduced
    case active(object: Range<Int>)
    /// No object and no sign of a passive: "attacked at dawn".
    case none
  }

  private func voice(of site: HarmSite, _ start: Int) -> VerbVoice {
    let tag = items[site.main].tag
    let isParticiple = tag.form == .past && !tag.isFinite
    if isParticiple, subjects.hasBe(start..<site.main) { return .passive }
    let object = object(after: site.items.upperBound) ?? sharedObject(after: site.items.upperBound)
    let hasObject = [.determiner, .possessive].contains(wordClass(site.items.upperBound))
    if isParticiple, object == nil, !hasObject {
      let hasAuxiliary = (start..<site.main).contains { items[$0].wordClass.isVerbal }
      if hasAuxiliary { return .none }
      let isAlone =
        site.word.forms.contains(.intransitive) && agentMarker(after: site.items.upperBound) == nil
      if isAlone { return .none }
      if let verb = joinedPassive(before: start) { return .joined(verb: verb) }
      if agentMarker(after: site.items.upperBound) != nil || isReduced(site, start) {
        return .reduced
      }
      return .none
    }
    return object.map { .active(object: $0) } ?? .none
  }

  /// The verb of a passive that the participle at `start` is joined to by "and", "or" or a comma.
  private func joinedPassive(before start: Int) -> Int? {
    var index = start - 1
    guard index > 0, items[index].wordClass == .conjunction || items[index].wordClass == .comma
    else { return nil }
    while index > 0,
      items[index].wordClass == .conjunction || items[index].wordClass == .comma
        || items[index].wordClass == .adverb
    {
      index -= 1
    }
    while index > 0, !items[index].wordClass.isVerbal {
      guard items[index].wordClass != .stop, items[index].wordClass != .subordinator else {
        return nil
      }
      index -= 1
    }
    let tag = items[index].tag
    guard items[index].wordClass == .verb, tag.form == .past else { return nil }
    let first = subjects.groupStart(of: index)
    if subjects.hasBe(first..<index) { return index }
    return first == index ? joinedPassive(before: first) : nil
  }

  /// Whether a participle without "be" describes the noun before it, or stands for a passive whose "was"
  /// is left out.
  private func isReduced(_ site: HarmSite, _ start: Int) -> Bool {
    guard start > 0, let noun = nouns.phrase(endingAt: start - 1) else { return false }
    if isHeadline { return true }
    let before = noun.lowerBound - 1
    // "one man was killed and three others wounded"
    if before > 0, items[before].wordClass == .conjunction || isThan(before),
      found.last.map({
        $0.construction == .agentlessPassive || $0.construction == .passiveWithAgent
      })
        == true
    {
      return true
    }
    if hasFiniteVerb(after: site.items.upperBound) { return true }
    guard before >= 0, site.word.harm != .attack else { return false }
    // "treated the men beaten on Friday", "pictures of villagers shot dead"
    return items[before].wordClass == .verb || items[before].wordClass == .preposition
  }

  private func isThan(_ index: Int) -> Bool { isWord(index, "than") || isWord(index, "least") }

  /// Whether a finite verb follows in the same clause, so that the participle is not its verb.
  private func hasFiniteVerb(after start: Int) -> Bool {
    for index in start..<items.count {
      switch items[index].wordClass {
      case .comma, .stop, .end, .subordinator, .relative, .conjunction, .quote, .interrogative:
        return false
      case .auxiliary, .modal: return true
      case .verb:
        let form = items[index].tag.form
        return form == .past || form == .third
      default: continue
      }
    }
    return false
  }

  // MARK: Clauses

  private mutating func passive(_ site: HarmSite, _ start: Int, subject: Range<Int>?) {
    let agent = agentMarker(after: site.items.upperBound).flatMap { self.agent(after: $0) }
    let first = found.count
    guard subject != nil else { return }
    add(
      site, agent == nil ? .agentlessPassive : .passiveWithAgent, victim: subject, agent: agent,
      modality: modality(start, site, subject: subject))
    guard let agent, found.count > first else { return }
    // "beaten and shot by masked gunmen"
    var next = start - 1
    for number in found.indices.dropLast().reversed() {
      guard next > 0, items[next].wordClass == .conjunction || items[next].wordClass == .comma,
        found[number].items.upperBound == next,
        found[number].construction == .agentlessPassive
      else { break }
      share(agent: agent, from: number)
      next = found[number].items.lowerBound - 1
    }
  }

  private mutating func active(_ site: HarmSite, _ start: Int, _ object: Range<Int>) {
    let agent = agent(of: site, start)
    // A verb that opens its sentence without a subject commands.
    let isUnfinished =
      items[site.main].tag.form == .gerund || items[start].wordClass == .infinitiveMarker
    guard agent != nil || isUnfinished, !isCompound(site, start, object) else { return }
    add(
      site, .active, victim: object, agent: agent,
      modality: modality(start, site, subject: agent))
  }

  /// "the school shooting suspect": a noun with two others around it.
  private func isCompound(_ site: HarmSite, _ start: Int, _ object: Range<Int>) -> Bool {
    guard items[site.main].tag.form == .gerund, start == site.main, start > 0 else { return false }
    return items[start - 1].wordClass.isNominal && items[start - 1].wordClass != .pronoun
      && items[object.lowerBound].wordClass == .noun && !items[object.lowerBound].tag.isPlural
  }

  private mutating func intransitive(_ site: HarmSite, _ start: Int) {
    let tag = items[site.main].tag
    let isFound = isWord(site.items.upperBound - 1, "dead") && site.items.count > 1
    var subject: Range<Int>?
    if isFound, !subjects.hasBe(start..<site.main) {
      subject = reducedSubject(before: start)
    } else {
      guard !subjects.hasBe(start..<site.main) || isFound || tag.form == .gerund else { return }
      subject = self.subject(ofGroupAt: start)
    }
    add(
      site, .intransitiveDeath, victim: subject, agent: nil,
      modality: modality(start, site, subject: subject))
  }

  /// "is dead", "left three people dead".
  mutating func adjective(_ site: HarmSite) {
    let before = site.items.lowerBound - 1
    guard before > 0, !wordClass(site.items.upperBound).isNominalModifier else { return }
    if items[before].wordClass.isNominal || items[before].wordClass == .number {
      guard let victim = nouns.phrase(endingAt: before), victim.lowerBound > 0,
        let verb = (0..<victim.lowerBound).last(where: { items[$0].wordClass == .verb }),
        starts(verb, with: ["leav", "left"])
      else { return }
      return add(
        site, .intransitiveDeath, victim: phrases.phrase(before: before + 1), agent: nil,
        modality: modality(subjects.groupStart(of: verb), site, subject: nil))
    }
    var verb = before
    while verb > 0, items[verb].wordClass == .adverb || items[verb].wordClass == .negation {
      verb -= 1
    }
    guard items[verb].wordClass == .auxiliary, items[verb].tag.form == .base else { return }
    let start = subjects.groupStart(of: verb)
    let subject = subject(ofGroupAt: start)
    add(
      site, .intransitiveDeath, victim: subject, agent: nil,
      modality: modality(start, site, subject: subject))
  }

  // MARK: Who takes part

  /// Who acts: the subject; before "killing" the noun that "accused the police of" or "soldiers" gives;
  /// nobody where an infinitive or a verb in "-ing" belongs to a noun: "a plan to kill", "fear of killing".
  private func agent(of site: HarmSite, _ start: Int) -> Range<Int>? {
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

  /// The subject of a verb group, without a relative pronoun and the phrases of place after it.
  private func subject(ofGroupAt start: Int) -> Range<Int>? {
    if let own = joinedClause(before: start) { return own }
    if opensRelative(start - 1) { return antecedent(of: start - 1) }
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

  /// Verbs after which a clause has a subject of its own: "an officer who left said two men were killed".
  private static let reports: [StaticString] = [
    "said", "says", "saying", "report", "announc", "confirm", "claim", "believ", "fear", "thinks",
  ]

  /// Whether the verb before the conjunction at `joint` opens an aside: ", opening fire and wounding two".
  private func followsAside(_ joint: Int) -> Bool {
    guard let verb = (0..<joint).last(where: { items[$0].wordClass.isVerbal }), verb > 0 else {
      return false
    }
    return items[verb].tag.form == .gerund && items[verb - 1].wordClass == .comma
  }

  /// The agent of the verb that the one at `start` is joined to: "killed 12 people and wounded 40".
  private func joinedAgent(before start: Int) -> Range<Int>? {
    guard let last = found.last, last.construction == .active,
      wordClass(start - 1) == .conjunction, let victim = last.victim,
      victim.upperBound == start - 1 || last.items.upperBound == start - 1
    else { return nil }
    return last.agent
  }

  /// The noun to which "in Westhaven, Velorium" belongs: "A man in Westhaven, Velorium was shot".
  private func subjectWithPlace(before start: Int) -> Range<Int>? {
    guard start > 4, items[start - 1].wordClass == .properNoun, wordClass(start - 2) == .comma,
      let town = nouns.phrase(endingAt: start - 3), town.lowerBound > 1,
      isWord(town.lowerBound - 1, in: ["in", "near", "outside", "of", "from"])
    else { return nil }
    return phrases.phrase(before: town.lowerBound - 1)
  }

  /// The phrase before "being", a phrase of place after it passed over: "people in camps being beaten".
  private func described(before start: Int) -> Range<Int>? {
    guard let near = phrases.phrase(before: start) else { return nil }
    guard near.lowerBound > 1, isWord(near.lowerBound - 1, in: ["in", "at", "from", "on", "near"]),
      wordClass(near.lowerBound - 2) == .noun
    else { return near }
    return phrases.phrase(before: near.lowerBound - 1)
  }

  /// The subject after "and" where what stands before it is the object of a verb: "burned houses and
  /// | militiamen | shot prisoners".
  private func joinedClause(before start: Int) -> Range<Int>? {
    guard start > 1, let near = nouns.phrase(endingAt: start - 1),
      let joint = (near.lowerBound..<start).last(where: { items[$0].wordClass == .conjunction }),
      let object = nouns.phrase(endingAt: joint - 1), object.lowerBound > 0
    else { return nil }
    var before = object.lowerBound - 1
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
  private func opensRelative(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = items[index - 1].wordClass
    let isGerund = before == .verb && items[index - 1].tag.form == .gerund
    guard before.isNominal || isGerund || before == .number || before == .time || before == .comma
    else {
      return false
    }
    return wordClass(index) == .relative || isWord(index, "who")
      || isWord(index, "that") && before != .pronoun
  }

  /// What a relative pronoun stands for: the noun before it, with what counts it, or before a comma the
  /// noun that the phrases before belong to: "relatives of | the men who", "dozens of men who".
  private func antecedent(of relative: Int) -> Range<Int>? {
    let end = wordClass(relative - 1) == .comma ? relative - 1 : relative
    if end < relative {
      guard !isWord(relative, "that") else { return nil }
      let whole = subjects.own(before: relative + 1).flatMap { settled($0) }
      return whole ?? phrases.phrase(before: end)
    }
    guard let near = phrases.phrase(before: end) else {
      return items[end - 1].tag.form == .gerund ? (end - 1)..<end : nil
    }
    guard isWord(near.lowerBound - 1, "of"), near.lowerBound > 1,
      let counted = phrases.phrase(before: near.lowerBound - 1)
    else { return near }
    let full = counted.lowerBound..<end
    return phrases.head(of: full) >= near.lowerBound ? full : near
  }

  /// A phrase from its start, cut where a phrase of place follows.
  private func settled(_ range: Range<Int>) -> Range<Int>? {
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
  private func reducedSubject(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, items[end - 1].wordClass == .adverb { end -= 1 }
    guard end > 0 else { return nil }
    return phrases.phrase(before: end).flatMap { settled($0) }
  }

  /// The object after a verb.
  private func object(after end: Int) -> Range<Int>? {
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
  private func sharedObject(after end: Int) -> Range<Int>? {
    guard wordClass(end) == .conjunction else { return nil }
    var next = end + 1
    while wordClass(next) == .adverb { next += 1 }
    guard wordClass(next) == .verb, items[next].tag.form != .gerund else { return nil }
    return object(after: next + 1)
  }

  /// The "by" that names the agent of a passive verb, phrases of time and place passed over.
  private func agentMarker(after end: Int) -> Int? {
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
  private func agent(after by: Int) -> Range<Int>? {
    let first = by + 1
    guard wordClass(first) == .verb, items[first].tag.form == .gerund,
      !found.contains(where: { $0.items.contains(first) }), wordClass(first + 1) == .noun,
      words.isLiving(items[first + 1])
    else { return phrases.phrase(from: first, to: items.count) }
    return phrases.phrase(from: first + 1, to: items.count).map { first..<$0.upperBound }
  }

  /// "by the army", but not "by night", "by the end of the year", "by throwing stones".
  private func isAgentive(_ by: Int) -> Bool {
    guard let phrase = agent(after: by) else { return false }
    let head = phrases.head(of: phrase)
    return items[head].wordClass != .time
      && !isWord(
        head, in: ["night", "day", "end", "mistake", "accident", "hand", "name", "law", "then"])
  }
}
