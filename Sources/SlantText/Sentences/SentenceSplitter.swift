/// Finds where sentences end within a paragraph.
///
/// A stop ends one unless it belongs to an abbreviation before a name, stands in a number, or what
/// follows goes on in lower case; closing marks and brackets after the stop belong to the sentence.
/// Text without a stop is cut after ``Sentence/longest`` tokens.
struct SentenceSplitter {
  let vocabulary: Vocabulary
  let tokens: [Token]
  let bytes: [UInt8]

  /// The token ranges of the sentences of `paragraph`, in order and without gaps.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var index = start
    while index < paragraph.upperBound {
      let end = end(of: index, in: paragraph)
      index = end ?? index + 1
      if end != nil || index - start == Sentence.longest {
        sentences.append(start..<index)
        start = index
      }
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  /// The number of the token after the sentence that token `index` ends, or `nil`.
  private func end(of index: Int, in paragraph: Range<Int>) -> Int? {
    let token = tokens[index]
    switch token.word {
    case .fullStop, .ellipsis, .exclamationMark, .questionMark:
      guard token.kind == .punctuation else { return nil }
      let next = afterClosers(index + 1, in: paragraph)
      guard next < paragraph.upperBound else { return next }
      return isEnd(token, closersEnd: next, index: index, in: paragraph) ? next : nil
    default:
      guard token.kind == .word, endsWithDot(token) else { return nil }
      let next = afterClosers(index + 1, in: paragraph)
      guard next < paragraph.upperBound else { return next }
      return abbreviationEnds(token, next: next, hasClosers: next > index + 1) ? next : nil
    }
  }

  private func isEnd(
    _ token: Token, closersEnd next: Int, index: Int, in paragraph: Range<Int>
  ) -> Bool {
    let following = tokens[next]
    if following.kind == .punctuation, following.word != .openParenthesis,
      following.word != .openBracket, following.word != .dash, following.word != .ellipsis
    {
      return false
    }
    if following.kind == .word, following.letterCase == .lower { return false }
    if following.word == .dash { return false }
    let hasClosers = next > index + 1
    switch token.word {
    case .exclamationMark, .questionMark:
      return !(hasClosers && attributes(from: next, in: paragraph))
    case .ellipsis: return following.isCapitalised || following.kind == .quote
    default: return following.isSpaced || hasClosers
    }
  }

  /// Whether an abbreviation, whose dot belongs to it, also ends the sentence.
  private func abbreviationEnds(_ token: Token, next: Int, hasClosers: Bool) -> Bool {
    let following = tokens[next]
    let flags = vocabulary.flags(of: token.word)
    if flags.contains(.beforeName) || isInitial(token) { return false }
    if hasClosers { return following.isCapitalised || following.kind == .quote }
    if following.kind == .quote {
      // The U.S. “clearly” needs it: the sentence goes on where small letters follow the mark.
      let inner = next + 1 < tokens.count ? tokens[next + 1] : nil
      return following.isSpaced && inner?.letterCase != .lower
    }
    guard following.kind == .word, following.letterCase != .lower else { return false }
    return vocabulary.flags(of: following.word).contains(.starter)
  }

  /// Whether a capitalised source and a reporting verb start at `index`: `“Why?” Ms. Lee asked`.
  private func attributes(from index: Int, in paragraph: Range<Int>) -> Bool {
    for offset in index..<min(index + 5, paragraph.upperBound) {
      let token = tokens[offset]
      let isReporting = vocabulary.flags(of: token.word).contains(.reporting)
      if offset > index, isReporting { return true }
      guard token.kind == .word, token.letterCase != .lower || offset == index else { return false }
    }
    return false
  }

  /// The first token from `index` on that is neither a closing mark nor a closing bracket.
  private func afterClosers(_ index: Int, in paragraph: Range<Int>) -> Int {
    var index = index
    while index < paragraph.upperBound {
      let token = tokens[index]
      let isCloser: Bool =
        switch token.mark {
        case .doubleClose, .guillemetClose: true
        case .straightDouble, .straightSingle, .singleClose: !token.isSpaced
        default: token.word == .closeParenthesis || token.word == .closeBracket
        }
      let isRepeated =
        token.word == .exclamationMark || token.word == .questionMark
      guard isCloser || isRepeated else { break }
      index += 1
    }
    return index
  }

  private func endsWithDot(_ token: Token) -> Bool {
    bytes[token.end - 1] == UInt8(ascii: ".")
  }

  private func isInitial(_ token: Token) -> Bool { token.length == 2 }
}
