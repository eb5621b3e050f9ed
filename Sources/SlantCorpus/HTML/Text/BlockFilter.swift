/// Chooses the paragraphs of an article among the blocks of the element that holds it.
///
/// The text goes from the first paragraph of prose to the last; between them short paragraphs, headings, items and
/// rows are kept. Left out are the headline, lines made of links or of an address, and labels such as "Read more".
struct BlockFilter {
  private let tree: HTMLTree
  private let blocks: [TextBlock]
  /// The letters of the headline.
  private let title: [UInt8]

  init(_ tree: HTMLTree, _ blocks: [TextBlock], title: String?) {
    self.tree = tree
    self.blocks = blocks
    self.title = Self.letters(Array((title ?? "").utf8)[...])
  }

  /// The blocks that are kept, in their order.
  func kept() -> [TextBlock] {
    guard let first = blocks.firstIndex(where: isParagraph) else {
      return blocks.filter(isShortParagraph)
    }
    let blocks = blocks[first..<end(from: first)]
    let last = blocks.lastIndex(where: isParagraph) ?? first
    return blocks[first..<listEnd(behind: last, in: blocks)].filter(isText)
  }

  /// The end of the items and rows that follow the last paragraph, their headings among them.
  private func listEnd(behind last: Int, in blocks: ArraySlice<TextBlock>) -> Int {
    var end = last + 1
    for index in end..<blocks.endIndex {
      let block = blocks[index]
      guard block.linkBytes == 0, label(block) == nil else { break }
      if block.tag == .li || block.isRow { end = index + 1 } else if !block.tag.isHeading { break }
    }
    return end
  }

  /// The end of the article: the end of the blocks, or the head of a list of others behind most of the prose.
  private func end(from first: Int) -> Int {
    let total = blocks[first...].reduce(0) { $0 + ($1.isProse ? $1.bytes : 0) }
    var before = 0
    for index in first..<blocks.count {
      let block = blocks[index]
      if block.isProse { before += block.bytes }
      if !isLong(block), label(block) == .otherArticles, before * 4 > total * 3 { return index }
    }
    return blocks.count
  }

  private func isParagraph(_ block: TextBlock) -> Bool {
    block.isProse && !block.tag.isHeading && !isTitle(block) && label(block) == nil
  }

  /// Whether a block is a paragraph of a text that has none of some length.
  private func isShortParagraph(_ block: TextBlock) -> Bool {
    block.tag == .p && block.endsSentence && isText(block)
  }

  private func isText(_ block: TextBlock) -> Bool {
    if isTitle(block) || isAddress(block) || isDateLine(block) { return false }
    if block.isProse { return isLong(block) || label(block) == nil }
    return block.linkBytes * 2 < block.bytes && label(block) == nil
  }

  private func isLong(_ block: TextBlock) -> Bool { block.bytes > 160 }

  private func label(_ block: TextBlock) -> BlockLabel? {
    isLong(block) ? nil : BlockLabel(text(block))
  }

  /// Whether a block is the headline once more.
  private func isTitle(_ block: TextBlock) -> Bool {
    !title.isEmpty && block.bytes < 500 && Self.letters(text(block)) == title
  }

  /// Whether a block says when the page was published: "Updated 9:30 pm, March 4, 2025".
  private func isDateLine(_ block: TextBlock) -> Bool {
    guard !block.isProse, block.bytes < 100 else { return false }
    let text = text(block)
    let figures = text.reduce(0) { $0 + ((.zero...(.nine)).contains($1) ? 1 : 0) }
    let word = Self.letters(text.prefix { $0 != .space && $0 != .colon })
    return figures >= 4 && Self.dateWords.contains(word)
  }

  private static let dateWords = Set(
    ["published", "updated", "posted", "modified"].map { Array($0.utf8) })

  /// Whether a block is one long word, as an address is.
  private func isAddress(_ block: TextBlock) -> Bool {
    block.bytes > 20 && !text(block).dropLast().contains(.space)
      && text(block).starts(with: Array("http".utf8))
  }

  private func text(_ block: TextBlock) -> ArraySlice<UInt8> {
    let runs = tree.runs[block.runs]
    return tree.text[Int(tree.runs[block.runs.lowerBound].start)..<Int(runs.last?.end ?? 0)]
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { $0 >= 0x80 || $0.asciiLowercase.isASCIISmall ? $0.asciiLowercase : nil }
  }
}
