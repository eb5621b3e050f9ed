import SlantText

/// The part that a mention plays in its sentence.
enum MentionPlace {
  /// The subject of the main clause.
  case mainSubject
  /// The subject of another clause.
  case subject
  /// Before a possessive 's in the subject of the main clause: Osgood's car stopped.
  case mainPossessor
  /// Before another possessive 's.
  case possessor
  case other
}

/// Tells the place of a mention from the words directly around it.
struct MentionPlaces {
  let text: IndexedText
  let tags: [Tag]
  let vocabulary: Vocabulary

  /// The place of the mention at `tokens`.
  func place(of tokens: Range<Int>) -> MentionPlace {
    let after = tokens.upperBound
    if after < tags.count, tags[after].wordClass == .possessiveClitic {
      let sentence = text.sentences[text.sentence(of: after)].tokens
      return tokens.lowerBound == sentence.lowerBound ? .mainPossessor : .possessor
    }
    let before = tokens.lowerBound - 1
    if before >= 0, tags[before].wordClass == .preposition { return .other }
    if isInverted(tokens) { return .mainSubject }
    guard hasVerb(after: after) else { return .other }
    return opensMainClause(tokens.lowerBound) ? .mainSubject : .subject
  }

  /// Whether the pronoun at `index` is an object: after a verb or preposition, no verb after it.
  func isObject(_ index: Int) -> Bool {
    guard tags[index].wordClass == .pronoun, index > 0 else { return false }
    let before = tags[index - 1].wordClass
    guard before == .verb || before == .preposition else { return false }
    return text.tokens[index].length == 3 && !isReporting(index + 1)
  }

  /// “…,” said Osgood: a subject behind its verb at the end of the sentence.
  private func isInverted(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0, tags[before].wordClass == .verb, tags[before].form == .past,
      isReporting(before), tokens.upperBound <= tags.count
    else { return false }
    guard before > 0 else { return false }
    let opener = tags[before - 1].wordClass
    return opener == .quote || opener == .comma
  }

  private func isReporting(_ index: Int) -> Bool {
    index < tags.count && vocabulary.flags(of: text.tokens[index].word).contains(.reporting)
  }

  /// Whether a verb follows, adverbs and an apposition in commas passed over.
  private func hasVerb(after end: Int) -> Bool {
    var index = end
    while index < tags.count, tags[index].wordClass == .adverb { index += 1 }
    guard index < tags.count else { return false }
    if tags[index].wordClass.isVerbal { return tags[index].form != .gerund }
    return tags[index].wordClass == .comma || tags[index].wordClass == .relative
      || tags[index].wordClass == .bracket
  }

  /// Whether nothing but a short opening stands between the start of the sentence or a quotation and
  /// `start`: "On Monday," "But", “…,”.
  private func opensMainClause(_ start: Int) -> Bool {
    let sentence = text.sentences[text.sentence(of: start)].tokens
    var index = start - 1
    if index >= sentence.lowerBound,
      tags[index].wordClass == .comma || tags[index].wordClass == .conjunction
    {
      return true
    }
    var steps = 0
    while index >= sentence.lowerBound, steps < 12 {
      switch tags[index].wordClass {
      case .quote: return true
      case .verb where tags[index].form != .gerund, .auxiliary, .modal, .subordinator, .relative,
        .interrogative, .pronoun:
        return false
      default: index -= 1
      }
      steps += 1
    }
    return index < sentence.lowerBound
  }
}
