import SlantText

/// Whose cue it is, and what relative clauses stand for.
extension ConstructionFinder {
  /// The "what", "which" or "that" directly before the cue's subject, which stands for a part of what
  /// is said.
  func relativePronoun(of site: CueSite) -> Int? {
    guard let subject = subjects.own(before: site.group.lowerBound), subject.lowerBound > 0,
      subject.upperBound == site.group.lowerBound
    else { return nil }
    let before = subject.lowerBound - 1
    if isWord(before, "what") || isWord(before, "which") || isWord(before, "who") { return before }
    guard isWord(before, "that"), before > 0, items[before - 1].wordClass == .noun else {
      return nil
    }
    return before
  }

  /// What a clause without a relative pronoun describes: a decision | they say allowed it.
  func contactAntecedent(of site: CueSite) -> Range<Int>? {
    guard let subject = subjects.own(before: site.group.lowerBound), subject.lowerBound > 0,
      subject.upperBound == site.group.lowerBound, site.items.upperBound < items.count,
      items[site.items.upperBound].wordClass.isVerbal,
      items[site.items.upperBound].tag.form != .gerund
    else { return nil }
    let opener = items[subject.lowerBound].wordClass
    guard opener == .pronoun || opener == .determiner || opener == .possessive else { return nil }
    return phrases.phrase(endingAt: subject.lowerBound - 1)
  }

  /// Who says it: the subject of the cue's own clause, or of the cue that it is joined to.
  func subject(of site: CueSite) -> Range<Int>? {
    let start = site.group.lowerBound
    if let own = subjects.own(before: start) { return own }
    if start > 0,
      items[start - 1].wordClass == .conjunction || items[start - 1].wordClass == .comma,
      let joint = sites.last(where: { isJoint($0, with: site) })
    {
      return subjects.subject(ofGroupAt: joint.group.lowerBound)
    }
    return subjects.subject(ofGroupAt: start)
  }

  /// Whether `other` is an earlier cue of the same rank: said … and added; admitted …, claiming.
  private func isJoint(_ other: CueSite, with site: CueSite) -> Bool {
    other.isVerb && !other.isPassive && other.items.upperBound <= site.group.lowerBound
      && (other.form == site.form || site.form == .gerund && other.form != .base)
      && subjects.own(before: other.group.lowerBound) != nil
      && !other.cue.patterns.isDisjoint(with: [.that, .quote, .objectThat])
  }
}
