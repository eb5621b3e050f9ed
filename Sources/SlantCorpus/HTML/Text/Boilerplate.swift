/// Finds the elements of a page that are not its article: navigation, comments, links to others, captions.
struct Boilerplate {
  private let tree: HTMLTree
  /// Bytes of prose inside each element, and in the page.
  private let prose: [Int32]
  private let total: Int32
  /// Whether an element holds one that is called the text of the article, and prose in it.
  private var holdsBody: [Bool]
  /// Whether an element holds a heading of the first rank.
  private var holdsHeading: [Bool]

  init(_ tree: HTMLTree, prose: [Int32]) {
    self.tree = tree
    self.prose = prose
    total = prose.first ?? 0
    holdsBody = Array(repeating: false, count: tree.elements.count)
    holdsHeading = holdsBody
    for index in tree.elements.indices.reversed() {
      let element = tree.elements[index]
      if element.names.contains(.body), prose[index] * 4 > total { holdsBody[index] = true }
      if element.tag == .h1 { holdsHeading[index] = true }
      guard element.parent >= 0 else { continue }
      if holdsBody[index] { holdsBody[Int(element.parent)] = true }
      if holdsHeading[index] { holdsHeading[Int(element.parent)] = true }
    }
  }

  /// For each element whether it, or one around it, is no part of the article.
  func removed() -> [Bool] {
    var removed = Array(repeating: false, count: tree.elements.count)
    for (index, element) in tree.elements.enumerated() {
      let isInside = element.parent >= 0 && removed[Int(element.parent)]
      removed[index] = isInside || isBoilerplate(index, element)
    }
    return removed
  }

  private func isBoilerplate(_ index: Int, _ element: HTMLElement) -> Bool {
    switch element.tag {
    case .html, .body: return false
    case .nav, .aside, .footer: return !holdsBody[index]
    case .label, .form, .fieldset, .figcaption, .address:
      return !holdsMost(index)
    case .figure: return !holdsMost(index) && !holdsTable(index, element)
    default: break
    }
    let names = element.names.intersection(Self.names(thatRemove: element.tag))
    guard !names.isEmpty else { return false }
    if names == .date { return element.textEnd - element.textStart < 200 }
    return !holdsMost(index)
  }

  /// The names that take an element out: in the line few, and none of a link, since it is a part of a sentence.
  private static func names(thatRemove tag: HTMLTag) -> ClassWords {
    if tag == .a { return .hidden }
    return tag.isInline ? [.hidden, .advertising, .share, .media, .request] : .boilerplate
  }

  /// Whether so much of the page is inside that it can be no aside, whatever it is called.
  ///
  /// Comments may well be longer than what they comment on, but have no heading of the first rank.
  private func holdsMost(_ index: Int) -> Bool {
    if holdsBody[index] { return true }
    let mayBeLong = !tree.elements[index].names.contains(.comments) || holdsHeading[index]
    return mayBeLong && prose[index] * 5 > total * 2
  }

  private func holdsTable(_ index: Int, _ element: HTMLElement) -> Bool {
    tree.elements[index..<Int(element.end)].contains { $0.tag == .table }
  }
}
