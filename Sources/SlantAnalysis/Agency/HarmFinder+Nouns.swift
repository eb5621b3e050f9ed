import SlantText

/// Nouns of harm: "the killing of", "airstrikes on", "the army's attack", "the death of".
extension HarmFinder {
  /// Whether a word in "-ing" is a noun here: "the shooting of", "his beating".
  func isNominalGerund(_ site: HarmSite) -> Bool {
    let tag = items[site.main].tag
    guard tag.form == .gerund else { return false }
    return isWord(site.items.upperBound, "of") || isWord(site.items.upperBound, "by")
  }

  mutating func noun(_ site: HarmSite) {
    let after = site.items.upperBound
    let next = wordClass(after)
    // "a murder trial", "attack dogs"
    guard next != .noun, next != .properNoun, next != .possessiveClitic, isNounHere(site) else {
      return
    }
    let opensCompound = next == .verb && items[after].tag.form == .base
    guard !opensCompound else { return }
    var (victim, agent) = complements(site, from: after)
    let owner = owner(before: site.items.lowerBound)
    if let owner {
      // "the senator's slaying of the bill" harms neither of the two.
      guard victim != nil || !isWord(after, "of") else { return }
      let isVictims = victim == nil && site.word.harm != .attack
      if isVictims { victim = owner } else { agent = agent ?? owner }
    } else if victim != nil, agent == nil {
      agent = actor(before: site.items.lowerBound)
    }
    let isDeath = site.word.harm == .die
    // "the attacks on 9/11"
    guard let victim, victim.count > 1 || wordClass(victim.lowerBound) != .number else { return }
    add(
      site, isDeath ? .intransitiveDeath : .nominalised, victim: victim,
      agent: isDeath ? nil : agent, modality: nounModality(site))
  }

  /// Whether a word stands as a noun: tagged so, or in "-ing".
  private func isNounHere(_ site: HarmSite) -> Bool {
    let tag = items[site.main].tag
    if tag.form == .gerund || isGerund(site.main) { return true }
    return site.word.forms.contains(.noun)
      && (tag.wordClass == .noun || tag.wordClass == .properNoun && isHeadline
        || tag.wordClass == .properNoun && site.items.lowerBound == 0)
  }

  private func isGerund(_ index: Int) -> Bool {
    let token = text.tokens[items[index].token]
    return VerbShape.ends(text, token, "ing") || VerbShape.ends(text, token, "ings")
  }

  /// The victim after "of", "on" or "against" and the agent after "by", with phrases of time and place
  /// between them passed over.
  private func complements(
    _ site: HarmSite, from start: Int
  ) -> (victim: Range<Int>?, agent: Range<Int>?) {
    var victim: Range<Int>?
    var agent: Range<Int>?
    var index = start
    while index + 1 < items.count, items[index].wordClass == .preposition {
      if items[index + 1].wordClass == .time {
        index += 2
        continue
      }
      guard let phrase = phrases.phrase(from: index + 1, to: items.count) else { break }
      let head = items[phrases.head(of: phrase)]
      if isWord(index, "by") {
        agent = agent ?? phrase
      } else if leadsToVictim(index, site), victim == nil,
        words.canSuffer(head, site.word.sufferer)
      {
        victim = phrase
      }
      index = phrase.upperBound
    }
    return (victim, agent)
  }

  private func leadsToVictim(_ index: Int, _ site: HarmSite) -> Bool {
    if isWord(index, "of") { return site.word.harm != .attack || site.word.sufferer != .person }
    guard site.word.harm == .attack || site.word.harm == .abuse else { return false }
    return isWord(index, "on") || isWord(index, "against") || isWord(index, "upon")
  }

  /// "the army's", "his" before the noun, words that describe it passed over.
  private func owner(before start: Int) -> Range<Int>? {
    var index = start - 1
    while index > 0, items[index].wordClass == .adjective || items[index].wordClass == .noun {
      index -= 1
    }
    guard index >= 0 else { return nil }
    if items[index].wordClass == .possessive { return index..<(index + 1) }
    guard items[index].wordClass == .possessiveClitic, index > 0,
      items[index - 1].wordClass != .time
    else { return nil }
    guard let owner = phrases.phrase(before: index) else { return nil }
    let joint = owner.last { items[$0].wordClass == .conjunction }
    return joint.map { ($0 + 1)..<owner.upperBound } ?? owner
  }

  /// "police", "rebel", "Russian" directly before the noun.
  private func actor(before start: Int) -> Range<Int>? {
    guard start > 0, words.isActor(items[start - 1]) else { return nil }
    return (start - 1)..<start
  }
}
