/// Pairs quotation marks.
///
/// Curly marks say by their shape whether they open; straight ones by what stands around them. A
/// paragraph that ends inside a quotation closes it; if the next one opens with a mark, that quotation
/// is a continuation.
struct QuotationFinder {
  let tokens: [Token]
  let bytes: [UInt8]

  private struct Open {
    let token: Int
    let mark: QuoteMark
    let isContinuation: Bool
  }

  /// The quotations of a text in the order of their opening marks.
  func quotations(in paragraphs: [Range<Int>]) -> [QuotationSpan] {
    var found: [QuotationSpan] = []
    var isLeftOpen = false
    for paragraph in paragraphs {
      isLeftOpen = pair(paragraph, continues: isLeftOpen, into: &found)
    }
    return found.sorted { ($0.open, $1.depth) < ($1.open, $0.depth) }
  }

  /// Pairs the marks of one paragraph.
  ///
  /// - Returns: Whether the paragraph ends inside a quotation of its own.
  private func pair(
    _ paragraph: Range<Int>, continues: Bool, into found: inout [QuotationSpan]
  ) -> Bool {
    var stack: [Open] = []
    for index in paragraph where tokens[index].kind == .quote {
      let mark = tokens[index].mark
      if let level = closes(index, stack, in: paragraph) {
        while stack.count > level + 1 { stack.removeLast() }
        let open = stack.removeLast()
        found.append(span(open, close: index, depth: stack.count, paragraph))
      } else if opens(index, stack, in: paragraph) {
        let isFirst = index == paragraph.lowerBound
        stack.append(Open(token: index, mark: mark, isContinuation: continues && isFirst))
      }
    }
    guard let outer = stack.first, Self.isDouble(outer.mark) else { return false }
    found.append(span(outer, close: nil, depth: 0, paragraph))
    return true
  }

  private func span(
    _ open: Open, close: Int?, depth: Int, _ paragraph: Range<Int>
  ) -> QuotationSpan {
    let inner = (open.token + 1)..<(close ?? paragraph.upperBound)
    let start = tokens[open.token].end
    let end = close.map { tokens[$0].start } ?? tokens[paragraph.upperBound - 1].end
    return QuotationSpan(
      open: open.token, close: close, content: TextSpan(start, max(start, end)), tokens: inner,
      depth: depth, isContinuation: open.isContinuation)
  }

  // MARK: Shape

  /// The level of the stack that the mark at `index` closes, or `nil`.
  private func closes(_ index: Int, _ stack: [Open], in paragraph: Range<Int>) -> Int? {
    let token = tokens[index]
    switch token.mark {
    case .straightDouble:
      guard let level = stack.lastIndex(where: { Self.matches($0.mark, token.mark) }) else {
        return nil
      }
      return looksOpening(index, in: paragraph) ? nil : level
    case .doubleClose, .guillemetClose:
      return stack.lastIndex { Self.matches($0.mark, token.mark) }
    case .doubleOpen:
      // Low-9 marks („…“) are closed by the mark that opens elsewhere.
      guard !looksOpening(index, in: paragraph) else { return nil }
      return stack.lastIndex { Self.matches($0.mark, .doubleClose) }
    case .straightSingle, .singleClose:
      guard let level = stack.lastIndex(where: { Self.matches($0.mark, token.mark) }) else {
        return nil
      }
      return isSingleClose(index, in: paragraph) ? level : nil
    default: return nil
    }
  }

  private func opens(_ index: Int, _ stack: [Open], in paragraph: Range<Int>) -> Bool {
    let token = tokens[index]
    switch token.mark {
    case .doubleOpen, .guillemetOpen: return true
    case .straightDouble: return !isInch(index, in: paragraph)
    case .singleOpen:
      return looksOpening(index, in: paragraph) && closesLater(index, stack, in: paragraph)
    case .straightSingle:
      return looksOpening(index, in: paragraph) && !isElision(index, in: paragraph)
        && closesLater(index, stack, in: paragraph)
    default: return false
    }
  }

  /// Whether space or an opening mark stands before and none after.
  private func looksOpening(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound, !tokens[index + 1].isSpaced else { return false }
    guard index > paragraph.lowerBound, !tokens[index].isSpaced else { return true }
    let before = tokens[index - 1]
    switch before.word {
    case .openParenthesis, .openBracket, .dash, .mark("/"): return true
    default: return before.kind == .quote && looksOpening(index - 1, in: paragraph)
    }
  }

  /// Whether a single mark that could close one does: not the apostrophe of `the rebels' base`.
  private func isSingleClose(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, !tokens[index].isSpaced else { return false }
    let next = index + 1
    guard next < paragraph.upperBound else { return true }
    if !tokens[next].isSpaced, tokens[next].isWord { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, bytes[before.end - 1] | 0x20 == UInt8(ascii: "s"),
      tokens[next].isSpaced, tokens[next].letterCase == .lower
    else { return true }
    return !hasLaterSingleClose(index, in: paragraph)
  }

  /// Whether another closing single mark comes before the next opening one.
  private func hasLaterSingleClose(_ index: Int, in paragraph: Range<Int>) -> Bool {
    for later in (index + 1)..<paragraph.upperBound where tokens[later].kind == .quote {
      let mark = tokens[later].mark
      guard mark == .straightSingle || mark == .singleClose else { continue }
      if tokens[later].isSpaced { return false }
      return true
    }
    return false
  }

  /// Whether a single mark that looks opening has its counterpart in the paragraph.
  private func closesLater(_ index: Int, _ stack: [Open], in paragraph: Range<Int>) -> Bool {
    for later in (index + 1)..<paragraph.upperBound {
      let mark = tokens[later].mark
      guard mark == .straightSingle || mark == .singleClose else { continue }
      if !tokens[later].isSpaced, isSingleClose(later, in: paragraph) { return true }
    }
    return false
  }

  /// `'90s`, `'em`, `'til`: an apostrophe for what is left out.
  private func isElision(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let next = tokens[index + 1]
    if next.kind == .number { return true }
    let word = bytes[next.span.range].map(Folding.lower)
    return Self.elided.contains { $0.utf8.elementsEqual(word) }
  }

  private static let elided = ["em", "til", "tis", "twas", "cause", "n", "bout", "round"]

  /// A straight mark after a number outside a quotation: 5'11".
  private func isInch(_ index: Int, in paragraph: Range<Int>) -> Bool {
    index > paragraph.lowerBound && !tokens[index].isSpaced && tokens[index - 1].kind == .number
  }

  private static func matches(_ open: QuoteMark, _ close: QuoteMark) -> Bool {
    switch close {
    case .straightDouble: open == .straightDouble || open == .doubleOpen
    case .doubleClose: open == .doubleOpen || open == .straightDouble
    case .straightSingle, .singleClose: open == .straightSingle || open == .singleOpen
    case .guillemetClose: open == .guillemetOpen
    default: false
    }
  }

  private static func isDouble(_ mark: QuoteMark) -> Bool {
    mark == .straightDouble || mark == .doubleOpen || mark == .guillemetOpen
  }
}
