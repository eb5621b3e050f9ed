import SlantText

/// The contexts in which terms do not count, their words in one array.
struct GuardTable: Sendable {
  /// A context in which a match does not count: words before it and words after it.
  private struct Guard: Sendable {
    var left: UInt32
    var right: UInt32
    var end: UInt32
    /// Whether words of a side must be written in the same case.
    var leftHasCase: Bool
    var rightHasCase: Bool
  }

  private var guards: [Guard] = []
  /// The words of both sides of each context.
  private var words: [WordID] = []
  /// The same words as written; empty ones match any case.
  private var surfaces = SurfaceTable()

  /// The number of contexts.
  var count: Int { guards.count }

  /// Goes on writing the next context with a word and how it is written; an empty text matches any case.
  mutating func write(_ word: WordID, _ bytes: Span<UInt8>, _ surface: Range<Int>) {
    words.append(word)
    surfaces.append(bytes, surface)
  }

  /// Ends the context that was written.
  ///
  /// - Parameters:
  ///   - left: How many of its words stand before the term.
  ///   - hasCase: Whether case counts for each word.
  mutating func finish(left: Int, hasCase: [Bool]) {
    let start = words.count - hasCase.count
    guards.append(
      Guard(
        left: UInt32(start), right: UInt32(start + left), end: UInt32(words.count),
        leftHasCase: hasCase[..<left].contains(true),
        rightHasCase: hasCase[left...].contains(true)))
  }

  /// Whether any of the contexts numbered `numbers` stands around `tokens`, inside `sentence`.
  func stands(
    anyOf numbers: Range<Int>, around tokens: Range<Int>, in sentence: Range<Int>,
    _ text: IndexedText, _ vocabulary: Vocabulary
  ) -> Bool {
    for number in numbers {
      let context = guards[number]
      let left = Int(context.left)..<Int(context.right)
      let right = Int(context.right)..<Int(context.end)
      let start = tokens.lowerBound - left.count
      let end = tokens.upperBound + right.count
      guard start >= sentence.lowerBound, end <= sentence.upperBound,
        matches(left, at: start, hasCase: context.leftHasCase, text, vocabulary),
        matches(right, at: tokens.upperBound, hasCase: context.rightHasCase, text, vocabulary)
      else { continue }
      return true
    }
    return false
  }

  private func matches(
    _ range: Range<Int>, at start: Int, hasCase: Bool, _ text: IndexedText,
    _ vocabulary: Vocabulary
  ) -> Bool {
    for index in range {
      let token = text.tokens[start + index - range.lowerBound]
      guard Self.matches(words[index], token, vocabulary) else { return false }
    }
    return !hasCase
      || surfaces.haveCase(from: range.lowerBound, start..<(start + range.count), text)
  }

  /// Whether a token is a word or one that a wildcard covers.
  private static func matches(_ word: WordID, _ token: Token, _ vocabulary: Vocabulary) -> Bool {
    if word == .anyNumber { return token.kind == .number }
    var known = token.word
    while known != .unknown {
      if known == word { return true }
      known = vocabulary.broader(than: known)
    }
    return false
  }
}
