/// The lines between two lines `---` at the head of a Markdown file: `key: value`, as in YAML.
///
/// Of YAML it reads what heads of articles have: quoted values, lists, and values that go on in indented
/// lines.
struct FrontMatter {
  private(set) var fields: [RawField] = []
  /// The offset behind the closing line.
  private(set) var end = 0

  /// The front matter that begins at `start`; `nil` if there is none.
  init?(_ bytes: Span<UInt8>, from start: Int) {
    var lines = TextLines(at: start)
    guard let first = lines.next(bytes), bytes.trimmed(first).isLine("---", bytes) else {
      return nil
    }
    while let line = lines.next(bytes) {
      let content = bytes.trimmed(line)
      if content.isLine("---", bytes) || content.isLine("...", bytes) {
        end = lines.position
        for index in fields.indices { fields[index].value = Self.value(fields[index].value) }
        return
      }
      guard take(bytes, line, content) else { return nil }
    }
    return nil
  }

  /// Takes a line; says whether it may stand in front matter.
  private mutating func take(_ bytes: Span<UInt8>, _ line: Range<Int>, _ content: Range<Int>)
    -> Bool
  {
    guard !content.isEmpty, bytes[content.lowerBound] != UInt8(ascii: "#") else { return true }
    let isIndented = content.lowerBound > line.lowerBound
    let isItem = bytes[content.lowerBound] == .minus
    if isIndented || isItem {
      guard !fields.isEmpty else { return false }
      add(bytes.string(content), isItem: isItem)
      return true
    }
    guard let colon = bytes.firstIndex(of: .colon, in: content) else { return false }
    let value = bytes.string(colon + 1..<content.upperBound).trimmed
    let key = bytes.string(content.lowerBound..<colon).trimmed
    fields.append(RawField(key: Self.value(key), value: value))
    return true
  }

  /// Adds a line to the last value.
  private mutating func add(_ text: String, isItem: Bool) {
    let last = fields.count - 1
    let old = fields[last].value
    let text = isItem ? Self.value(String(text.dropFirst()).trimmed) : text
    let isMark = ["|", ">", "|-", ">-"].contains(old)
    fields[last].value = old.isEmpty || isMark ? text : old + (isItem ? ", " : " ") + text
  }

  /// A value without its quotation marks; the items of a list with commas.
  private static func value(_ text: String) -> String {
    let text = text.trimmed
    if text.hasPrefix("["), text.hasSuffix("]") {
      let items = text.dropFirst().dropLast().split(separator: ",")
      return items.map { value(String($0)) }.joined(separator: ", ")
    }
    for mark in ["\"", "'"] where text.hasPrefix(mark) && text.hasSuffix(mark) {
      guard text.utf8.count >= 2 else { return text }
      let inner = String(text.dropFirst().dropLast())
      return inner.replacing(mark == "'" ? "''" : "\\\"", with: mark)
    }
    return text
  }
}

/// The lines of a text, one after another.
struct TextLines {
  /// The offset of the next line.
  private(set) var position: Int

  init(at position: Int) { self.position = position }

  /// The bytes of the next line without LF or CRLF; `nil` at the end.
  mutating func next(_ bytes: Span<UInt8>) -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    let newline = bytes.firstIndex(of: .newline, from: start)
    position = newline.map { $0 + 1 } ?? bytes.count
    let end = newline ?? bytes.count
    let hasReturn = end > start && bytes[end - 1] == .carriageReturn
    return start..<(hasReturn ? end - 1 : end)
  }
}

extension Span<UInt8> {
  /// `range` without white space at its ends; of other than ASCII, the no-break space.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if self[start].isBlank {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isBlank {
        end -= 1
      } else if end - 1 > start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}

extension Range<Int> {
  /// Whether the bytes of this range are a text.
  func isLine(_ text: StaticString, _ bytes: Span<UInt8>) -> Bool { bytes.holds(text, in: self) }
}
