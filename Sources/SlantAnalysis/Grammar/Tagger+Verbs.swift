import SlantText

/// Whether a word that can be a verb is one, by what stands before and after it.
extension Tagger {
  /// Whether a word that can be a verb is one, by what stands before and after it.
  func isVerbHere(
    _ classes: ClassSet, _ form: VerbForm, _ index: Int, _ tags: [Tag], _ sentence: Sentence
  ) -> Bool {
    let hasOtherClass = !classes.isDisjoint(with: [.noun, .adjective])
    let isOnlyVerb = !hasOtherClass || classes.contains(.mainlyVerb)
    guard let before = previous(tags) else {
      return isOnlyVerb && form != .base || form == .gerund || form == .past
    }
    switch before {
    case .infinitiveMarker, .modal: return true
    case .relative: return true
    case .pronoun: return !(classes.contains(.adjective) && form == .base) || agrees(tags)
    case .determiner, .possessive, .possessiveClitic:
      return form == .gerund && followsVerbObject(index) && !hasOtherClass
    case .adjective: return !hasOtherClass && form != .base && form != .past
    case .auxiliary: return afterAuxiliary(classes, form, tags, isOnlyVerb: isOnlyVerb)
    case .negation:
      if followsBe(tags) { return form == .past || form == .gerund }
      return isOnlyVerb || form == .base || form == .past
        || form == .gerund && followsVerbObject(index)
    case .verb:
      return isOnlyVerb || form == .gerund && followsVerbObject(index)
    case .preposition:
      return form == .gerund
    case .number where form == .third && !isOnlyVerb: return false
    case .number where form == .past:
      return index + 1 >= text.tokens.count || !known[index + 1].contains(.noun)
    case .noun, .properNoun, .time, .number, .quote, .bracket:
      return afterNoun(classes, form, index, tags, sentence, isOnlyVerb: isOnlyVerb)
    case .comma, .conjunction, .stop, .interrogative, .subordinator:
      if form == .past || form == .gerund { return true }
      return isOnlyVerb || (form == .third && followsVerbObject(index))
    default: return isOnlyVerb
    }
  }

  /// Whether what stands before asks for the base form: to, a modal, do, a plural subject.
  func isBaseDue(_ tags: [Tag]) -> Bool {
    guard let before = previousIndex(tags) else { return true }
    switch tags[before].wordClass {
    case .infinitiveMarker, .modal, .conjunction, .comma: return true
    case .auxiliary: return known[before].contains(.doForm)
    case .pronoun: return agrees(tags)
    case .negation: return true
    default: return tags[before].isPlural
    }
  }

  /// Whether the noun phrase that the tags end with names several: "figures from the office".
  private func hasPlural(_ tags: [Tag], _ sentence: Sentence) -> Bool {
    guard var index = previousIndex(tags) else { return false }
    if tags[index].isPlural { return true }
    let start = max(sentence.tokens.lowerBound, index - Self.reach)
    while index >= start {
      let wordClass = tags[index].wordClass
      guard wordClass.isNominalModifier || wordClass == .preposition || wordClass == .time else {
        return false
      }
      if wordClass == .preposition, index > sentence.tokens.lowerBound, tags[index - 1].isPlural,
        tags[index - 1].wordClass == .noun
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// "did say", "has set", "is leaving", "was said".
  private func afterAuxiliary(
    _ classes: ClassSet, _ form: VerbForm, _ tags: [Tag], isOnlyVerb: Bool
  ) -> Bool {
    if form == .past || form == .gerund || isOnlyVerb { return true }
    guard form == .base, let auxiliary = previousIndex(tags) else { return false }
    let before = known[auxiliary]
    return before.contains(.doForm)
      || classes.contains(.invariant) && !before.isDisjoint(with: [.haveForm, .beForm])
  }

  /// Whether the pronoun before can be the subject of a verb in its base form.
  private func agrees(_ tags: [Tag]) -> Bool {
    guard let before = previousIndex(tags) else { return false }
    return !known[before].isDisjoint(with: [.plural, .firstPerson])
  }

  private func afterNoun(
    _ classes: ClassSet, _ form: VerbForm, _ index: Int, _ tags: [Tag], _ sentence: Sentence,
    isOnlyVerb: Bool
  ) -> Bool {
    switch form {
    case .past, .gerund: return true
    case .third:
      if isOnlyVerb { return true }
      guard isGoverned(tags, sentence) else {
        return followsVerbObject(index) || lacksVerb(index, tags, sentence)
      }
      return index + 1 < text.tokens.count && followsVerbObject(index)
        && text.tokens[index + 1].word != .comma
    case .base:
      if isOnlyVerb { return true }
      if index + 1 < text.tokens.count, isTo(index + 1),
        index + 2 >= text.tokens.count || !isBaseVerb(index + 2)
      {
        return false
      }
      let isAlongPhrase = !(previousIndex(tags).map { tags[$0].isPlural } ?? false)
      if isAlongPhrase, !classes.contains(.invariant), !takesObject(index) { return false }
      return (hasPlural(tags, sentence) || classes.contains(.invariant))
        && (followsVerbObject(index)
          || !isGoverned(tags, sentence) && lacksVerb(index, tags, sentence))
    case .none: return isOnlyVerb
    }
  }

  /// Whether the clause would have no verb if token `index` were none: no verb before it, none after.
  private func lacksVerb(_ index: Int, _ tags: [Tag], _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, index - Self.reach)
    var before = tags.count - 1
    while before >= start {
      let wordClass = tags[before].wordClass
      if wordClass == .comma || wordClass == .stop || wordClass == .subordinator
        || wordClass == .conjunction || wordClass == .quote
      {
        break
      }
      if wordClass.isVerbal || wordClass == .relative { return false }
      before -= 1
    }
    for after in (index + 1)..<max(index + 1, min(sentence.tokens.upperBound, index + Self.reach)) {
      let token = text.tokens[after]
      if token.kind == .punctuation || token.kind == .quote { break }
      let classes = known[after]
      if classes.contains(.auxiliary) || classes.contains(.modal) { return false }
      if classes.contains(.relative) || classes.contains(.subordinator) || isTo(after) { break }
      if classes.contains(.verb), forms[after] == .past || forms[after] == .third { return false }
    }
    return true
  }

  /// Whether a preposition governs the noun phrase that the tags end with: "in many Republican".
  private func isGoverned(_ tags: [Tag], _ sentence: Sentence) -> Bool {
    var before = tags.count - 1
    let start = max(sentence.tokens.lowerBound, before - Self.reach)
    while before >= start, tags[before].wordClass.isNominalModifier { before -= 1 }
    return before >= sentence.tokens.lowerBound && tags[before].wordClass == .preposition
  }

  /// Whether the negation before follows a form of "be": what comes next is no infinitive.
  private func followsBe(_ tags: [Tag]) -> Bool {
    guard let negation = previousIndex(tags), negation > 0 else { return false }
    return tags[negation - 1].wordClass == .auxiliary && tags[negation - 1].form == .base
  }
}
