import SlantText

/// Where the stretches that shifters reach begin and end within a sentence.
///
/// A clause ends at a stop, at what opens another clause, at a turn ("but"), at a comma that is not part
/// of a list, at a conjunction before a pronoun or determiner ("and she", "and the"), and at "after",
/// "amid" and their like. On sentences rated by people a reach of 8 to 14 tokens does equally well, a shorter one worse in news.
struct ClauseBounds {
  /// Words that a shifter of scope `word` reaches.
  static let wordReach = 3
  /// Tokens that a shifter reaches within its clause at most, before or after it.
  static let reach = 10

  private let text: IndexedText
  private let tags: [Tag]
  /// Whether an adversative of scope `after` starts at a token.
  private let isTurn: [Bool]

  init(_ text: IndexedText, tags: [Tag], turns: [Int]) {
    self.text = text
    self.tags = tags
    var isTurn = [Bool](repeating: false, count: tags.count)
    for turn in turns { isTurn[turn] = true }
    self.isTurn = isTurn
  }

  /// The end of the next words from `start`, before any punctuation.
  func wordEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    var words = 0
    while end < sentence.upperBound, words < Self.wordReach {
      if text.tokens[end].kind == .punctuation { break }
      if text.tokens[end].isWord { words += 1 }
      end += 1
    }
    return end
  }

  /// The end of the clause that goes on at `start`.
  func clauseEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    let limit = min(sentence.upperBound, start + Self.reach)
    while end < limit {
      // "denied that": what opens the clause in scope does not end it.
      let opensScope = end == start && tags[end].wordClass == .subordinator
      if !opensScope, isBorder(end, sentence) || opensClause(end, sentence) { return end }
      end += 1
    }
    return end
  }

  /// The start of what stands before `end` in its clause.
  ///
  /// - Parameters:
  ///   - end: The first token of the shifter; a comma directly before it is passed over where it sums
  ///     up what precedes ("profit was 3 million, down from 4").
  ///   - sentence: The sentence.
  ///   - isSubject: Whether a verb but a gerund ends the stretch, so that it is the subject of the verb at `end`.
  /// - Returns: The first token, at most `end`.
  func clauseStart(to end: Int, _ sentence: Range<Int>, isSubject: Bool) -> Int {
    let limit = max(sentence.lowerBound, end - Self.reach - 2)
    var start = end
    if !isSubject, start > limit, tags[start - 1].wordClass == .comma { start -= 1 }
    while start > limit {
      if isBorder(start - 1, sentence) { break }
      let tag = tags[start - 1]
      // A gerund stands in noun phrases too: "profit from continuing operations fell".
      let isFinite = tag.wordClass == .verb && tag.form != .gerund
      if tag.wordClass == .subordinator || isSubject && isFinite { break }
      start -= 1
    }
    return start
  }

  /// Whether an object or a clause follows a verb at `start`, adverbs and marks passed over.
  func hasObject(at start: Int, _ sentence: Range<Int>) -> Bool {
    var next = start
    while next < sentence.upperBound {
      switch tags[next].wordClass {
      case .adverb, .quote: next += 1
      case .noun, .properNoun, .pronoun, .determiner, .possessive, .adjective, .subordinator,
        .interrogative, .infinitiveMarker:
        return true
      case .verb: return tags[next].form == .gerund || tags[next].form == .past
      default: return false
      }
    }
    return false
  }

  /// The end of a subordinate clause or phrase from `start`: the next comma or stop.
  func commaEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound {
      let wordClass = tags[end].wordClass
      if wordClass == .comma || wordClass == .stop || wordClass == .end { return end }
      end += 1
    }
    return end
  }

  /// Whether a clause ends at a token, read from either side.
  private func isBorder(_ index: Int, _ sentence: Range<Int>) -> Bool {
    switch tags[index].wordClass {
    case .stop, .end, .relative: true
    case .comma: !isList(index, sentence)
    default: isTurn[index]
    }
  }

  /// Whether another clause opens at a token.
  private func opensClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    switch tags[index].wordClass {
    case .subordinator: return true
    case .conjunction:
      guard index + 1 < sentence.upperBound else { return false }
      let next = tags[index + 1].wordClass
      return next == .pronoun || next == .determiner
    case .preposition:
      let token = text.tokens[index]
      return Self.circumstances.contains { VerbShape.matches(text, token, $0) }
    default: return false
    }
  }

  /// Prepositions that open what an act is told with but does not reach: "did not resign after the scandal".
  private static let circumstances: [StaticString] = [
    "after", "before", "since", "until", "amid", "despite", "following",
  ]

  /// Whether the comma stands between words of one kind: "no hope, peace or justice".
  private func isList(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    guard comma > sentence.lowerBound, comma + 2 < sentence.upperBound else { return false }
    let following = tags[comma + 2].wordClass
    return Self.canBeListed(tags[comma - 1].wordClass)
      && Self.canBeListed(tags[comma + 1].wordClass)
      && (following == .comma || following == .conjunction)
  }

  private static func canBeListed(_ wordClass: WordClass) -> Bool {
    switch wordClass {
    case .noun, .adjective, .adverb, .properNoun: true
    default: false
    }
  }
}
