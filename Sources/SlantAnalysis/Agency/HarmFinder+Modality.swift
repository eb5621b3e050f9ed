import SlantText

/// Whether harm is said to have happened.
extension HarmFinder {
  /// The modality of a verb from its group, what governs it, and an "if" before its subject.
  func modality(_ start: Int, _ site: HarmSite, subject: Range<Int>?) -> HarmModality {
    let group = start..<site.main
    if isGovernedByDenial(site, start) { return .negated }
    var isPossible = false
    for index in group {
      let item = items[index]
      switch item.wordClass {
      case .negation: return .negated
      case .modal:
        if hasNegation(index) { return .negated }
        isPossible = true
      case .auxiliary where hasNegation(index): return .negated
      case .infinitiveMarker:
        if index > 0, starts(index - 1, with: Self.failures) { return .negated }
        let isPerfect = isWord(index + 1, "have")
        if !isPerfect, !(index > 0 && starts(index - 1, with: Self.achievements)) {
          isPossible = true
        }
      case .adverb where isWord(index, in: ["never", "nearly", "almost", "narrowly"]):
        return .negated
      default: continue
      }
    }
    if isPossible || isMereTalk(site, start) || isConditional(subject?.lowerBound ?? start) {
      return .hypothetical
    }
    return .asserted
  }

  /// The modality of a noun from what stands before it: "no", "attempted", "the threat of".
  func nounModality(_ site: HarmSite) -> HarmModality {
    var index = site.items.lowerBound - 1
    while index >= 0, items[index].wordClass.isNominalModifier {
      if isWord(index, "no") { return .negated }
      if isWord(index, in: Self.unreal) { return .hypothetical }
      index -= 1
    }
    guard index > 0, items[index].wordClass == .preposition else { return .asserted }
    if isWord(index, "without") { return .negated }
    return isWord(index - 1, in: Self.prospects) ? .hypothetical : .asserted
  }

  /// "denied killing", "without killing", "kept the crowd from attacking".
  private func isGovernedByDenial(_ site: HarmSite, _ start: Int) -> Bool {
    guard start > 0, items[start].tag.form == .gerund || isWord(start, "being") else {
      return false
    }
    if starts(start - 1, with: ["deny", "deni", "avoid"]) { return true }
    return isWord(start - 1, in: ["without", "from"])
      || isWord(start - 1, "of") && isWord(start - 2, "instead")
  }

  /// "speaks of killing", "at risk of being killed", but "accused of killing".
  private func isMereTalk(_ site: HarmSite, _ start: Int) -> Bool {
    guard start > 1, items[start].tag.form == .gerund || isWord(start, "being") else {
      return false
    }
    if isWord(start - 1, in: ["before", "about"]) { return true }
    return isWord(start - 1, "of") && !isChargedBefore(start - 1)
  }

  /// Whether "accused", "convicted" or "guilty" stands before item `end`, with whom it is said of.
  func isChargedBefore(_ end: Int) -> Bool {
    (max(0, end - 6)..<end).contains { starts($0, with: Self.charges) }
  }

  /// Whether "if" or "unless" opens the clause whose subject starts at `start`.
  private func isConditional(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, items[index].wordClass == .adverb || items[index].wordClass == .time {
      index -= 1
    }
    return isWord(index, in: ["if", "unless", "whether", "lest"])
  }

  private func hasNegation(_ index: Int) -> Bool {
    let token = text.tokens[items[index].token]
    return VerbShape.ends(text, token, "n't") || VerbShape.ends(text, token, "n’t")
      || VerbShape.ends(text, token, "cannot")
  }

  private static let charges: [StaticString] = [
    "accus", "convict", "guilt", "suspect", "acquit", "clear", "charge", "tape", "video", "film",
    "history",
  ]
  private static let failures: [StaticString] = ["declin", "refus", "fail"]
  private static let achievements: [StaticString] = [
    "manag", "continu", "began", "begin", "begun", "start", "used", "went", "proceed",
  ]
  private static let unreal: [StaticString] = [
    "attempted", "planned", "threatened", "possible", "potential", "foiled", "failed", "imminent",
    "future", "further", "feared",
  ]
  private static let prospects: [StaticString] = [
    "threat", "threats", "risk", "fear", "fears", "danger", "possibility", "prospect", "plot",
    "plan", "plans",
  ]
}
