import SlantText

/// Roles that words of the clause tell beyond the bearing.
///
/// The words are given by their beginnings, small closed classes that hold for any word they stand with.
extension BearingFinder {
  /// The role of the subject of a verb that says the word itself: who "suffers" is no doer.
  func subjectRole(ofVerb verb: Int) -> BearingRole {
    starts(verb, Self.undergoing) ? .receiver : .doer
  }

  /// The role of the subject of a verb whose object, also after a preposition, is the word.
  func holderRole(_ verb: Int, preposition: Int?) -> BearingRole {
    if isPassive(verb) {
      // "was accused of fraud", "was convicted for the murder", but "was subjected to abuse"
      guard let preposition else { return .receiver }
      if isWord(preposition, "with") { return starts(verb, ["charg", "credit"]) ? .doer : .other }
      if isOneOf(preposition, ["of", "for", "over"]) { return .doer }
      return isOneOf(preposition, ["to", "from", "in", "during"]) ? .receiver : .other
    }
    if starts(verb, Self.undergoing) || starts(verb, Self.meeting) { return .receiver }
    if items[verb].wordClass == .auxiliary { return .doer }
    return starts(verb, Self.doing) ? .doer : .other
  }

  /// The role of a noun that a preposition joins to the word: "accused Lund of fraud", "a victim of fraud".
  func governorRole(_ noun: Range<Int>, preposition: Int) -> BearingRole {
    if starts(noun.upperBound - 1, Self.sufferers) { return .receiver }
    if isOneOf(preposition, ["from", "to"]) { return .receiver }
    if isOneOf(preposition, ["of", "for", "over", "behind"]) { return .doer }
    let isCharged =
      isWord(preposition, "with") && noun.lowerBound > 0
      && starts(noun.lowerBound - 1, ["charg", "credit"])
    return isCharged ? .doer : .other
  }

  /// The role of what follows the word and a preposition: "the murder of Lund", "the cruelty of Lund".
  func complementRole(_ word: Int, preposition: Int) -> BearingRole {
    if isOneOf(preposition, ["by", "from"]) { return .doer }
    if isWord(preposition, "of") { return isQuality(word) ? .doer : .receiver }
    return isOneOf(
      preposition,
      ["against", "on", "upon", "to", "toward", "towards", "for", "at", "between", "among"])
      ? .receiver : .other
  }

  /// The role of who owns the word: "Lund's cruelty"; of an act alone it is who meets it: "Lund's murder".
  func ownerRole(_ head: Int) -> BearingRole {
    starts(head, Self.acts) && !isWord(head + 1, "of") ? .receiver : .doer
  }

  /// The role of whom a noun phrase with the word describes: "a murder victim", "the betrayed voters".
  func describedRole(head: Int, word: Int) -> BearingRole {
    if starts(head, Self.sufferers) { return .receiver }
    let isPast = items[word].wordClass == .verb && items[word].tag.form == .past
    return word != head && (isPast || participles.contains(word)) ? .receiver : .doer
  }

  /// Whether a noun names what somebody is like rather than what they do: cruelty, kindness, decency.
  private func isQuality(_ item: Int) -> Bool {
    let token = text.tokens[items[item].token]
    let endings: [StaticString] = ["ty", "ness", "cy", "sy", "ship", "courage", "compassion"]
    return endings.contains { VerbShape.ends(text, token, $0) }
  }

  private func isPassive(_ verb: Int) -> Bool {
    let tag = items[verb].tag
    return tag.form == .past && !tag.isFinite
      && subjects.hasBe(subjects.groupStart(of: verb)..<verb)
  }

  private func starts(_ item: Int, _ beginnings: [StaticString]) -> Bool {
    guard items.indices.contains(item), items[item].quotation == nil else { return false }
    let token = text.tokens[items[item].token]
    return beginnings.contains { VerbShape.starts(text, token, $0) }
  }

  private func isOneOf(_ item: Int, _ words: [StaticString]) -> Bool {
    words.contains { isWord(item, $0) }
  }

  /// Verbs whose subject meets with what they say.
  private static let undergoing: [StaticString] = [
    "suffer", "starv", "perish", "griev", "mourn", "die", "dying", "endur", "undergo", "underwent",
    "surviv", "bled", "bleed", "drown",
  ]
  /// Verbs whose subject meets with their object.
  private static let meeting: [StaticString] = [
    "experienc", "receiv", "face", "facing", "sustain", "encounter", "meet", "met", "escap", "flee",
    "fled", "fear", "enjoy", "earn", "won", "win",
  ]
  /// Verbs whose subject does or has their object.
  private static let doing: [StaticString] = [
    "commit", "perpetrat", "practi", "carr", "engag", "resort", "show", "display", "demonstrat",
    "inflict", "wage", "waging", "launch", "cause", "causing", "spread", "sow", "incit", "order",
    "plot", "stage", "staging", "use", "using", "do", "did", "done", "make", "made", "making",
    "have",
    "has", "had", "give", "gave", "giving", "offer", "bring", "brought", "provid", "lead", "led",
    "admit", "confess", "apolog", "exercis", "deliver", "unleash", "orchestrat", "abet", "profit",
    "preach", "lack", "abandon", "betray", "violat", "pledg", "swear", "swore", "join",
  ]
  /// Nouns that name those to whom it is done.
  private static let sufferers: [StaticString] = ["victim", "survivor", "target", "casualt"]
  /// Nouns of acts whose owner is the one they are done to.
  private static let acts: [StaticString] = [
    "murder", "kill", "assassinat", "execution", "slaughter", "tortur", "kidnap", "abduct",
    "persecut", "rescu", "mistreat", "beating", "suffer", "death", "grief", "pain",
  ]
}
