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

  /// Deeper marks are left out: no prose nests so far, and the bound keeps pairing linear.
  private static let deepest = 8

  /// Pairs the marks of one paragraph.
  ///
  /// - Returns: Whether the paragraph ends inside a quotation of its own.
  private func pair(
    _ paragraph: Range<Int>, continues: Bool, into found: inout [QuotationSpan]
  ) -> Bool {
    var stack: [Open] = []
    let shapes = QuoteShapes(of: paragraph, tokens, bytes)
    for shape in shapes.marks {
      let index = shape.token
      if let level = closes(shape, stack) {
        while stack.count > level + 1 { stack.removeLast() }
        let open = stack.removeLast()
        found.append(span(open, close: index, depth: stack.count, paragraph))
      } else if stack.count < Self.deepest, opens(shape, shapes, in: paragraph) {
        let isFirst = index == paragraph.lowerBound
        stack.append(
          Open(token: index, mark: tokens[index].mark, isContinuation: continues && isFirst))
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

  /// The level of the stack that a mark closes, or `nil`.
  private func closes(_ shape: QuoteShapes.Shape, _ stack: [Open]) -> Int? {
    let mark = tokens[shape.token].mark
    switch mark {
    case .straightDouble:
      guard !shape.looksOpening else { return nil }
      return stack.lastIndex { Self.matches($0.mark, mark) }
    case .doubleClose, .guillemetClose:
      return stack.lastIndex { Self.matches($0.mark, mark) }
    case .doubleOpen:
      // Low-9 marks („…“) are closed by the mark that opens elsewhere.
      guard !shape.looksOpening else { return nil }
      return stack.lastIndex { Self.matches($0.mark, .doubleClose) }
    case .straightSingle, .singleClose:
      guard shape.isSingleClose else { return nil }
      return stack.lastIndex { Self.matches($0.mark, mark) }
    default: return nil
    }
  }

  private func opens(
    _ shape: QuoteShapes.Shape, _ shapes: QuoteShapes, in paragraph: Range<Int>
  ) -> Bool {
    let index = shape.token
    let closesLater = shapes.lastSingleClose > index
    switch tokens[index].mark {
    case .doubleOpen, .guillemetOpen: return true
    case .straightDouble: return !isInch(index, in: paragraph)
    case .singleOpen: return shape.looksOpening && closesLater
    case .straightSingle:
      return shape.looksOpening && closesLater && !isElision(index, in: paragraph)
    default: return false
    }
  }

  /// `'90s`, `'em`, `'til`: an apostrophe for what is left out.
  private func isElision(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let next = tokens[index + 1]
    if next.kind == .number {
      let isDecade = bytes[next.end - 1] == UInt8(ascii: "s")
      let followsWord = index > paragraph.lowerBound && tokens[index - 1].kind == .word
      return isDecade || (next.length == 2 && followsWord)
    }
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
