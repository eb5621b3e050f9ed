/// A tag of a page, read by bytes: a page of this size takes a regular expression seconds.
struct HTMLTag {
  /// Its name: `td`.
  let name: String
  /// Whether it closes an element.
  let isClosing: Bool
  /// Whether it is an element without content: `<line/>`.
  let isEmpty: Bool
  /// The names and values of its attributes; an empty value where it has none.
  let attributes: [(name: String, value: String)]

  /// The value of the attribute `name`.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The tags of a page in their order; what is not a tag of small letters is no tag of ours.
  static func all(_ html: String) -> [HTMLTag] {
    let bytes = Array(html.utf8)
    var tags: [HTMLTag] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      var scanner = Scanner(bytes: bytes, place: start + 1)
      if let tag = scanner.tag() { tags.append(tag) }
      place = max(scanner.place, start + 1)
    }
    return tags
  }

  private struct Scanner {
    let bytes: [UInt8]
    var place: Int

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skip(_ character: Character) -> Bool {
      guard let byte, byte == character.asciiValue else { return false }
      place += 1
      return true
    }

    private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
      let start = place
      while let byte, !isEnd(byte) { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skipSpace() { while let byte, byte <= 0x20 { place += 1 } }

    mutating func tag() -> HTMLTag? {
      let isClosing = skip("/")
      let name = word { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
      guard let first = name.utf8.first, first >= 0x61 else { return nil }
      var attributes: [(String, String)] = []
      while true {
        skipSpace()
        if skip(">") || byte == nil { break }
        if skip("/") { continue }
        attributes.append(attribute())
      }
      let isEmpty = place >= 2 && bytes[place - 2] == UInt8(ascii: "/")
      return HTMLTag(name: name, isClosing: isClosing, isEmpty: isEmpty, attributes: attributes)
    }

    private mutating func attribute() -> (String, String) {
      let name = word { $0 <= 0x20 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }
      guard skip("=") else { return (name, "") }
      guard skip("\"") else { return (name, word { $0 <= 0x20 || $0 == UInt8(ascii: ">") }) }
      let value = word { $0 == UInt8(ascii: "\"") }
      _ = skip("\"")
      return (name, value)
    }
  }
}
