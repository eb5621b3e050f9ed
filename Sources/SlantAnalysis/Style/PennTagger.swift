import SlantText

/// Gives a tagged token the tag of the Penn Treebank that comes nearest.
struct PennTagger {
  let text: IndexedText
  let tags: [Tag]
  let tagger: Tagger
  let words: FunctionWords

  init(_ part: IndexedPart, words: FunctionWords) {
    text = part.text
    tags = part.tags
    tagger = part.tagger
    self.words = words
  }

  /// The tag of a word, number or clitic; `nil` for marks.
  func tag(_ index: Int) -> PennTag? {
    let tag = tags[index]
    let entry = words[text.tokens[index]]
    switch tag.wordClass {
    case .quote, .comma, .stop, .bracket, .end, .symbol: return nil
    case .possessiveClitic: return .possession
    case .possessive: return .possessive
    case .properNoun: return .name
    case .number: return .number
    case .negation: return .adverb
    case .conjunction: return .conjunction
    case .infinitiveMarker: return .to
    case .modal: return entry?.tag ?? .modal
    case .time: return noun(index)
    case .noun: return isInterjection(index) ? .interjection : noun(index)
    case .verb, .auxiliary: return verb(index, entry)
    case .adjective: return adjective(index, entry)
    case .adverb: return adverb(index, entry)
    case .determiner, .pronoun: return nominal(index, entry)
    case .relative: return entry?.isFixed == true ? entry?.tag : .whDeterminer
    case .preposition, .subordinator, .interrogative, .other:
      return entry?.isFixed == true ? entry?.tag : .preposition
    }
  }

  // MARK: Nouns

  private func noun(_ index: Int) -> PennTag {
    let token = text.tokens[index]
    let isCapitalised = token.letterCase == .capitalised && tags[index].wordClass == .time
    if isCapitalised, words[token]?.date != nil { return .name }
    let isTimes =
      tags[index].wordClass == .time && VerbShape.ends(text, token, "s") && token.length > 4
    let isPlural = tags[index].isPlural || isTimes || words[token]?.tag == .pluralNoun
    return isPlural ? .pluralNoun : .noun
  }

  private func isInterjection(_ index: Int) -> Bool {
    tagger.classes(of: index) == .interjection
  }

  /// Determiners and pronouns: all the, those who, a lot of.
  private func nominal(_ index: Int, _ entry: FunctionWords.Entry?) -> PennTag {
    if tags[index].wordClass == .pronoun, VerbShape.matches(text, text.tokens[index], "there") {
      return isExistential(index) ? .existential : .adverb
    }
    guard let tag = entry?.tag else {
      return tags[index].wordClass == .determiner
        ? (tags[index].isPlural || VerbShape.ends(text, text.tokens[index], "s")
          ? .pluralNoun : .noun) : .noun
    }
    let canPrecede =
      VerbShape.matches(text, text.tokens[index], "all")
      || VerbShape.matches(text, text.tokens[index], "both")
      || VerbShape.matches(text, text.tokens[index], "half")
      || VerbShape.matches(text, text.tokens[index], "such")
    return canPrecede && isDeterminer(index + 1) ? .predeterminer : tag
  }

  private func isDeterminer(_ index: Int) -> Bool {
    guard index < tags.count else { return false }
    return tags[index].wordClass == .determiner || tags[index].wordClass == .possessive
  }

  /// Whether a form of "be" or a modal follows: there was, there may.
  private func isExistential(_ index: Int) -> Bool {
    guard index + 1 < tags.count else { return false }
    return tags[index + 1].wordClass == .auxiliary || tags[index + 1].wordClass == .modal
  }

  // MARK: Verbs

  private func verb(_ index: Int, _ entry: FunctionWords.Entry?) -> PennTag {
    if let tag = entry?.tag, entry?.isFixed == true {
      return tag == .verbPresent && isBaseDue(index) ? .verbBase : tag
    }
    switch tags[index].form {
    case .third: return .verbThird
    case .gerund: return .gerund
    case .past:
      return !tags[index].isFinite && isParticipleDue(index) ? .participle : .verbPast
    case .base, .none: return isBaseDue(index) ? .verbBase : .verbPresent
    }
  }

  /// Whether "to", a modal or a form of "do" governs a verb, or nothing stands before it.
  private func isBaseDue(_ index: Int) -> Bool {
    guard let before = governor(of: index) else { return true }
    switch tags[before].wordClass {
    case .infinitiveMarker, .modal: return true
    case .auxiliary: return tagger.classes(of: before).contains(.doForm)
    case .end, .quote, .stop: return true
    default: return false
    }
  }

  /// Whether a form of "be" or "have" governs a verb, or the verb follows its noun: "the plan drawn up by".
  private func isParticipleDue(_ index: Int) -> Bool {
    guard let before = governor(of: index) else { return false }
    if tags[before].wordClass == .auxiliary { return true }
    return index + 1 < tags.count && VerbShape.matches(text, text.tokens[index + 1], "by")
  }

  /// The token before, adverbs and negation passed over, in the sentence.
  private func governor(of index: Int) -> Int? {
    var before = index - 1
    while before >= 0, index - before < 5,
      tags[before].wordClass == .adverb || tags[before].wordClass == .negation
    {
      before -= 1
    }
    return before >= 0 ? before : nil
  }

  // MARK: Adjectives and adverbs

  private func adjective(_ index: Int, _ entry: FunctionWords.Entry?) -> PennTag {
    switch entry?.tag {
    case .adjective, .comparative, .superlative, .determiner: return entry?.tag ?? .adjective
    default: break
    }
    switch Comparison.of(text, text.tokens[index]) {
    case .comparative: return .comparative
    case .superlative: return .superlative
    case nil: return .adjective
    }
  }

  private func adverb(_ index: Int, _ entry: FunctionWords.Entry?) -> PennTag {
    switch entry?.tag {
    case .comparative: return .comparativeAdverb
    case .superlative: return .superlativeAdverb
    case .whAdverb: return .whAdverb
    default: break
    }
    let isBeforeNoun = index + 1 < tags.count && tags[index + 1].wordClass == .noun
    switch Comparison.of(text, text.tokens[index]) {
    case .comparative: return isBeforeNoun ? .comparative : .comparativeAdverb
    case .superlative: return isBeforeNoun ? .superlative : .superlativeAdverb
    case nil: return .adverb
    }
  }
}
