import SlantText

/// Words of the closed classes: to, that, who, since, those.
extension Tagger {
  /// The class of a word of a closed class, or `nil` for nouns, verbs, adjectives and adverbs.
  func functionWord(
    _ classes: ClassSet, _ index: Int, _ tags: [Tag], _ sentence: Sentence
  ) -> WordClass? {
    let next = index + 1 < sentence.tokens.upperBound ? index + 1 : nil
    if isTo(index) {
      if index > 0, isWord(index - 1, "according") { return .preposition }
      return next.map { isBaseVerb($0) } == true ? .infinitiveMarker : .preposition
    }
    if classes.contains(.negation), classes.isDisjoint(with: [.modal, .determiner, .pronoun]) {
      return .negation
    }
    if isThat(index) { return that(next, tags) }
    if classes.contains(.modal) {
      return previous(tags) == .determiner ? .noun : .modal
    }
    if classes.contains(.relative) {
      let before = previous(tags)
      return before == .noun || before == .properNoun || before == .comma || before == .preposition
        || before == .time ? .relative : .interrogative
    }
    if classes.contains(.interrogative) { return .interrogative }
    if classes.contains(.conjunction) { return .conjunction }
    if classes.contains(.subordinator) {
      let isPreposition = classes.contains(.preposition)
      if !isPreposition, classes.contains(.adverb),
        !(next.map { startsClause($0, sentence) } ?? false)
      {
        return .adverb
      }
      return isPreposition && !(next.map { startsClause($0, sentence) } ?? false)
        ? .preposition : .subordinator
    }
    if isWord(index, "of") { return .preposition }
    if classes.contains(.determiner) {
      if let next, isWord(next, "of") || isParticiple(next, after: classes) { return .pronoun }
      if let next, classes.contains([.pronoun, .plural]), known[next].contains(.mainlyVerb) {
        return .pronoun  // "many say"
      }
      let isAlone = classes.contains(.pronoun) && !(next.map { startsNominal($0) } ?? false)
      return isAlone ? .pronoun : .determiner
    }
    if classes.contains(.pronoun) {
      guard let next, startsNominal(next) else { return .pronoun }
      if classes.contains(.number) { return .number }
      return classes.contains(.adjective) ? .adjective : .pronoun
    }
    if classes.contains(.number) { return .number }
    if classes.contains(.preposition) {
      if let next, isWord(index, "about"), isAmount(next) { return .adverb }
      return classes.contains(.verb) && takesVerb(tags) ? nil : .preposition
    }
    return nil
  }

  /// "about 30", "about half".
  private func isAmount(_ index: Int) -> Bool {
    text.tokens[index].kind == .number || known[index].contains(.number) || isWord(index, "half")
  }

  /// Whether a verb is due after the tags so far: "would like", "don't like", "who like".
  private func takesVerb(_ tags: [Tag]) -> Bool {
    guard let before = previousIndex(tags) else { return false }
    switch tags[before].wordClass {
    case .modal, .infinitiveMarker, .relative: return true
    case .auxiliary: return known[before].contains(.doForm)
    case .pronoun: return known[before].contains(.subject)
    default: return false
    }
  }

  /// "those questioned", "those who": no noun follows.
  private func isParticiple(_ next: Int, after classes: ClassSet) -> Bool {
    classes.contains([.pronoun, .plural]) && known[next].contains(.verb)
      && known[next].isDisjoint(with: [.noun]) && forms[next] == .past
      && (next + 1 >= text.tokens.count || !startsNominal(next + 1))
  }

  func isBaseVerb(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.letterCase == .lower else { return false }
    let classes = known[index]
    if classes.contains(.auxiliary) { return true }
    if classes.isEmpty {
      return VerbShape.starts(text, token, "re-")
        || index + 1 < text.tokens.count
          && !known[index + 1].isDisjoint(with: [.determiner, .possessive, .pronoun])
    }
    if classes.contains(.adjective), !classes.contains(.verb), index + 1 < text.tokens.count,
      !known[index + 1].isDisjoint(with: [.determiner, .possessive, .pronoun])
    {
      return true  // "to clean the river"
    }
    if classes.contains(.adverb), index + 1 < text.tokens.count,
      known[index + 1].contains(.verb), forms[index + 1] == .base
    {
      return true  // "to quickly say"
    }
    return classes.contains(.verb) && forms[index] == .base && !classes.contains(.determiner)
  }

  /// "that" opens a clause, points, or stands for a thing.
  private func that(_ next: Int?, _ tags: [Tag]) -> WordClass {
    guard let next else { return .pronoun }
    let classes = known[next]
    let before = previous(tags)
    let followsVerb = before == .verb || before == .auxiliary || before == .adjective
    if before == .noun || before == .properNoun, opensRelative(next) { return .relative }
    if classes.contains(.auxiliary) || classes.contains(.modal) {
      return before == .noun || before == .properNoun ? .relative : .pronoun
    }
    if followsVerb || before == .noun || before == .comma { return .subordinator }
    if before == .conjunction || before == nil || before == .stop { return .subordinator }
    return classes.contains(.noun) || classes.contains(.adjective) ? .determiner : .subordinator
  }

  /// Whether the word after "that" is the verb of a relative clause: the bombs that killed them.
  private func opensRelative(_ next: Int) -> Bool {
    let classes = known[next]
    guard classes.contains(.verb) else { return false }
    switch forms[next] {
    case .past: return classes.isDisjoint(with: [.noun, .adjective])
    case .third, .base:
      return classes.isDisjoint(with: [.noun, .adjective]) || followsVerbObject(next)
    default: return false
    }
  }

  /// Whether a subject and a verb follow: "after he left", "since the war began".
  private func startsClause(_ index: Int, _ sentence: Sentence) -> Bool {
    if known[index].contains(.subject) { return true }
    var sawNominal = false
    for offset in index..<min(index + 8, sentence.tokens.upperBound) {
      let token = text.tokens[offset]
      if token.word == .comma || token.word == .fullStop { return false }
      let classes = known[offset]
      if sawNominal, classes.contains(.auxiliary) || classes.contains(.modal) { return true }
      if sawNominal, classes.contains(.verb), !classes.contains(.noun),
        forms[offset] == .past || forms[offset] == .third
      {
        return true
      }
      if token.kind == .word, !classes.contains(.determiner) { sawNominal = true }
    }
    return false
  }
}
