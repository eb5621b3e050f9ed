/// The cursor of the tokenizer: each call of `next` reads one token.
struct TokenScanner {
  let vocabulary: Vocabulary
  var position: Int
  let end: Int
  private var isSpaced = true
  private var followsWord = false

  init(vocabulary: Vocabulary, position: Int, end: Int) {
    self.vocabulary = vocabulary
    self.position = position
    self.end = end
  }

  /// The next token, or `nil` at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Token? {
    while position < end {
      let byte = bytes[position]
      switch ByteClass(byte) {
      case .space, .newline:
        position += 1
        isSpaced = true
      case .letter: return word(bytes, from: position)
      case .digit: return number(bytes, from: position)
      case .quote: return mark(.straightDouble, length: 1)
      case .apostrophe: return apostrophe(bytes)
      case .other: return punctuation(bytes, byte)
      case .multibyte:
        if let token = multibyte(bytes) { return token }
      }
    }
    return nil
  }

  // MARK: Marks

  private mutating func mark(_ mark: QuoteMark, length: Int) -> Token {
    // A mark that can be an apostrophe is a word of its own, for names such as Dockers' Union.
    let isApostrophe = mark == .straightSingle || mark == .singleClose
    return make(
      from: position, length: length, kind: .quote, word: isApostrophe ? .mark("'") : .unknown,
      mark: mark)
  }

  /// `'`, `''` or ` `` ` as one double mark, or a clitic.
  private mutating func apostrophe(_ bytes: Span<UInt8>) -> Token {
    if let clitic = clitic(bytes) { return clitic }
    let isDoubled = position + 1 < end && bytes[position + 1] == bytes[position]
    return isDoubled ? mark(.straightDouble, length: 2) : mark(.straightSingle, length: 1)
  }

  /// `'s` and its kin directly after a word.
  private mutating func clitic(_ bytes: Span<UInt8>) -> Token? {
    guard followsWord, !isSpaced else { return nil }
    let length = Clitic.length(bytes, at: position, to: end)
    guard length > 0 else { return nil }
    let letters = length > 3 ? length - 3 : length - 1
    var folded = [UInt8(ascii: "'")]
    for offset in (position + length - min(letters, 2))..<(position + length) {
      folded.append(Folding.lower(bytes[offset]))
    }
    let hash = folded.reduce(FNV.offset) { FNV.step($0, $1) }
    let word = vocabulary.id(folded.span, 0..<folded.count, hash: hash)
    return make(from: position, length: length, kind: .clitic, word: word, letterCase: .lower)
  }

  private mutating func punctuation(_ bytes: Span<UInt8>, _ byte: UInt8) -> Token {
    let start = position
    var length = 1
    var word = WordID(rawValue: byte < 0x80 && byte > 0x20 ? UInt32(byte) : 0)
    let isRepeatable = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    if isRepeatable {
      while start + length < end, bytes[start + length] == byte { length += 1 }
      if length > 1 { word = byte == UInt8(ascii: ".") ? .ellipsis : .dash }
      if length == 1, byte == UInt8(ascii: "-"), isFree(bytes, start) { word = .dash }
    }
    let kind: Token.Kind = Self.isPunctuation(byte) ? .punctuation : .symbol
    return make(from: start, length: length, kind: kind, word: word)
  }

  /// Whether the hyphen at `offset` stands between spaces and so is a dash.
  private func isFree(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    isSpaced && (offset + 1 >= end || ByteClass(bytes[offset + 1]) == .space)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  // MARK: The slow path

  /// A token that starts with a scalar beyond ASCII; `nil` where that scalar is white space.
  private mutating func multibyte(_ bytes: Span<UInt8>) -> Token? {
    let (scalar, length) = UTF8Decoding.scalar(bytes, at: position, end: end)
    switch ScalarClass(scalar) {
    case .space:
      position += length
      isSpaced = true
      return nil
    case .letter: return word(bytes, from: position)
    case .digit: return number(bytes, from: position)
    case .quote(let quoteMark): return curlyQuote(bytes, quoteMark, length)
    case .dash: return make(from: position, length: length, kind: .punctuation, word: .dash)
    case .ellipsis: return make(from: position, length: length, kind: .punctuation, word: .ellipsis)
    case .hyphen: return make(from: position, length: length, kind: .punctuation, word: .mark("-"))
    case .other: return make(from: position, length: length, kind: .symbol, word: .unknown)
    }
  }

  /// A curly mark; `’’` and `‘‘` are double ones.
  private mutating func curlyQuote(
    _ bytes: Span<UInt8>, _ quoteMark: QuoteMark, _ length: Int
  ) -> Token {
    if quoteMark == .singleClose, let clitic = clitic(bytes) { return clitic }
    let isSingle = quoteMark == .singleOpen || quoteMark == .singleClose
    if isSingle, position + 2 * length <= end,
      UTF8Decoding.scalar(bytes, at: position + length, end: end).scalar
        == UTF8Decoding.scalar(bytes, at: position, end: end).scalar
    {
      return mark(quoteMark == .singleOpen ? .doubleOpen : .doubleClose, length: 2 * length)
    }
    return mark(quoteMark, length: length)
  }

  // MARK: Words and numbers

  private mutating func word(_ bytes: Span<UInt8>, from start: Int) -> Token {
    var run = WordRun(start: start)
    run.scan(bytes, to: end, vocabulary: vocabulary)
    return make(from: run, bytes, kind: run.isAddress ? .symbol : .word)
  }

  private mutating func number(_ bytes: Span<UInt8>, from start: Int) -> Token {
    var run = WordRun(start: start)
    run.scanNumber(bytes, to: end)
    return make(from: run, bytes, kind: .number)
  }

  private mutating func make(from run: WordRun, _ bytes: Span<UInt8>, kind: Token.Kind) -> Token {
    make(
      from: run.start, length: run.end - run.start, kind: kind,
      word: run.word(bytes, vocabulary), letterCase: run.letterCase)
  }

  private mutating func make(
    from start: Int, length: Int, kind: Token.Kind, word: WordID = .unknown,
    letterCase: Token.LetterCase = .none, mark: QuoteMark = .none
  ) -> Token {
    let spaced = isSpaced
    position = start + length
    isSpaced = false
    followsWord = kind == .word || kind == .number || kind == .clitic
    return Token(
      offset: UInt32(start), length: UInt32(length), word: word, kind: kind,
      letterCase: letterCase, mark: mark, isSpaced: spaced)
  }
}
