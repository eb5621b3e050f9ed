internal import SlantText

/// A paragraph, or a stretch of one that is too long for a page.
struct TextBlock: Equatable {
  /// The most bytes of a block.
  static let limit = 8_000

  /// The paragraph, from 0.
  let paragraph: Int
  /// Whether an earlier block holds the start of the paragraph.
  let isContinued: Bool
  /// The bytes.
  let span: TextSpan

  /// The paragraphs of a text in blocks, cut between sentences, else between words, else between scalars.
  static func blocks(of text: IndexedText, limit: Int = limit) -> [TextBlock] {
    text.paragraphs.enumerated().flatMap { number, paragraph in
      var blocks: [TextBlock] = []
      var start = paragraph.span.start
      repeat {
        let end = self.end(from: start, in: paragraph, of: text, limit: limit)
        blocks.append(
          TextBlock(paragraph: number, isContinued: !blocks.isEmpty, span: TextSpan(start, end)))
        start = end
      } while start < paragraph.span.end
      return blocks
    }
  }

  private static func end(
    from start: Int, in paragraph: Paragraph, of text: IndexedText, limit: Int
  ) -> Int {
    let last = start + limit
    guard paragraph.span.end > last else { return paragraph.span.end }
    let sentences = text.sentences[paragraph.sentences]
    let next = sentences.last { text.tokens[$0.tokens.lowerBound].start <= last }
    if let next, case let cut = text.tokens[next.tokens.lowerBound].start, cut > start {
      return cut
    }
    let space = text.bytes[start..<last].lastIndex(of: UInt8(ascii: " "))
    if let space, space > start { return space }
    return (start + 1..<last).last { text.bytes[$0] & 0xC0 != 0x80 } ?? paragraph.span.end
  }
}
