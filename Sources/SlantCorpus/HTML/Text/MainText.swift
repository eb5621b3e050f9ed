/// The text of the article in a page.
///
/// Elements that are plainly something else go first, then the element that holds the article is found, then the
/// paragraphs in it are chosen.
struct MainText {
  /// The paragraphs, an empty line between two: UTF-8.
  private(set) var text: [UInt8] = []

  private init() {}

  /// The text of the article in a page with this headline.
  init(_ tree: HTMLTree, title: String?) {
    guard !tree.elements.isEmpty else { return }
    let allBlocks = tree.blocks()
    let removed = Boilerplate(tree, prose: tree.prose(of: allBlocks)).removed()
    let cleaned = tree.without(removed)
    let blocks = cleaned.blocks()
    let root = ContentRoot(cleaned, blocks, removed: removed).element()
    let range = root..<Int(tree.elements[root].end)
    let inside = blocks.filter { range.contains($0.element) }
    for block in BlockFilter(cleaned, inside, title: title).kept() { append(block, of: cleaned) }
  }

  /// All text of a page, or of a piece of HTML.
  static func all(of tree: HTMLTree) -> [UInt8] {
    var main = Self()
    for block in tree.blocks() { main.append(block, of: tree) }
    return main.text
  }

  private mutating func append(_ block: TextBlock, of tree: HTMLTree) {
    if !text.isEmpty { text += [.newline, .newline] }
    for (index, run) in zip(block.runs, tree.runs[block.runs]) {
      if run.separation > .none, index > block.runs.lowerBound {
        if text.last == .space { text.removeLast() }
        text.append(run.separation == .line ? .newline : .tab)
      }
      text += tree.text[Int(run.start)..<Int(run.end)]
    }
    while let last = text.last, last.isBlank { text.removeLast() }
  }
}

extension HTMLTree {
  /// The page without the text of these elements.
  func without(_ removed: [Bool]) -> HTMLTree {
    var tree = self
    tree.runs.removeAll(keepingCapacity: true)
    var separation = HTMLRun.Separation.none
    for var run in runs {
      separation = max(separation, run.separation)
      if removed[Int(run.element)] { continue }
      run.separation = separation
      tree.runs.append(run)
      separation = .none
    }
    return tree
  }
}
