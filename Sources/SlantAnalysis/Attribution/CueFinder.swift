import SlantLexicon
import SlantText

/// Finds the cues of a clause sequence and how they are used there.
struct CueFinder {
  let table: CueTable
  private let hits: [Hit]
  /// The number of the hit that starts at each token, plus one; 0 for none.
  private let hitAt: [Int32]
  private let text: IndexedText

  init(table: CueTable, hits: [Hit], text: IndexedText) {
    self.table = table
    self.text = text
    self.hits = hits
    var hitAt = [Int32](repeating: 0, count: text.tokens.count)
    for (number, hit) in hits.enumerated() where hitAt[hit.tokens.lowerBound] == 0 {
      hitAt[hit.tokens.lowerBound] = Int32(number + 1)
    }
    self.hitAt = hitAt
  }

  /// The cues of `sequence` from left to right; those in short quotations left out.
  func sites(in sequence: ClauseSequence, _ subjects: Subjects) -> [CueSite] {
    var sites: [CueSite] = []
    for index in sequence.items.indices where sequence.items[index].quotation == nil {
      let number = Int(hitAt[sequence.items[index].token])
      guard number > 0, !sequence.items[index].isQuotedWord else { continue }
      let hit = hits[number - 1]
      var end = min(index + hit.tokens.count, sequence.items.count)
      if end > index + 1, opensContent(sequence.items[end - 1]) { end -= 1 }
      if let site = site(table.cues[hit.entry], index..<end, sequence.items, subjects) {
        sites.append(site)
      }
    }
    return sites
  }

  /// Whether the last word of a cue such as "hope to" or "hold that" opens the content.
  private func opensContent(_ item: ClauseSequence.Item) -> Bool {
    item.wordClass == .infinitiveMarker
      || item.wordClass == .subordinator
        && VerbShape.ends(text, text.tokens[item.token], "that")
  }

  private func site(
    _ cue: CueTable.Cue, _ items: Range<Int>, _ all: [ClauseSequence.Item], _ subjects: Subjects
  ) -> CueSite? {
    let first = all[items.lowerBound]
    let isVerb =
      cue.parts.contains(.verb)
      && (first.wordClass == .verb || first.wordClass == .auxiliary && items.count > 1)
    if isVerb {
      let site = verbSite(cue, items, all, subjects)
      // "were worried that" is an adjective rather than a passive.
      let isForm = site.isPassive && !cue.patterns.contains(.passive)
      guard isForm, let other = sameSpelling(items, all), other.parts == .adjective else {
        return site
      }
      return otherSite(other, items, all)
    }
    let isOther =
      cue.parts.contains(.noun) && first.wordClass == .noun
      || !cue.parts.isDisjoint(with: [.preposition, .adjective, .adverb])
    if isOther { return otherSite(cue, items, all) }
    guard first.wordClass == .noun || first.wordClass == .adjective,
      let other = sameSpelling(items, all),
      other.parts == (first.wordClass == .noun ? .noun : .adjective)
    else { return nil }
    return otherSite(other, items, all)
  }

  private func otherSite(
    _ cue: CueTable.Cue, _ items: Range<Int>, _ all: [ClauseSequence.Item]
  ) -> CueSite {
    CueSite(
      cue: cue, items: items, group: items, isVerb: false,
      isNegated: isNegated(items, all), isPassive: false, form: .none)
  }

  /// The noun or adjective of the lexicon that is spelled like a verb's form at `items`.
  private func sameSpelling(
    _ items: Range<Int>, _ all: [ClauseSequence.Item]
  ) -> CueTable.Cue? {
    guard items.count == 1 else { return nil }
    return table.other(spelled: text.tokens[all[items.lowerBound].token].word)
  }

  private func verbSite(
    _ cue: CueTable.Cue, _ items: Range<Int>, _ all: [ClauseSequence.Item], _ subjects: Subjects
  ) -> CueSite {
    let start = subjects.groupStart(of: items.lowerBound)
    let group = start..<items.upperBound
    let form = all[items.lowerBound].tag.form
    return CueSite(
      cue: cue, items: items, group: group, isVerb: true, isNegated: isNegated(group, all),
      isPassive: form == .past && !cue.namesSpeaker && subjects.hasBe(start..<items.lowerBound),
      form: form)
  }

  private func isNegated(_ group: Range<Int>, _ all: [ClauseSequence.Item]) -> Bool {
    for index in group {
      switch all[index].wordClass {
      case .negation: return true
      case .verb:
        if index + 1 < group.upperBound, isRefusal(all[index]) { return true }
        if hasNegation(all[index]) { return true }
      case .auxiliary, .modal:
        if hasNegation(all[index]) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a word ends in "n't" or is "cannot".
  private func hasNegation(_ item: ClauseSequence.Item) -> Bool {
    let token = text.tokens[item.token]
    guard VerbShape.ends(text, token, "t") else { return false }
    return VerbShape.ends(text, token, "n't") || VerbShape.ends(text, token, "cannot")
      || token.length > 4 && VerbShape.ends(text, token, "n’t")
  }

  /// "declined", "refused", "failed" before the infinitive of a cue: what follows was not said.
  private func isRefusal(_ item: ClauseSequence.Item) -> Bool {
    let token = text.tokens[item.token]
    return VerbShape.starts(text, token, "declin") || VerbShape.starts(text, token, "refus")
      || VerbShape.starts(text, token, "fail")
  }
}
