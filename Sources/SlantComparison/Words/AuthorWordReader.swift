public import SlantLexicon
public import SlantText

/// Reads the words that authors choose, from the plain parts of articles.
///
/// A reader is built once and holds no state, so that several tasks can share it.
public struct AuthorWordReader: Sendable {
  private let tokenizer: Tokenizer
  private let classes: TermClasses
  private let outlets: OutletNames

  /// A reader that knows function words, places and outlets by `lexicons`.
  public init(lexicons: LexiconSet) {
    tokenizer = lexicons.tokenizer
    classes = TermClasses(lexicons)
    outlets = OutletNames(lexicons, classes: classes)
  }

  /// The words of an article in its author's voice.
  ///
  /// - Parameters:
  ///   - text: The text as valid UTF-8.
  ///   - authorSpans: The stretches that the author speaks, in bytes of `text`.
  ///   - outlet: The publisher, whose name is no choice of words.
  ///   - author: The byline, whose names are none either.
  /// - Returns: The words; none where there is no stretch.
  public func words(
    in text: [UInt8], authorSpans: [TextSpan], outlet: String?, author: String?
  ) -> AuthorWords {
    reading(of: text, authorSpans: authorSpans, outlet: outlet, author: author).words
  }

  /// The same words, and where in the text each stands.
  func reading(
    of text: [UInt8], authorSpans: [TextSpan], outlet: String?, author: String?
  ) -> (words: AuthorWords, spans: [TextSpan]) {
    var builder = AuthorWordBuilder(
      text: text, classes: classes, outlet: outlet.map { outlets.mask(of: $0) },
      author: author.map { NameMask($0, classes: classes) })
    for span in authorSpans {
      builder.add(tokenizer.tokens(in: text.span, span.range))
    }
    return (builder.words, builder.spans)
  }
}

/// Turns the tokens of an author's stretches into ``AuthorWords``.
private struct AuthorWordBuilder {
  let text: [UInt8]
  let classes: TermClasses
  let outlet: NameMask?
  let author: NameMask?
  private var table = WordTable(capacity: 512)
  private var result = AuthorWords()
  /// The bytes of each word of the sequence, steps between words left out.
  private(set) var spans: [TextSpan] = []
  /// Where the open stretch starts in the sequence.
  private var start = 0

  init(text: [UInt8], classes: TermClasses, outlet: NameMask?, author: NameMask?) {
    self.text = text
    self.classes = classes
    self.outlet = outlet
    self.author = author
  }

  /// What was read.
  var words: AuthorWords {
    var words = result
    words.table = table
    words.ownName = Set(result.ownName).sorted()
    return words
  }

  /// Adds a stretch.
  mutating func add(_ tokens: [Token]) {
    let isOutlet = outlet?.marks(tokens, text)
    let isAuthor = author?.marks(tokens, text)
    var hash = FNV64()
    var count: UInt32 = 0
    for (index, token) in tokens.enumerated() {
      if token.isWord {
        for byte in text[token.span.range] { hash.add(Folding.lower(byte)) }
        hash.add(0x20)
        count += 1
      }
      switch token.kind {
      case .word:
        if isOutlet?[index] == true {
          result.ownName.append(table.number(of: token, in: text))
          addGap()
        } else if isAuthor?[index] == true || isAddress(index, tokens) || isLead(index, tokens) {
          addGap()
        } else {
          addWord(index, tokens)
        }
      case .clitic: addPossessive(.possessive, where: isPossessive(token))
      case .quote:
        addPossessive(.pluralPossessive, where: token.word == .mark("'") && !token.isSpaced)
      case .number, .punctuation, .symbol: addGap()
      }
    }
    addGap()
    result.stretches.append(
      AuthorWords.Stretch(
        hash: hash.value, words: count, length: UInt32(result.sequence.count - start)))
    start = result.sequence.count
  }

  private mutating func addWord(_ index: Int, _ tokens: [Token]) {
    let token = tokens[index]
    var termClass = classes.termClass(token)
    var word: Int32?
    if isLabel(token) { return addGap() }
    if text[token.span.range].contains(UInt8(ascii: ".")) {
      let isAfterNumber = index > 0 && tokens[index - 1].kind == .number
      let folded = isAfterNumber ? nil : Abbreviation.folded(token, text)
      if let folded {
        // Without its dots "U.S." would be a pronoun.
        let isFunction = classes.termClass(ofFolded: folded) == .function
        word = table.number(ofFolded: isFunction ? Abbreviation.dotted(folded) : folded)
        termClass = .content
      } else {
        termClass = .function
      }
    } else if termClass == .function, classes.isAcronym(token), !isShouted(index, tokens) {
      let folded = text[token.span.range].map(Folding.lower)
      word = table.number(ofFolded: Abbreviation.dotted(folded))
      termClass = .content
    }
    guard termClass != .function, token.length > 1 else { return addGap() }
    if termClass == .adverb { addGap() }
    result.sequence.append(TermCode(rawValue: word ?? table.number(of: token, in: text)))
    spans.append(token.span)
    if termClass == .adverb { addGap() }
  }

  /// Whether a word stands among others in capitals.
  private func isShouted(_ index: Int, _ tokens: [Token]) -> Bool {
    [index - 1, index + 1].contains { other in
      tokens.indices.contains(other) && tokens[other].letterCase == .upper
    }
  }

  /// Whether a word is a label after a name: `R-Tex`, `D-N.Y`.
  private func isLabel(_ token: Token) -> Bool {
    guard token.letterCase != .lower, token.length > 2 else { return false }
    return text[token.start + 1] == UInt8(ascii: "-")
      && Folding.lower(text[token.start]) != text[token.start]
      && Folding.lower(text[token.start + 2]) != text[token.start + 2]
  }

  /// Whether a word is the name of an account, `@harbourtimes`, or the start of an address that the
  /// tokenizer has split, `pic.harbour.com/1`.
  private func isAddress(_ index: Int, _ tokens: [Token]) -> Bool {
    if index > 0, !tokens[index].isSpaced, tokens[index - 1].word == .mark("@") { return true }
    return index + 2 < tokens.count && tokens[index + 1].word == .fullStop
      && !tokens[index + 1].isSpaced && !tokens[index + 2].isSpaced
      && tokens[index + 2].kind == .symbol
  }

  /// Whether a word tells what follows: "RELATED: The harbour in pictures".
  private func isLead(_ index: Int, _ tokens: [Token]) -> Bool {
    index == 0 && tokens.count > 1 && tokens[1].word == .colon
  }

  private func isPossessive(_ clitic: Token) -> Bool {
    text[clitic.end - 1] | 0x20 == UInt8(ascii: "s")
  }

  private mutating func addPossessive(_ code: TermCode, where isPossessive: Bool) {
    if isPossessive, result.sequence.last?.word != nil {
      result.sequence.append(code)
    } else {
      addGap()
    }
  }

  /// Adds a gap, unless one is there; an apostrophe before it is none between words.
  private mutating func addGap() {
    guard result.sequence.count > start, let last = result.sequence.last else { return }
    if last.word == nil { result.sequence.removeLast() }
    result.sequence.append(.gap)
  }
}

/// Words with dots.
private enum Abbreviation {
  /// The folded letters of an abbreviation such as `Ph.D.` or `Sen.`; `nil` for an address such as
  /// `harbour.com`.
  static func folded(_ token: Token, _ text: [UInt8]) -> [UInt8]? {
    let parts = text[token.span.range].split(separator: UInt8(ascii: "."))
    guard let first = parts.first else { return nil }
    let isAbbreviation = parts.count == 1 || parts.allSatisfy { $0.count <= 2 }
    guard isAbbreviation, parts.count > 1 || first.count > 1 else { return nil }
    return parts.joined().map(Folding.lower)
  }

  /// Letters with a dot after each: `u.s.`.
  static func dotted(_ letters: [UInt8]) -> [UInt8] {
    letters.flatMap { [$0, UInt8(ascii: ".")] }
  }
}
