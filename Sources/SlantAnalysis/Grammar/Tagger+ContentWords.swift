import SlantText

/// Nouns, verbs, adjectives and adverbs, where a word can be several of them.
extension Tagger {
  func contentWord(
    _ classes: ClassSet, _ index: Int, _ tags: [Tag], _ sentence: Sentence
  ) -> Tag {
    if isBeforeTime(index, sentence) { return Tag(wordClass: .time) }
    if tags.last?.wordClass == .infinitiveMarker, classes.contains(.adjective),
      classes.isDisjoint(with: [.verb, .adverb])
    {
      return Tag(wordClass: .verb, form: .base)
    }
    let form = forms[index]
    let isPlural = form == .third || classes.contains(.plural)
    if classes.contains(.verb) {
      if isVerbHere(classes, form, index, tags, sentence) {
        let isParticiple = form == .base && classes.contains(.invariant) && !isBaseDue(tags)
        return Tag(
          wordClass: .verb, form: isParticiple ? .past : form, isFinite: classes.contains(.finite))
      }
      if classes.contains(.noun) || form != .past && !classes.contains(.adjective) {
        return Tag(wordClass: .noun, isPlural: isPlural, mayBeVerb: true)
      }
      return Tag(wordClass: .adjective, mayBeVerb: true)
    }
    if classes.contains(.adjective) {
      if classes.contains(.noun), !startsNominalNext(index, sentence, tags) {
        return Tag(wordClass: .noun, isPlural: isPlural)
      }
      if classes.contains(.adverb),
        previous(tags)?.isVerbal == true && !precedesNoun(index) || precedesVerb(index)
          || isBetween(index, tags)
      {
        return Tag(wordClass: .adverb)
      }
      return Tag(wordClass: .adjective)
    }
    if classes.contains(.adverb) {
      let isInside = tags.last?.wordClass == .determiner && startsNominalNext(index, sentence, tags)
      return Tag(wordClass: isInside ? .adjective : .adverb)
    }
    return Tag(wordClass: .noun, isPlural: isPlural)
  }

  /// Whether a noun stands before and a finite verb form after: "Keller likely raised".
  private func isBetween(_ index: Int, _ tags: [Tag]) -> Bool {
    guard let before = tags.last?.wordClass, before.isNominal, index + 1 < text.tokens.count else {
      return false
    }
    return known[index + 1].contains(.verb)
      && (forms[index + 1] == .past || forms[index + 1] == .third)
  }

  /// Whether the next word can be nothing but a verb: "only saying".
  private func precedesVerb(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = known[index + 1]
    return next.contains(.verb)
      && (next.isDisjoint(with: [.noun, .adjective]) || next.contains(.mainlyVerb))
  }

  /// Whether a noun of time follows: "last week", "next year".
  private func isBeforeTime(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound, known[index + 1].contains([.time, .noun]) else {
      return false
    }
    return isWord(index, "last") || isWord(index, "next") || isWord(index, "past")
  }

  /// Whether a noun follows, or after a determiner a word that can be one: "the last bus".
  private func startsNominalNext(_ index: Int, _ sentence: Sentence, _ tags: [Tag]) -> Bool {
    guard index + 1 < sentence.tokens.upperBound, startsNominal(index + 1) else { return false }
    if !known[index + 1].contains(.verb) { return true }
    let before = tags.last?.wordClass
    return known[index + 1].contains(.noun) && forms[index + 1] != .past
      && !takesObject(index + 1)
      && (before == .determiner || before == .possessive || before == .possessiveClitic)
  }
}
