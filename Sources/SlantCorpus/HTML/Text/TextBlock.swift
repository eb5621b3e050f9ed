/// A paragraph, heading, item or row of a page: what stands between two ends of blocks.
struct TextBlock {
  /// The runs of the text, half-open.
  var runs: Range<Int>
  /// The innermost element that holds its first words and is no part of a line.
  var element: Int
  /// What that element is.
  var tag: HTMLTag
  /// Bytes of text, and those of them within links.
  var bytes = 0
  var linkBytes = 0
  /// Whether it is a row of a table, several cells of figures and short texts.
  var isRow = false
  /// Whether the last sign ends a sentence.
  var endsSentence = false

  /// Whether it reads as text: a sentence, or long, and not made of links.
  var isProse: Bool {
    let own = bytes - linkBytes
    return endsSentence
      ? own >= (tag == .p ? 15 : 30) : own >= 80 && linkBytes * 2 < bytes && !isRow
  }
}

extension HTMLTree {
  /// The blocks of the page, in their order.
  func blocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    for (index, run) in runs.enumerated() {
      if var block = blocks.last, continues(run, block) {
        block.isRow = block.isRow || run.separation == .cell
        block.runs = block.runs.lowerBound..<index + 1
        block.add(run)
        blocks[blocks.count - 1] = block
      } else {
        let element = blockElement(of: run)
        var block = TextBlock(
          runs: index..<index + 1, element: element, tag: elements[element].tag)
        block.add(run)
        blocks.append(block)
      }
    }
    for index in blocks.indices { blocks[index].endsSentence = endsSentence(blocks[index]) }
    return blocks
  }

  /// Whether a run belongs to the block before it: to its line, or to the next cell of a row of short cells.
  private func continues(_ run: HTMLRun, _ block: TextBlock) -> Bool {
    switch run.separation {
    case .none, .line: return true
    case .block: return false
    case .cell:
      guard block.bytes < 200, run.end - run.start < 100 else { return false }
      return row(of: Int(run.element)) == row(of: block.element)
    }
  }

  /// The innermost row of a table around an element; -1 outside of one.
  private func row(of element: Int) -> Int {
    var element = element
    while element >= 0, elements[element].tag != .tr { element = Int(elements[element].parent) }
    return element
  }

  private func blockElement(of run: HTMLRun) -> Int {
    var element = run.element
    while elements[Int(element)].tag.isInline, elements[Int(element)].parent >= 0 {
      element = elements[Int(element)].parent
    }
    return Int(element)
  }
}

extension TextBlock {
  /// Counts the bytes of a run.
  fileprivate mutating func add(_ run: HTMLRun) {
    bytes += Int(run.end - run.start)
    if run.isLink { linkBytes += Int(run.end - run.start) }
  }
}
