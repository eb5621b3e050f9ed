import SlantLexicon
import SlantText

/// Gives each token a word class from the lexicon, its ending, its capitals and its neighbours.
///
/// One pass from left to right; a decision looks at the tokens directly around it.
struct Tagger {
  /// Tokens that a decision looks back or ahead at most; clauses are shorter.
  private static let reach = 80

  private let text: IndexedText
  private let known: [ClassSet]
  private let forms: [VerbForm]
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
    if hasCapital, !isFirst, !sentence.isTitleCase, !isTime,
      !(classes.contains(.pronoun) && token.length <= 2)
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

  // MARK: Clitics and unknown words

  private func clitic(_ index: Int, _ tags: [Tag], _ sentence: Sentence) -> WordClass {
    let last = text.bytes[text.tokens[index].end - 1] | 0x20
    guard last == UInt8(ascii: "s") else {
      return last == UInt8(ascii: "d") || last == UInt8(ascii: "l") ? .modal : .auxiliary
    }
    if index > 0, folded(index - 1, is: "let") { return .pronoun }
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

  // MARK: Known words

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

  private func startsNominal(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word || token.kind == .number else { return token.kind == .quote }
    let next = known[index]
    if next.isEmpty { return true }
    return !next.isDisjoint(with: [.noun, .adjective, .number, .time])
      || token.letterCase != .lower
  }

  /// The class of a word of a closed class, or `nil` for nouns, verbs, adjectives and adverbs.
  private func functionWord(
    _ classes: ClassSet, _ index: Int, _ tags: [Tag], _ sentence: Sentence
  ) -> WordClass? {
    let next = index + 1 < sentence.tokens.upperBound ? index + 1 : nil
    if isTo(index) {
      if index > 0, folded(index - 1, is: "according") { return .preposition }
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
      if !isPreposition, classes.contains(.adverb), !(next.map { startsClause($0, sentence) } ?? false) {
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

  private func isWord(_ index: Int, _ word: StaticString) -> Bool { folded(index, is: word) }
  private func isTo(_ index: Int) -> Bool { folded(index, is: "to") }
  private func isThat(_ index: Int) -> Bool { folded(index, is: "that") }

  private func folded(_ index: Int, is word: StaticString) -> Bool {
    VerbShape.matches(text, text.tokens[index], word)
  }

  private func isBaseVerb(_ index: Int) -> Bool {
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

  private func contentWord(
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
      if classes.contains(.noun) || form != .past {
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

  /// Whether the next word can be nothing but a noun: "want higher wages".
  private func precedesNoun(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].letterCase == .lower else {
      return false
    }
    let next = known[index + 1]
    return next.contains(.noun) && next.isDisjoint(with: [.verb, .adjective, .adverb, .time])
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

  /// Whether a word that can be a verb is one, by what stands before and after it.
  private func isVerbHere(
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
  private func isBaseDue(_ tags: [Tag]) -> Bool {
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

  /// Whether a determiner, a pronoun, "to" or "that" follows: "the firm plans to".
  private func takesObject(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return false }
    return isTo(index + 1) || isThat(index + 1)
      || !known[index + 1].isDisjoint(with: [.determiner, .pronoun, .possessive])
  }

  /// Whether what follows token `index` can be what a verb takes: "plans to", "says the", "fears that".
  private func followsVerbObject(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return true }
    let next = text.tokens[index + 1]
    if next.kind == .quote || next.word == .colon { return true }
    guard next.kind == .word else { return next.word == .comma || next.kind == .number }
    if isTo(index + 1) || isThat(index + 1) { return true }
    let classes = known[index + 1]
    return next.letterCase != .lower
      || !classes.isDisjoint(with: [
        .determiner, .pronoun, .interrogative, .possessive, .number,
      ])
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

  /// The class of the token before, adverbs passed over; `nil` at the start.
  private func previous(_ tags: [Tag]) -> WordClass? {
    previousIndex(tags).map { tags[$0].wordClass }
  }

  /// The token before, adverbs passed over; `nil` at the start.
  private func previousIndex(_ tags: [Tag]) -> Int? {
    var index = tags.count - 1
    let start = max(0, tags.count - Self.reach)
    while index >= start, tags[index].wordClass == .adverb { index -= 1 }
    return index >= start && tags[index].wordClass != .end ? index : nil
  }
}
