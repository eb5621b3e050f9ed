import SlantText

/// Whether a verb of harm is active or passive.
extension HarmFinder {
  /// The grammatical voice of a verb.
  enum VerbVoice {
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

  func voice(of site: HarmSite, _ start: Int) -> VerbVoice {
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
  func joinedPassive(before start: Int) -> Int? {
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
  func isReduced(_ site: HarmSite, _ start: Int) -> Bool {
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

  func isThan(_ index: Int) -> Bool { isWord(index, "than") || isWord(index, "least") }

  /// Whether a finite verb follows in the same clause, so that the participle is not its verb.
  func hasFiniteVerb(after start: Int) -> Bool {
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
}
