import SlantLexicon
import SlantText

/// Gives each token a word class from the lexicon, its ending, its capitals and its neighbours.
///
/// One pass from left to right; a decision looks at the tokens directly around it.
struct Tagger {
  /// Tokens that a decision looks back or ahead at most; clauses are shorter.
  static let reach = 80

  let text: IndexedText
  let known: [ClassSet]
  let forms: [VerbForm]
  /// Whether a token opens or closes a quotation.
  private let isMark: [Bool]

  init(_ text: IndexedText, hits: [[Hit]], _ analyzer: ArticleAnalyzer) {
    let table = analyzer.wordClasses
    let nouns = analyzer.names.roles.lexicon.map { hits[$0] } ?? []
    let verbs = (analyzer.cues.lexicon.map { hits[$0] } ?? []).filter {
      analyzer.cues.cues[$0.entry].parts.contains(.verb)
    }
    var known = [ClassSet](repeating: [], count: text.tokens.count)
    var forms = [VerbForm](repeating: .none, count: text.tokens.count)
    for hit in table.lexicon.map({ hits[$0] }) ?? [] {
      for index in hit.tokens { known[index] = table.classes(of: hit.entry) }
      if hit.tokens.count == 1 {
        let index = hit.tokens.lowerBound
        let token = text.tokens[index]
        let isBase = table.isLemma(token, of: hit.entry, in: text)
        forms[index] = isBase ? .base : VerbShape.form(text, token)
      }
    }
    for hit in nouns where hit.tokens.count == 1 && known[hit.tokens.lowerBound].isEmpty {
      known[hit.tokens.lowerBound] = [.noun, .person]
    }
    for hit in verbs {
      let index = hit.tokens.lowerBound
      if !known[index].contains(.verb) { forms[index] = VerbShape.form(text, text.tokens[index]) }
      known[index].insert(.verb)
    }
    var isMark = [Bool](repeating: false, count: text.tokens.count)
    for quotation in text.quotations {
      isMark[quotation.open] = true
      if let close = quotation.close { isMark[close] = true }
    }
    self.isMark = isMark
    self.text = text
    self.known = known
    self.forms = forms
  }

  /// The classes that the lexicon gives token `index`.
  func classes(of index: Int) -> ClassSet { known[index] }

  /// The tags of all tokens.
  func tags() -> [Tag] {
    var tags: [Tag] = []
    tags.reserveCapacity(text.tokens.count)
    for sentence in text.sentences {
      for index in sentence.tokens {
        tags.append(tag(index, tags, sentence))
      }
    }
    return tags
  }

  private func tag(_ index: Int, _ tags: [Tag], _ sentence: Sentence) -> Tag {
    let token = text.tokens[index]
    switch token.kind {
    case .punctuation: return Tag(wordClass: Self.punctuation(token))
    case .quote: return Tag(wordClass: isPluralPossessive(index) ? .possessiveClitic : .quote)
    case .symbol: return Tag(wordClass: .symbol)
    case .number: return Tag(wordClass: .number, isPlural: true)
    case .clitic: return Tag(wordClass: clitic(index, tags, sentence))
    case .word: break
    }
    let isFirst = isFirstWord(index, sentence)
    let hasCapital = token.letterCase != .lower && token.letterCase != .none
    let classes = known[index]
    let isTime =
      classes.contains(.time) && tags.last?.wordClass != .properNoun && !opensName(index, tags)
    // "I" and "We" are pronouns within a sentence, "an IT aide" and "the US" are names.
    let isUpper = token.letterCase == .upper
    if hasCapital, !isFirst, !sentence.isTitleCase, !isTime,
      !(classes.contains(.pronoun) && (token.length == 1 || token.length == 2 && !isUpper))
    {
      return Tag(wordClass: .properNoun, isPlural: isPluralName(index))
    }
    if classes.isEmpty {
      return hasCapital
        ? Tag(wordClass: .properNoun, isPlural: isPluralName(index)) : unknown(index, tags)
    }
    return choose(classes, index, tags, sentence)
  }

  /// "a Daily Courier reporter": after a determiner and before a capital a word of time is a name.
  private func opensName(_ index: Int, _ tags: [Tag]) -> Bool {
    guard tags.last?.wordClass == .determiner, index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .word && next.letterCase != .lower && next.letterCase != .none
  }

  /// Whether a capitalised word looks like the name of several: Liberals, Americans.
  private func isPluralName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.length > 4 && VerbShape.ends(text, token, "s")
      && !VerbShape.ends(text, token, "ss")
  }

  /// Whether a mark is the apostrophe of "the dockers’ union" rather than one that quotes.
  private func isPluralPossessive(_ index: Int) -> Bool {
    guard !isMark[index], !text.tokens[index].isSpaced, text.tokens[index].length <= 3,
      index > 0, index + 1 < text.tokens.count, text.tokens[index + 1].isSpaced
    else { return false }
    let before = text.tokens[index - 1]
    return before.kind == .word && VerbShape.ends(text, before, "s")
  }

  private static func punctuation(_ token: Token) -> WordClass {
    switch token.word {
    case .comma: .comma
    case .colon, .semicolon, .dash: .stop
    case .openParenthesis, .closeParenthesis, .openBracket, .closeBracket: .bracket
    case .fullStop, .questionMark, .exclamationMark, .ellipsis: .end
    default: .symbol
    }
  }

  private func isFirstWord(_ index: Int, _ sentence: Sentence) -> Bool {
    if index == sentence.tokens.lowerBound { return true }
    let before = text.tokens[index - 1]
    return before.kind == .quote || before.word == .colon || before.word == .dash
  }

  private func clitic(_ index: Int, _ tags: [Tag], _ sentence: Sentence) -> WordClass {
    let last = text.bytes[text.tokens[index].end - 1] | 0x20
    guard last == UInt8(ascii: "s") else {
      return last == UInt8(ascii: "d") || last == UInt8(ascii: "l") ? .modal : .auxiliary
    }
    if index > 0, isWord(index - 1, "let") { return .pronoun }
    if let before = tags.last,
      before.wordClass == .pronoun || before.wordClass == .interrogative
        || before.wordClass == .relative
    {
      return .auxiliary
    }
    return .possessiveClitic
  }

  /// A tag by ending for a lower-case word that the lexicon does not hold.
  private func unknown(_ index: Int, _ tags: [Tag]) -> Tag {
    if tags.last?.wordClass == .infinitiveMarker { return Tag(wordClass: .verb, form: .base) }
    let shape = Ending.of(text, text.tokens[index])
    switch shape {
    case .adverb:
      // "steely commander": before a noun a word in -ly describes it.
      let next = index + 1 < text.tokens.count ? known[index + 1] : []
      let isBeforeNoun = next.contains(.noun) && next.isDisjoint(with: [.verb, .adjective])
      return Tag(wordClass: isBeforeNoun ? .adjective : .adverb)
    case .adjective: return Tag(wordClass: .adjective)
    case .gerund, .past:
      let form: VerbForm = shape == .gerund ? .gerund : .past
      let before = previous(tags)
      if before == .determiner || before == .possessive || before == .possessiveClitic
        || before == .adjective || before == .preposition && form == .past
      {
        return Tag(wordClass: form == .gerund ? .noun : .adjective, mayBeVerb: true)
      }
      return Tag(wordClass: .verb, form: form)
    case .plural: return Tag(wordClass: .noun, isPlural: true)
    case .noun: return Tag(wordClass: .noun)
    }
  }

  private func choose(
    _ classes: ClassSet, _ index: Int, _ tags: [Tag], _ sentence: Sentence
  ) -> Tag {
    if classes.contains(.possessive) { return possessive(classes, index) }
    let describesNoun =
      classes.contains(.adjective) && index + 1 < sentence.tokens.upperBound && precedesNoun(index)
    if classes.contains(.time), !describesNoun,
      classes.isDisjoint(with: [.verb, .preposition, .subordinator])
    {
      return Tag(wordClass: classes.contains(.noun) ? .time : .adverb)
    }
    if classes.contains(.auxiliary) {
      return Tag(wordClass: .auxiliary, form: classes.contains(.beForm) ? .base : .none)
    }
    if let function = functionWord(classes, index, tags, sentence) {
      return Tag(
        wordClass: function, isPlural: classes.contains(.plural),
        isAs: function == .preposition && isWord(index, "as"))
    }
    return contentWord(classes, index, tags, sentence)
  }

  /// "her", "his": possessive before a noun, else a pronoun.
  private func possessive(_ classes: ClassSet, _ index: Int) -> Tag {
    guard classes.contains(.pronoun) || classes.contains([.thirdPerson, .female]) else {
      return Tag(wordClass: .possessive)
    }
    let isBeforeNoun = index + 1 < text.tokens.count && startsNominal(index + 1)
    return Tag(wordClass: isBeforeNoun ? .possessive : .pronoun)
  }

  /// Whether the next word can be nothing but a noun: "want higher wages".
  func precedesNoun(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].letterCase == .lower else {
      return false
    }
    let next = known[index + 1]
    return next.contains(.noun) && next.isDisjoint(with: [.verb, .adjective, .adverb, .time])
  }
}
