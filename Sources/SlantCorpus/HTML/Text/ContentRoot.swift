/// Finds the element that holds the article.
///
/// A page that names the text of its article, or has an `article` with a third of the prose in it, is believed.
/// In all others paragraphs vote, as in Readability: each for the elements around it, the nearest most.
struct ContentRoot {
  private let tree: HTMLTree
  private let removed: [Bool]
  /// Bytes of prose inside each element.
  private let prose: [Int32]
  private let blocks: [TextBlock]

  init(_ tree: HTMLTree, _ blocks: [TextBlock], removed: [Bool]) {
    self.tree = tree
    self.blocks = blocks
    self.removed = removed
    prose = tree.prose(of: blocks)
  }

  /// The innermost element that holds the article; the outermost where nothing tells.
  func element() -> Int {
    let total = prose.first ?? 0
    let bodies = candidates { $0.names.contains(.body) }
    if let body = chosen(of: bodies) {
      let whole = commonElement(of: bodies, around: body)
      if prose[whole] * 4 > total { return whole }
    }
    if let article = chosen(of: candidates { $0.tag == .article }), prose[article] * 3 > total {
      return article
    }
    return mostVotes()
  }

  private func candidates(where isCandidate: (HTMLElement) -> Bool) -> [Int] {
    tree.elements.indices.filter { index in
      let element = tree.elements[index]
      return isCandidate(element) && prose[index] > 0 && !removed[index] && !element.tag.isInline
        && !element.tag.isHeading && element.tag != .p
    }
  }

  /// The first that has half as much prose as the richest, since a page may go on with other articles, or the
  /// innermost in it that has nearly all of its prose.
  private func chosen(of candidates: [Int]) -> Int? {
    let most = candidates.reduce(0) { max($0, prose[$1]) }
    guard let first = candidates.first(where: { prose[$0] * 2 >= most }) else { return nil }
    return candidates.last { isInside($0, first) && prose[$0] * 10 >= prose[first] * 9 }
  }

  /// The element around `first` that also holds the other parts of a text that comes in several.
  private func commonElement(of parts: [Int], around first: Int) -> Int {
    var current = first
    for _ in 0..<4 {
      let parent = Int(tree.elements[current].parent)
      guard parent > 0, tree.elements[current].tag != .article else { break }
      let range = parent..<Int(tree.elements[parent].end)
      // A part of just the same length is a copy for other screens.
      let inside = parts.filter {
        range.contains($0) && !isInside($0, current) && prose[$0] != prose[first]
      }
      let more = inside.reduce(0) { $0 + prose[$1] }
      if more * 5 > prose[first] { return parent }
      current = parent
    }
    return first
  }

  private func isInside(_ index: Int, _ element: Int) -> Bool {
    index >= element && index < tree.elements[element].end
  }
}

extension ContentRoot {
  /// The element with the most votes.
  private func mostVotes() -> Int {
    var votes = [Int](repeating: 0, count: tree.elements.count)
    for block in blocks where block.isProse {
      let weight = block.bytes * (tree.elements[block.element].tag == .p ? 4 : 2)
      var element = block.element
      if tree.elements[element].tag.isParagraph { element = Int(tree.elements[element].parent) }
      var share = weight
      for _ in 0..<3 where element >= 0 {
        votes[element] += share
        share /= 2
        element = Int(tree.elements[element].parent)
      }
    }
    let best = votes.indices.max { votes[$0] < votes[$1] || votes[$0] == votes[$1] && $0 > $1 }
    return best.map(withSiblings) ?? 0
  }

  /// The element around `best` whose paragraphs make half as much prose again, since a text may come in parts.
  private func withSiblings(of best: Int) -> Int {
    let own = paragraphs(in: best)
    var current = best
    for _ in 0..<6 {
      let parent = Int(tree.elements[current].parent)
      guard parent > 0, !tree.elements[current].tag.isOutermost else { break }
      if paragraphs(in: parent) * 2 > own * 3 { return parent }
      current = parent
    }
    return best
  }

  /// Bytes of prose in the `p` inside an element.
  private func paragraphs(in element: Int) -> Int {
    blocks.reduce(0) { sum, block in
      block.isProse && block.tag == .p && isInside(block.element, element) ? sum + block.bytes : sum
    }
  }
}
