import SlantText

/// Verbs of harm and of dying.
extension HarmFinder {
  mutating func verb(_ site: HarmSite) {
    let last = site.items.upperBound - 1
    // "was fired on Monday"
    guard wordClass(last) != .preposition || wordClass(last + 1) != .time else { return }
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

  mutating func passive(_ site: HarmSite, _ start: Int, subject: Range<Int>?) {
    let agent = agentMarker(after: site.items.upperBound).flatMap { self.agent(after: $0) }
    let first = found.count
    guard subject != nil else { return }
    add(
      site, agent == nil ? .agentlessPassive : .passiveWithAgent, victim: subject, agent: agent,
      modality: modality(start, site, subject: subject))
    guard let agent, found.count > first else { return }
    // "kidnapped, beaten and shot by masked gunmen"
    var next = start
    for number in found.indices.dropLast().reversed() {
      let end = next
      while next > 0,
        items[next - 1].wordClass == .conjunction || items[next - 1].wordClass == .comma
      {
        next -= 1
      }
      guard next < end, found[number].items.upperBound == next,
        found[number].construction == .agentlessPassive
      else { break }
      share(agent: agent, from: number)
      next = found[number].items.lowerBound
    }
  }

  mutating func active(_ site: HarmSite, _ start: Int, _ object: Range<Int>) {
    let agent = agent(of: site, start)
    // A verb that opens its sentence without a subject commands.
    let isUnfinished =
      items[site.main].tag.form == .gerund || items[start].wordClass == .infinitiveMarker
    guard agent != nil || isUnfinished, !isCompound(site, start, object),
      !isAttribute(site, start)
    else { return }
    add(
      site, .active, victim: object, agent: agent,
      modality: modality(start, site, subject: agent))
  }

  /// "visited jailed reporters": a participle that describes the noun after it.
  func isAttribute(_ site: HarmSite, _ start: Int) -> Bool {
    guard start == site.main, items[start].tag.form == .past, start > 0 else { return false }
    switch items[start - 1].wordClass {
    case .verb, .preposition, .determiner, .adjective, .number, .possessive: return true
    default: return false
    }
  }

  /// "the school shooting suspect": a noun with two others around it.
  func isCompound(_ site: HarmSite, _ start: Int, _ object: Range<Int>) -> Bool {
    guard items[site.main].tag.form == .gerund, start == site.main, start > 0 else { return false }
    return items[start - 1].wordClass.isNominal && items[start - 1].wordClass != .pronoun
      && items[object.lowerBound].wordClass == .noun && !items[object.lowerBound].tag.isPlural
  }

  mutating func intransitive(_ site: HarmSite, _ start: Int) {
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
}
