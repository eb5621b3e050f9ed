/// A line of a Markdown file without its indentation and the marks of block quotes.
struct MarkdownLine {
  /// What a line begins or goes on with.
  enum Kind: Equatable {
    case blank
    case fence(mark: UInt8, count: Int)
    case heading(level: Int, content: Range<Int>)
    /// The line under a heading.
    case underline(level: Int)
    case rule
    /// A definition of a link, or the line below the head of a table.
    case leftOut
    case item(Range<Int>)
    case text
  }

  /// The bytes of the line that say something.
  private(set) var content: Range<Int>
  /// Whether it stands in a block quote.
  private(set) var isQuoted = false
  /// Whether the next line of the paragraph begins a new line.
  let breaks: Bool

  init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    content = bytes.trimmed(line)
    breaks = content.upperBound + 2 <= line.upperBound
    while let first = content.first, bytes[first] == UInt8(ascii: ">") {
      isQuoted = true
      content = bytes.trimmed(first + 1..<content.upperBound)
    }
  }

  /// Whether the line closes a code block.
  func closes(_ fence: (mark: UInt8, count: Int), _ bytes: Span<UInt8>) -> Bool {
    let marks = run(bytes)
    return marks.mark == fence.mark && marks.count >= fence.count && marks.count == content.count
  }

  /// What the line is.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - isInParagraph: Whether the line before it is part of a paragraph.
  ///   - isInList: Whether that is an item of a list.
  /// - Returns: The kind, with the words that it leaves.
  func kind(_ bytes: Span<UInt8>, isInParagraph: Bool, isInList: Bool) -> Kind {
    guard !content.isEmpty else { return .blank }
    let (mark, count) = run(bytes)
    switch mark {
    case UInt8(ascii: "`") where count >= 3, UInt8(ascii: "~") where count >= 3:
      return .fence(mark: mark, count: count)
    case UInt8(ascii: "#") where count <= 6 && isSpace(at: count, bytes):
      return .heading(level: count, content: headingContent(bytes, behind: count))
    case UInt8(ascii: "=") where count == content.count && isInParagraph:
      return .underline(level: 1)
    case .minus where count == content.count && isInParagraph && !isInList:
      return .underline(level: 2)
    case .minus, UInt8(ascii: "*"), UInt8(ascii: "_"):
      if isRule(mark, bytes) { return .rule }
    default: break
    }
    if let item = item(bytes, mayCount: !isInParagraph || isInList) { return .item(item) }
    return isLeftOut(bytes, isInParagraph) ? .leftOut : .text
  }

  /// The first byte and how often it comes.
  private func run(_ bytes: Span<UInt8>) -> (mark: UInt8, count: Int) {
    guard let first = content.first else { return (0, 0) }
    var end = first
    while end < content.upperBound, bytes[end] == bytes[first] { end += 1 }
    return (bytes[first], end - first)
  }

  private func isSpace(at offset: Int, _ bytes: Span<UInt8>) -> Bool {
    let index = content.lowerBound + offset
    return index == content.upperBound || bytes[index].isBlank
  }

  /// The words of a heading, without the marks that may close it.
  private func headingContent(_ bytes: Span<UInt8>, behind count: Int) -> Range<Int> {
    let words = bytes.trimmed(content.lowerBound + count..<content.upperBound)
    var end = words.upperBound
    while end > words.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let isClosed = end == words.lowerBound || bytes[end - 1].isBlank
    return isClosed ? bytes.trimmed(words.lowerBound..<end) : words
  }

  private func isRule(_ mark: UInt8, _ bytes: Span<UInt8>) -> Bool {
    var count = 0
    for index in content where !bytes[index].isBlank {
      guard bytes[index] == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The words of an item of a list; a number is one only where a list may begin.
  private func item(_ bytes: Span<UInt8>, mayCount: Bool) -> Range<Int>? {
    var index = content.lowerBound
    if [.minus, .plus, UInt8(ascii: "*")].contains(bytes[index]) {
      index += 1
    } else {
      while index < content.upperBound, bytes[index].isDigit { index += 1 }
      let digits = index - content.lowerBound
      guard mayCount, (1...2).contains(digits), index < content.upperBound,
        bytes[index] == .dot || bytes[index] == UInt8(ascii: ")")
      else { return nil }
      index += 1
    }
    guard index < content.upperBound, bytes[index].isBlank else { return nil }
    let words = bytes.trimmed(index..<content.upperBound)
    let isTask =
      words.count > 3 && bytes[words.lowerBound] == .leftBracket
      && bytes[words.lowerBound + 2] == .rightBracket && bytes[words.lowerBound + 3].isBlank
    return isTask ? bytes.trimmed(words.lowerBound + 3..<words.upperBound) : words
  }

  private func isLeftOut(_ bytes: Span<UInt8>, _ isInParagraph: Bool) -> Bool {
    if bytes[content.lowerBound] == .leftBracket, !isInParagraph {
      guard let close = bytes.firstIndex(of: .rightBracket, in: content) else { return false }
      let isNote = bytes[content.lowerBound + 1] == UInt8(ascii: "^")
      return !isNote && close + 1 < content.upperBound && bytes[close + 1] == .colon
    }
    var bars = 0
    for index in content {
      switch bytes[index] {
      case UInt8(ascii: "|"): bars += 1
      case .minus, .colon, .space: break
      default: return false
      }
    }
    return bars > 0
  }
}

extension UInt8 {
  /// Whether the byte is a figure.
  var isDigit: Bool { (.zero...(.nine)).contains(self) }
  /// Whether the byte is a letter of ASCII.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
