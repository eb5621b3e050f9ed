/// Puts together the flat arrays of a page from what the parser meets.
final class HTMLTreeBuilder {
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  /// Elements inside one another, beyond which a page is given up: browsers stop at 512.
  static let depthLimit = 2048

  /// What was put together so far.
  var tree = HTMLTree()
  /// Whether the page was given up for its depth.
  private(set) var isTooDeep = false
  private var open: [Int32] = []
  /// The number of open elements when one was met whose inside is no text; 0 outside of it.
  private var skipFloor = 0
  private var linkDepth = 0
  private var preformatted = 0
  private var separation = HTMLRun.Separation.block
  /// What is kept of the text of an element that is not shown.
  private var capture: FactKind?
  private var captureStart = 0

  /// Takes the start of an element.
  func open(_ name: UnsafePointer<UInt8>, _ attributes: Attributes?) {
    let tag = HTMLTag(name: name)
    guard open.count < Self.depthLimit else {
      isTooDeep = true
      return
    }
    let isSkipping = skipFloor > 0
    let index = Int32(tree.elements.count)
    let position = Int32(tree.text.count)
    tree.elements.append(
      HTMLElement(
        tag: tag, names: [], parent: open.last ?? -1, end: index + 1, textStart: position,
        textEnd: position))
    open.append(index)
    if let attributes, !isSkipping { read(attributes, of: tag, index) }
    if isSkipping { return }
    if tag.isSkipped {
      skipFloor = open.count
      if tag != .script { endInline(tag) }
      return
    }
    startText(of: tag, hasAttributes: attributes != nil)
  }

  private func startText(of tag: HTMLTag, hasAttributes: Bool) {
    switch tag {
    case .title: beginCapture(.titleElement)
    case .a where hasAttributes: linkDepth += 1
    case .br: separation = max(separation, .line)
    case .td, .th: separation = max(separation, .cell)
    case .pre:
      preformatted += 1
      separation = .block
    case .img: break
    default: endInline(tag)
    }
  }

  private func endInline(_ tag: HTMLTag) {
    if !tag.isInline { separation = .block }
  }

  /// Takes the end of the element that was opened last.
  func close() {
    guard let index = open.popLast() else { return }
    let tag = tree.elements[Int(index)].tag
    tree.elements[Int(index)].end = Int32(tree.elements.count)
    tree.elements[Int(index)].textEnd = Int32(tree.text.count)
    if skipFloor > 0 {
      if open.count < skipFloor {
        skipFloor = 0
        if tag == .script { endCapture(element: -1) }
      }
      return
    }
    switch tag {
    case .title: endCapture(element: -1)
    case .a: linkDepth = max(linkDepth - 1, 0)
    case .br: break
    case .td, .th: separation = max(separation, .cell)
    case .pre:
      preformatted -= 1
      separation = .block
    default: endInline(tag)
    }
  }

  /// Closes what is still open, and returns the page; `nil` if it was given up.
  func finish() -> HTMLTree? {
    while !open.isEmpty { close() }
    return isTooDeep ? nil : tree
  }

  /// Takes text, with entities resolved.
  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != nil {
      tree.data.append(contentsOf: bytes)
    } else if skipFloor == 0, let element = open.last {
      addText(bytes, to: element)
    }
  }

  private func addText(_ bytes: UnsafeBufferPointer<UInt8>, to element: Int32) {
    let start = Int32(tree.text.count)
    let follows = separation == .none && tree.text.last.map { !$0.isBlank } ?? false
    tree.text.appendCollapsed(bytes, afterWord: follows, keepingLines: preformatted > 0)
    let end = Int32(tree.text.count)
    guard end > start else { return }
    let isLink = linkDepth > 0
    if separation == .none, let last = tree.runs.indices.last, tree.runs[last].element == element,
      tree.runs[last].isLink == isLink, tree.runs[last].end == start
    {
      tree.runs[last].end = end
    } else {
      tree.runs.append(
        HTMLRun(
          element: element, start: start, end: end, isLink: isLink, separation: separation))
      separation = .none
    }
  }

  /// Keeps the text from here on as a fact, until the element ends.
  func beginCapture(_ kind: FactKind) {
    capture = kind
    captureStart = tree.data.count
  }

  private func endCapture(element: Int32) {
    guard let kind = capture else { return }
    capture = nil
    tree.facts.append(
      HTMLFact(kind: kind, range: captureStart..<tree.data.count, element: element))
  }
}
