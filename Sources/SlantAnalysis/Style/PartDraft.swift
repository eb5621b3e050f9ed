import SlantText

/// Adds up the tokens of one part of an article.
struct PartDraft {
  private var style = PartStyle()
  private var words: [Int32] = []
  private var sentenceWords = 0

  /// Adds a token of the sentence at hand.
  mutating func add(_ token: StyleToken) {
    style.tokens += 1
    if let tag = token.tag { style.tags[tag.rawValue] += 1 }
    if token.isStop { style.stops += 1 }
    if token.isQuotationMark { style.quotationMarks += 1 }
    if token.isPunctuation { style.punctuation += 1 }
    if token.word == .exclamationMark { style.exclamationMarks += 1 }
    if token.word == .questionMark { style.questionMarks += 1 }
    if token.kind == .clitic { style.clitics += 1 }
    if token.isWord { add(word: token) }
  }

  private mutating func add(word token: StyleToken) {
    words.append(token.type)
    sentenceWords += 1
    style.readability.words += 1
    style.readability.syllables += token.syllables
    style.readability.letters += token.letters
    if token.syllables >= 3 { style.readability.polysyllables += 1 }
    if token.isComplex { style.readability.complexWords += 1 }
    if token.letters >= 7 { style.readability.longWords += 1 }
    if token.isCapitals { style.capitals += 1 }
    if token.kind == .number { style.digits += 1 }
    switch token.person {
    case .firstSingular: style.firstSingular += 1
    case .firstPlural: style.firstPlural += 1
    case .second: style.second += 1
    case .third: style.third += 1
    case nil: break
    }
  }

  /// Counts the sentence at hand if it has words of this part.
  mutating func endSentence() {
    guard sentenceWords > 0 else { return }
    style.readability.sentences += 1
    style.longestSentence = max(style.longestSentence, sentenceWords)
    sentenceWords = 0
  }

  /// The style of what was added; types are numbered below `typeLimit`.
  func style(typeLimit: Int) -> PartStyle {
    var style = style
    let variety = LexicalVariety(words, typeLimit: typeLimit)
    style.types = variety.types
    style.mattr = variety.mattr
    style.mtld = variety.mtld
    return style
  }
}
