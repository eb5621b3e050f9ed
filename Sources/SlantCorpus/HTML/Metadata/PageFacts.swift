/// What a page says of itself, by kind.
struct PageFacts {
  private let tree: HTMLTree
  /// The description of the article in JSON.
  let linked: LinkedData?

  init(_ tree: HTMLTree) {
    self.tree = tree
    linked = LinkedData(
      scripts: tree.facts.filter { $0.kind == .linkedData }.map { tree.data[$0.range] })
  }

  /// The values of a kind that are not blank, in the order of the page.
  func values(_ kind: FactKind) -> [String] {
    tree.facts.compactMap { fact in
      guard fact.kind == kind else { return nil }
      let text =
        fact.range.isEmpty ? self.text(of: Int(fact.element)) : string(tree.data[fact.range])
      return text.isEmpty ? nil : text
    }
  }

  /// The first value of a kind.
  func first(_ kind: FactKind) -> String? { values(kind).first }

  /// The lines of the elements that `isWanted` takes, in the order of the page, those of long ones left out.
  func lines(upTo bytes: Int, where isWanted: (HTMLElement) -> Bool) -> [String] {
    tree.elements.indices.flatMap { index in
      let element = tree.elements[index]
      return length(of: index) <= bytes && isWanted(element) ? lines(of: index) : []
    }
  }

  /// The text inside an element on one line; "" where it is too long for a field.
  private func text(of element: Int) -> String {
    guard tree.elements.indices.contains(element), length(of: element) <= Self.longest else {
      return ""
    }
    return lines(of: element).joined(separator: " ")
  }

  /// Bytes of the longest text that a field is read from.
  private static let longest = 1000

  private func length(of element: Int) -> Int {
    Int(tree.elements[element].textEnd - tree.elements[element].textStart)
  }

  /// The lines of text inside an element, blank ones left out.
  private func lines(of element: Int) -> [String] {
    var lines: [[UInt8]] = []
    for run in tree.runs[firstRun(from: tree.elements[element].textStart)...] {
      guard run.start < tree.elements[element].textEnd else { break }
      if run.separation > .none || lines.isEmpty { lines.append([]) }
      lines[lines.count - 1] += tree.text[Int(run.start)..<Int(run.end)]
    }
    return lines.map { string($0[...]) }.filter { !$0.isEmpty }
  }

  /// The first run that does not start before a byte of the text.
  private func firstRun(from start: Int32) -> Int {
    var range = tree.runs.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let isBefore = tree.runs[middle].start < start
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// The text of one line that bytes are, entities left in it resolved.
  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    EntityText.resolved(String(decoding: bytes, as: UTF8.self)).onOneLine
  }
}

extension StringProtocol {
  /// The text with each stretch of white space as one space, and none at its ends.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
