import SlantText

/// Tells which words stand inside proper names, by capitals.
///
/// A capitalised word inside a sentence is part of a name. At the start of a sentence, where every word
/// has a capital, it is one if it is a given name before another name or its own clitic, or if what
/// follows makes it a name ("Justice Department"). Headlines, in which most words are capitalised,
/// and words written in capitals for emphasis tell nothing.
struct NameGuard {
  private let isName: [Bool]

  init(_ text: IndexedText, vocabulary: Vocabulary) {
    var marks = [Bool](repeating: false, count: text.tokens.count)
    for sentence in text.sentences where !sentence.isTitleCase {
      var isInitial = true
      for index in sentence.tokens {
        let token = text.tokens[index]
        guard token.kind == .word else {
          isInitial = isInitial || Self.opensSpeech(token)
          if token.kind == .number { isInitial = false }
          continue
        }
        if token.letterCase != .lower, token.letterCase != .none {
          marks[index] =
            isInitial
            ? Self.startsName(index, sentence, text, vocabulary) : !Self.isEmphasis(token)
        }
        isInitial = false
      }
    }
    isName = marks
  }

  /// Whether any of the tokens is part of a name.
  func isInName(_ tokens: Range<Int>) -> Bool {
    for index in tokens where isName[index] { return true }
    return false
  }

  /// Whether the next word has its capital from standing first: after a quotation mark or a colon.
  private static func opensSpeech(_ token: Token) -> Bool {
    token.kind == .quote || token.word == .colon || token.word == .dash
      || token.word == .openParenthesis || token.word == .ellipsis
  }

  private static func isEmphasis(_ token: Token) -> Bool {
    token.letterCase == .upper && token.length >= 6
  }

  private static func startsName(
    _ index: Int, _ sentence: Sentence, _ text: IndexedText, _ vocabulary: Vocabulary
  ) -> Bool {
    guard index + 1 < sentence.tokens.upperBound else { return false }
    let next = text.tokens[index + 1]
    let isGivenName = vocabulary.flags(of: text.tokens[index].word).contains(.firstName)
    if next.kind == .clitic { return isGivenName }
    guard next.kind == .word else { return false }
    let nextFlags = vocabulary.flags(of: next.word)
    if next.letterCase == .lower { return isGivenName && nextFlags.contains(.reporting) }
    return isGivenName || nextFlags.contains(.nameHead)
  }
}
