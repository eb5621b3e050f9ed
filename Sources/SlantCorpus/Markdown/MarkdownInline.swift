/// The words of a paragraph of Markdown without its marks.
struct MarkdownInline {
  /// How far a bracket or a backtick may be from the one that closes it, and how deep links are nested.
  private static let reach = 4096
  private static let depthLimit = 4
  /// After so many marks of a paragraph that nothing closes, it has no more of them: it is no Markdown.
  private static let mostUnclosed = 50

  private var output: [UInt8] = []
  private var emphasis = MarkdownEmphasis()
  private let depth: Int
  private var unclosed = 0

  /// The words of a paragraph.
  static func plain(_ bytes: Span<UInt8>) -> String {
    String(decoding: plainBytes(bytes, depth: 0), as: UTF8.self)
  }

  private static func plainBytes(_ bytes: Span<UInt8>, depth: Int) -> [UInt8] {
    var inline = MarkdownInline(depth: depth)
    var position = 0
    while position < bytes.count { position = inline.step(bytes, position) }
    return inline.emphasis.removed(from: inline.output)
  }

  private init(depth: Int) { self.depth = depth }

  /// Reads what begins at an offset; returns the offset behind it.
  private mutating func step(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    let isLiteral = unclosed > Self.mostUnclosed && Self.isOpening(bytes[position])
    let next: Int? =
      switch bytes[position] {
      case _ where isLiteral: nil
      case .backslash: escape(bytes, position)
      case UInt8(ascii: "`"): code(bytes, position)
      case UInt8(ascii: "!"): unclosed > Self.mostUnclosed ? nil : image(bytes, position)
      case .leftBracket: link(bytes, position)
      case UInt8(ascii: "<"): tag(bytes, position)
      case UInt8(ascii: "&"): entity(bytes, position)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): marks(bytes, position)
      default: nil
      }
    if let next { return next }
    if Self.isOpening(bytes[position]) { unclosed += 1 }
    output.append(bytes[position])
    return position + 1
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), .leftBracket, UInt8(ascii: "<"): true
    default: false
    }
  }

  private mutating func escape(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard position + 1 < bytes.count, bytes[position + 1].isPunctuation else { return nil }
    output.append(bytes[position + 1])
    return position + 2
  }

  private mutating func code(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let mark = bytes[position]
    let count = bytes.run(at: position)
    var end = position + count
    let limit = min(bytes.count, position + Self.reach)
    while let next = bytes.firstIndex(of: mark, in: end..<max(limit, end)) {
      let closing = bytes.run(at: next)
      if closing == count {
        for index in bytes.trimmed(position + count..<next) { output.append(bytes[index]) }
        return next + count
      }
      end = next + closing
    }
    for _ in 0..<count { output.append(mark) }
    unclosed += 1
    return position + count
  }

  /// Passes an image.
  private func image(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard position + 1 < bytes.count, bytes[position + 1] == .leftBracket,
      let close = Self.close(bytes, position + 1, .leftBracket, .rightBracket)
    else { return nil }
    return Self.target(bytes, close + 1)
  }

  /// Takes the words of a link; passes the mark of a note.
  private mutating func link(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard depth < Self.depthLimit,
      let close = Self.close(bytes, position, .leftBracket, .rightBracket)
    else { return nil }
    if bytes[position + 1] == UInt8(ascii: "^") {
      let isDefinition = close + 1 < bytes.count && bytes[close + 1] == .colon
      return isDefinition ? close + 2 : close + 1
    }
    guard let end = Self.target(bytes, close + 1) else { return nil }
    output += Self.plainBytes(bytes.extracting(position + 1..<close), depth: depth + 1)
    return end
  }

  /// The offset behind `(address)` or `[name]`; `nil` if neither comes.
  private static func target(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "("):
      return close(bytes, position, UInt8(ascii: "("), UInt8(ascii: ")")).map { $0 + 1 }
    case .leftBracket: return close(bytes, position, .leftBracket, .rightBracket).map { $0 + 1 }
    default: return nil
    }
  }

  /// The offset of the bracket that closes the one at `position`.
  private static func close(
    _ bytes: Span<UInt8>, _ position: Int, _ open: UInt8, _ close: UInt8
  ) -> Int? {
    var depth = 0
    var index = position
    while index < min(bytes.count, position + reach) {
      switch bytes[index] {
      case .backslash: index += 1
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Passes a tag or a comment of HTML; takes the address between two marks.
  private mutating func tag(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let limit = min(bytes.count, position + Self.reach)
    guard position + 1 < limit else { return nil }
    if bytes.extracting(position..<limit).begins(with: "<!--") {
      return bytes.offset(behind: "-->", from: position + 4, to: bytes.count)
    }
    guard let end = bytes.firstIndex(of: UInt8(ascii: ">"), in: position..<limit) else {
      return nil
    }
    let first = bytes[position + 1]
    guard first.isLetter || first == .slash else { return nil }
    let inside = bytes.extracting(position + 1..<end)
    if inside.firstIndex(of: .space, from: 0) == nil,
      inside.offset(behind: "://", from: 0, to: inside.count) != nil
        || inside.firstIndex(of: UInt8(ascii: "@"), from: 0) != nil
    {
      for index in 0..<inside.count { output.append(inside[index]) }
    } else if inside.begins(with: "br") {
      output.append(.newline)
    }
    return end + 1
  }

  private static let entities: [(name: StaticString, text: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ("&nbsp;", "\u{A0}"), ("&mdash;", "—"), ("&ndash;", "–"), ("&hellip;", "…"),
    ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&#39;", "'"),
  ]

  private mutating func entity(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let rest = bytes.extracting(position..<bytes.count)
    for entity in Self.entities where rest.begins(with: entity.name) {
      output += entity.text.utf8
      return position + entity.name.utf8CodeUnitCount
    }
    return nil
  }

  private mutating func marks(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    let count = bytes.run(at: position)
    let end = position + count
    emphasis.add(
      mark: bytes[position], count: count, at: output.count,
      before: position > 0 ? bytes[position - 1] : .space,
      behind: end < bytes.count ? bytes[end] : .space)
    for _ in 0..<count { output.append(bytes[position]) }
    return end
  }
}

/// The marks of emphasis in a text: those that make a pair are taken out, the others stay.
struct MarkdownEmphasis {
  private struct Run {
    var offset: Int
    var count: Int
  }

  /// The runs that may open emphasis and are not closed yet, by mark.
  private var open: [UInt8: [Run]] = [:]
  private var removed: [Range<Int>] = []

  /// Takes a run of marks that stands at an offset of the text, between two bytes.
  mutating func add(mark: UInt8, count: Int, at offset: Int, before: UInt8, behind: UInt8) {
    if mark == UInt8(ascii: "~"), count != 2 { return }
    let isInWord = mark == UInt8(ascii: "_")
    let opens = !behind.isBlank && !(isInWord && before.isWordByte)
    let closes = !before.isBlank && !(isInWord && behind.isWordByte)
    var run = Run(offset: offset, count: count)
    while closes, run.count > 0, var opening = open[mark]?.popLast() {
      let used = min(run.count, opening.count)
      opening.count -= used
      removed.append(opening.offset + opening.count..<opening.offset + opening.count + used)
      removed.append(run.offset..<run.offset + used)
      run = Run(offset: run.offset + used, count: run.count - used)
      if opening.count > 0 { open[mark, default: []].append(opening) }
    }
    if opens, run.count > 0 { open[mark, default: []].append(run) }
  }

  /// The text without the marks that made pairs.
  func removed(from text: [UInt8]) -> [UInt8] {
    guard !removed.isEmpty else { return text }
    var output: [UInt8] = []
    var position = 0
    for range in removed.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      output += text[position..<range.lowerBound]
      position = range.upperBound
    }
    return output + text[position...]
  }
}

extension UInt8 {
  /// Whether the byte is punctuation of ASCII.
  fileprivate var isPunctuation: Bool {
    (0x21..<0x7F).contains(self) && !isLetter && !isDigit
  }

  /// Whether the byte is part of a word.
  fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}

extension Span<UInt8> {
  /// How often the byte at an offset comes from there on.
  fileprivate func run(at offset: Int) -> Int {
    var end = offset
    while end < count, self[end] == self[offset] { end += 1 }
    return end - offset
  }

  /// Whether the bytes begin with a text.
  func begins(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && holds(text, in: 0..<text.utf8CodeUnitCount)
  }

  /// The offset behind the next place of a text.
  fileprivate func offset(behind text: StaticString, from start: Int, to end: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    var index = start
    while index + length <= end {
      if holds(text, in: index..<index + length) { return index + length }
      index += 1
    }
    return nil
  }
}
