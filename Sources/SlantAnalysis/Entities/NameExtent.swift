import SlantText

/// Finds where a run of name words begins and ends.
struct NameExtent {
  let text: IndexedText
  let tags: [Tag]
  let hits: NameHits
  let vocabulary: Vocabulary
  let classes: (Int) -> ClassSet

  /// The end of the name that starts at token `start`, or `nil` where none does.
  func end(ofRunAt start: Int, _ sentence: Sentence, isHeadline: Bool) -> Int? {
    guard startsName(start, sentence, isHeadline) else { return nil }
    var end = start + 1
    if let hit = hits.organisations[start] ?? hits.places[start] { end = max(end, hit.end) }
    end = max(end, endOfOffice(at: start, sentence))
    var headed = isHead(start)
    while end < sentence.tokens.upperBound {
      let token = text.tokens[end]
      guard token.kind == .word, token.isSpaced else { break }
      if continues(end, sentence),
        !isHeadline || staysName(end) || opensOffice(end, sentence)
      {
        headed = headed || isHead(end)
        let known = (hits.organisations[end] ?? hits.places[end])?.end ?? end + 1
        end = max(known, endOfOffice(at: end, sentence))
      } else if let next = afterConnector(end, sentence, isHeaded: headed) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The end of a title of several words that starts here, "Secretary of State", or 0.
  private func endOfOffice(at index: Int, _ sentence: Sentence) -> Int {
    guard let office = hits.office(at: index), office.end <= sentence.tokens.upperBound,
      office.end > index + 1, NameShape.isName(text.tokens[office.end - 1], text)
    else { return 0 }
    return office.end
  }

  /// Whether a word of a headline, where all words have capitals, goes on with a name.
  private func staysName(_ index: Int) -> Bool {
    let known = classes(index)
    return known.isEmpty || hits.heads[index] != nil || hits.organisations[index] != nil
      || hits.firstNames[index] != nil && known.isDisjoint(with: Self.functionWords)
  }

  // MARK: Where a name begins

  private static let functionWords: ClassSet = [
    .verb, .adverb, .modal, .auxiliary, .determiner, .preposition, .conjunction, .subordinator,
    .pronoun, .interrogative, .relative, .negation, .possessive, .interjection,
  ]

  /// Whether the word at `index` can open a name.
  private func startsName(_ index: Int, _ sentence: Sentence, _ isHeadline: Bool) -> Bool {
    let token = text.tokens[index]
    guard NameShape.isName(token, text), !isLetter(index), !isHandle(index),
      !isParty(index)
    else { return false }
    let known = classes(index)
    let isListed =
      hits.organisations[index] != nil || hits.places[index] != nil || hits.demonyms[index] != nil
    if isHeadline {
      return isListed && known.isDisjoint(with: Self.functionWords)
        || hits.firstNames[index] != nil && known.isDisjoint(with: Self.functionWords)
          && continues(index + 1, sentence) && staysName(index + 1)
        || UnknownDemonym.country(text, index) != nil && opensOffice(index + 1, sentence)
    }
    let isFirst = isFirst(index, sentence)
    if isListed { return !isFirst || known.isEmpty || isListedAtStart(index, sentence) }
    let flags = vocabulary.flags(of: token.word)
    let isDotted = text.bytes[token.end - 1] == UInt8(ascii: ".")
    if flags.contains(.abbreviation), isDotted, !flags.contains(.beforeName),
      hits.titles[index] == nil
    {
      return false
    }
    guard isFirst else {
      if text.tokens[index - 1].kind == .quote, !known.contains(.pronoun) { return true }
      if known.contains(.time) { return false }
      if known.contains(.pronoun), token.length <= 2 { return false }
      return tags[index].wordClass == .properNoun || opensOffice(index, sentence)
    }
    return startsNameAtStart(index, known, sentence)
  }

  /// Whether the first word of a sentence, which has a capital in any case, opens a name.
  private func startsNameAtStart(_ index: Int, _ known: ClassSet, _ sentence: Sentence) -> Bool {
    if hits.titles[index] != nil, opensOffice(index, sentence) { return true }
    if known.isEmpty, hits.roles[index] == nil { return isUnknownName(index, sentence) }
    if known.contains(.determiner) || known.contains(.pronoun) { return false }
    if UnknownDemonym.country(text, index) != nil, opensOffice(index + 1, sentence) { return true }
    if opensOffice(index, sentence) { return true }
    let isGiven = hits.firstNames[index] != nil
    let hasNext = index + 1 < sentence.tokens.upperBound && continues(index + 1, sentence)
    guard hasNext else { return isGiven && isGivenName(known) && !known.contains(.time) }
    if isGiven { return known.isDisjoint(with: [.conjunction, .preposition, .subordinator]) }
    guard known.isDisjoint(with: Self.functionWords.subtracting(.verb)) else { return false }
    return hits.heads[index + 1] != nil || isCommonName(index, known)
  }

  /// Whether an unknown first word is a name; adverbs and what stands before a time are none.
  private func isUnknownName(_ index: Int, _ sentence: Sentence) -> Bool {
    let next = index + 1
    guard next < sentence.tokens.upperBound, hits.firstNames[index] == nil else { return true }
    if tags[next].wordClass == .time, text.tokens[next].letterCase == .lower { return false }
    return !VerbShape.ends(text.bytes[text.tokens[index].span.range], "ly")
      || continues(next, sentence) || tags[next].wordClass.isVerbal
  }

  /// Whether two ordinary words with capitals open the sentence: "Red Dawn said".
  private func isCommonName(_ index: Int, _ known: ClassSet) -> Bool {
    let next = classes(index + 1)
    return !known.isDisjoint(with: [.noun, .adjective]) && next.contains(.noun)
      && hits.firstNames[index + 1] == nil && hits.titles[index + 1] == nil
      && hits.roles[index] == nil && hits.roles[index + 1] == nil
      && hits.places[index + 1] == nil && hits.organisations[index + 1] == nil
      && hits.demonyms[index + 1] == nil
  }

  /// Whether an organisation or place whose name is also a word opens the sentence: "Next said".
  private func isListedAtStart(_ index: Int, _ sentence: Sentence) -> Bool {
    let end = (hits.organisations[index] ?? hits.places[index] ?? hits.demonyms[index])?.end
    guard let end, end < sentence.tokens.upperBound else { return true }
    if end > index + 1 || hits.demonyms[index] != nil { return true }
    let known = classes(index)
    guard known.isDisjoint(with: Self.functionWords.subtracting(.verb)) else { return false }
    return !known.contains(.adjective) && !known.contains(.verb) || tags[end].wordClass.isVerbal
      || tags[end].wordClass == .possessiveClitic || tags[end].wordClass == .comma
  }

  /// Whether a title or role with a name after it stands at `index`.
  private func opensOffice(_ index: Int, _ sentence: Sentence) -> Bool {
    guard continues(index, sentence), let office = hits.office(at: index) else { return false }
    return continues(office.end, sentence)
  }

  /// Whether a given name is not also an ordinary word here.
  private func isGivenName(_ known: ClassSet) -> Bool {
    known.isDisjoint(with: [.verb, .adverb, .modal, .determiner, .preposition, .adjective])
  }

  private func isFirst(_ index: Int, _ sentence: Sentence) -> Bool {
    if index == sentence.tokens.lowerBound { return true }
    let before = text.tokens[index - 1]
    guard before.kind != .quote else { return !isAfterComma(index - 1) }
    return before.word == .colon || before.word == .dash || before.word == .openParenthesis
      || before.word == .openBracket
  }

  /// Whether a closing mark at `index` follows a comma, so that the sentence goes on: “…,” Will said.
  private func isAfterComma(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].word == .comma && !text.tokens[index].isSpaced
  }

  /// A lone letter that is no initial: “[T]he”.
  private func isLetter(_ index: Int) -> Bool {
    text.tokens[index].length == 1
      && index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
  }

  /// Party and state in brackets: (R-Texas).
  private func isParty(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.length > 2 && text.bytes[token.start + 1] == UInt8(ascii: "-")
      && index > 0 && text.tokens[index - 1].word == .openParenthesis
  }

  /// A name behind @ or #.
  private func isHandle(_ index: Int) -> Bool {
    guard index > 0, !text.tokens[index].isSpaced else { return false }
    return text.tokens[index - 1].kind == .symbol
  }

  // MARK: How a name goes on

  /// Whether the word at `index` is one of a name that stands before it.
  func continues(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let token = text.tokens[index]
    guard NameShape.isName(token, text) else { return false }
    let known = classes(index)
    if known.contains(.time), NameShape.isCalendar(token, text) { return false }
    return !(known.contains(.pronoun) && token.length <= 2)
  }

  /// The token after "of", "de", "bin" and the name word that follows it.
  private func afterConnector(_ index: Int, _ sentence: Sentence, isHeaded: Bool) -> Int? {
    let isParticle = NameShape.isParticle(text.tokens[index], text)
    let isOf = isHeaded && NameShape.matches(text.tokens[index], "of", text)
    let isFor = isHead(index - 1) && NameShape.matches(text.tokens[index], "for", text)
    guard isParticle || isOf || isFor || isThingOf(index, sentence) else { return nil }
    var next = index + 1
    while next < sentence.tokens.upperBound,
      NameShape.isParticle(text.tokens[next], text)
        || NameShape.matches(text.tokens[next], "the", text)
    {
      next += 1
    }
    guard continues(next, sentence) else { return nil }
    return (hits.organisations[next] ?? hits.places[next])?.end ?? next + 1
  }

  /// "Freedom of Information": an ordinary noun with a capital inside a sentence.
  private func isThingOf(_ index: Int, _ sentence: Sentence) -> Bool {
    guard NameShape.matches(text.tokens[index], "of", text), index > sentence.tokens.lowerBound + 1
    else { return false }
    let known = classes(index - 1)
    return known.contains(.noun) && known.isDisjoint(with: [.person, .time, .pronoun])
      && hits.roles[index - 1] == nil && hits.titles[index - 1] == nil
      && hits.firstNames[index - 1] == nil
  }

  private func isHead(_ index: Int) -> Bool { hits.heads[index] != nil }
}
