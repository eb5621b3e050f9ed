/// What the quotation marks of one paragraph look like, from what stands around them.
///
/// Found in one pass forward and one back, so that the cost stays linear in the number of marks.
struct QuoteShapes {
  /// A mark and its surroundings.
  struct Shape {
    /// The number of the mark's token.
    let token: Int
    /// Whether space or an opening mark stands before and none after.
    let looksOpening: Bool
    /// Whether a single mark could close a quotation: not the apostrophe of `the rebels' base`.
    var isSingleClose = false
  }

  /// The marks in the order of the text.
  private(set) var marks: [Shape] = []
  /// The last token that could close a single quotation; -1 for none.
  private(set) var lastSingleClose = -1

  init(of paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) {
    for index in paragraph where tokens[index].kind == .quote {
      let last = marks.last.flatMap { $0.token == index - 1 ? $0.looksOpening : nil }
      let looksOpening = Self.looksOpening(index, after: last, tokens, paragraph)
      marks.append(Shape(token: index, looksOpening: looksOpening))
    }
    findSingleCloses(paragraph, tokens, bytes)
  }

  /// Whether the mark at `index` looks opening, given whether the mark directly before it does.
  private static func looksOpening(
    _ index: Int, after last: Bool?, _ tokens: [Token], _ paragraph: Range<Int>
  ) -> Bool {
    guard index + 1 < paragraph.upperBound, !tokens[index + 1].isSpaced else { return false }
    guard index > paragraph.lowerBound, !tokens[index].isSpaced else { return true }
    switch tokens[index - 1].word {
    case .openParenthesis, .openBracket, .dash, .mark("/"): return true
    default: return last ?? false
    }
  }

  private mutating func findSingleCloses(
    _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]
  ) {
    // Whether the next single mark of the paragraph stands where one closes.
    var isFollowedByClose = false
    for position in marks.indices.reversed() {
      let index = marks[position].token
      let token = tokens[index]
      if token.mark == .singleOpen { isFollowedByClose = false }
      guard token.mark == .straightSingle || token.mark == .singleClose else { continue }
      if index > paragraph.lowerBound, !token.isSpaced {
        let isPossessive = Self.looksPossessive(index, tokens, bytes, paragraph)
        let isInsideWord =
          index + 1 < paragraph.upperBound && !tokens[index + 1].isSpaced
          && tokens[index + 1].isWord
        marks[position].isSingleClose = !isInsideWord && !(isPossessive && isFollowedByClose)
        if marks[position].isSingleClose { lastSingleClose = max(lastSingleClose, index) }
      }
      isFollowedByClose = !token.isSpaced
    }
  }

  /// Whether the mark ends a word in s and a word in lower case follows: `the rebels' base`.
  private static func looksPossessive(
    _ index: Int, _ tokens: [Token], _ bytes: [UInt8], _ paragraph: Range<Int>
  ) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let before = tokens[index - 1]
    let next = tokens[index + 1]
    return before.kind == .word && bytes[before.end - 1] | 0x20 == UInt8(ascii: "s")
      && next.isSpaced && next.letterCase == .lower
  }
}
