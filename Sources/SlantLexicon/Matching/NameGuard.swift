import SlantText

/// Tells which words stand inside proper names, by capitals.
///
/// A capitalised word inside a sentence is part of a name. At the start of a sentence, where every word
/// has a capital, it is one if it is a given name before another name or its own clitic, if what
/// follows makes it a name ("Justice Department"), or if the text tells it as a name elsewhere.
/// In headlines, where most words are capitalised, see ``HeadlineNames``. Words written in capitals for
/// emphasis tell nothing. A listed name of several words is one wherever it stands, but a term that is
/// longer than it is none: "Holding The Nation Hostage".
struct NameGuard {
  /// What is known of a token.
  struct Mark: OptionSet {
    let rawValue: UInt8

    /// It is part of a name.
    static let name = Mark(rawValue: 1)
    /// It is a word of a listed name of several words.
    static let listed = Mark(rawValue: 2)
  }

  private let marks: [Mark]

  init(_ text: IndexedText, titleOf body: IndexedText? = nil, matcher: Matcher) {
    let vocabulary = matcher.vocabulary
    var told = ToldNames(of: text, vocabulary)
    if let body { told.formUnion(ToldNames(of: body, vocabulary)) }
    let headlines = HeadlineNames(text: text, vocabulary: vocabulary, told: told)
    var marks = [Mark](repeating: [], count: text.tokens.count)
    for sentence in text.sentences {
      var isInitial = true
      for index in sentence.tokens {
        let token = text.tokens[index]
        guard token.kind == .word else {
          isInitial = isInitial || Self.opensSpeech(index, text)
          if token.kind == .number { isInitial = false }
          continue
        }
        if token.hasCapital {
          let isName =
            if sentence.isTitleCase {
              headlines.isName(index, sentence)
            } else if isInitial {
              told.contains(token.word) || Self.startsName(index, sentence, text, vocabulary)
            } else {
              !Self.isEmphasis(token)
            }
          if isName { marks[index] = .name }
        }
        isInitial = false
      }
    }
    ListedNames(matcher: matcher, text: text).mark(&marks)
    self.marks = marks
  }

  /// Whether any of the tokens is part of a name, or all are part of listed ones.
  func isInName(_ tokens: Range<Int>) -> Bool {
    var areListed = true
    for index in tokens {
      if marks[index].contains(.name) { return true }
      if marks[index].isEmpty { areListed = false }
    }
    return areListed
  }

  /// Whether the next word has its capital from standing first: after an opening mark or a colon, but
  /// not after the apostrophe of "the Hundred Years' War" or the mark that closes a quotation.
  private static func opensSpeech(_ index: Int, _ text: IndexedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .quote else {
      return token.word == .colon || token.word == .dash || token.word == .openParenthesis
        || token.word == .ellipsis
    }
    switch token.mark {
    case .doubleOpen, .singleOpen, .guillemetOpen: return true
    default:
      return token.isSpaced || index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
    }
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

extension Token {
  /// Whether it is a word with a capital anywhere in it.
  var hasCapital: Bool { kind == .word && letterCase != .lower && letterCase != .none }
}
