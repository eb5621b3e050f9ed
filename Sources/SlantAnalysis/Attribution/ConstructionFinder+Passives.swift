import SlantText

/// Passives, and what seems or appears.
extension ConstructionFinder {
  func passive(_ site: CueSite) {
    var next = site.items.upperBound
    let endsInPreposition =
      site.items.count > 1 && items[next - 1].wordClass == .preposition
    if endsInPreposition, next < items.count {
      let content = [
        subjects.own(before: site.group.lowerBound) ?? next..<next,
        next..<ContentFinder(self, site).end(from: next),
      ]
      return add(
        source: nil, site, content, rule: .passive, isUnstated: true)
    }
    if !takesTopic(site, at: next), !takesReason(site, at: next) {
      next = skipAdverbials(from: next, isPassive: true)
    }
    guard next < items.count else { return }
    if isWord(next, "by") { return agent(site, at: next + 1) }
    guard site.cue.patterns.contains(.passive) || takesReason(site, at: next) else { return }
    let joinsAnother =
      isWord(next, "as") && next + 1 < items.count && items[next + 1].tag.form == .gerund
      && sites.contains { $0.items.lowerBound == next + 1 }
    guard !joinsAnother else { return }
    let isReason = takesReason(site, at: next) || takesTopic(site, at: next)
    let opener = items[next].wordClass
    guard
      opener == .infinitiveMarker || opener == .subordinator || isWord(next, "as") || isReason
        || opener == .interrogative && site.cue.patterns.contains(.wh)
    else { return }
    let from = isReason ? next + 1 : next
    let subject = subjects.own(before: site.group.lowerBound)
    var content = [from..<ContentFinder(self, site).end(from: from)]
    if let subject, opener != .subordinator, opener != .interrogative,
      !takesTopic(site, at: next)
    {
      content.insert(subject, at: 0)
    }
    add(
      source: nil, site, content, rule: .passive, isUnstated: true,
      particle: isReason ? next : nil)
  }

  /// "The treaty appears to be dead", "it seems that …": held true by nobody in particular.
  func appearance(_ site: CueSite) {
    var next = site.items.upperBound
    while next < items.count, items[next].wordClass == .adverb { next += 1 }
    guard next < items.count else { return }
    let opener = items[next].wordClass
    guard
      opener == .infinitiveMarker || opener == .adjective || opener == .subordinator
        || isWord(next, "like")
    else { return }
    var content = [next..<ContentFinder(self, site).end(from: next)]
    let subject = subjects.subject(ofGroupAt: site.group.lowerBound)
    if let subject, subject.upperBound <= site.group.lowerBound, !isWord(subject.lowerBound, "it") {
      content.insert(subject, at: 0)
    }
    add(source: nil, site, content, rule: .appearance, isUnstated: true)
  }

  /// "accused of", "criticised for" in the passive.
  private func takesReason(_ site: CueSite, at next: Int) -> Bool {
    site.cue.patterns.contains(.objectOf) && isWord(next, "of")
      || site.cue.patterns.contains(.objectFor) && isWord(next, "for")
  }

  /// The source after "by": was dismissed by the unions as a trick.
  private func agent(_ site: CueSite, at start: Int) {
    guard site.cue.patterns.contains(.passive) || site.cue.patterns.contains(.nounPhrase),
      let source = phrases.phrase(startingAt: start)
    else { return }
    let subject = subjects.own(before: site.group.lowerBound)
    var content: [Range<Int>] = []
    let after = source.upperBound
    if after < items.count, items[after].wordClass == .subordinator, isWord(after, "that") {
      content = [after..<ContentFinder(self, site).end(from: after)]
    } else {
      if let subject { content.append(subject) }
      if isWord(after, "as") {
        content.append(after..<ContentFinder(self, site).end(from: after))
      }
    }
    add(source: source, site, content, rule: .passive)
  }

  /// A participle with its agent: a sentiment endorsed by the crowd.
  func reducedPassive(_ site: CueSite) {
    let start = site.group.lowerBound
    guard start > 0,
      site.cue.patterns.contains(.passive) || site.cue.patterns.contains(.nounPhrase),
      let noun = phrases.phrase(endingAt: start - 1),
      let source = phrases.phrase(startingAt: site.items.upperBound + 1)
    else { return }
    add(source: source, site, [noun], rule: .passive)
  }
}
