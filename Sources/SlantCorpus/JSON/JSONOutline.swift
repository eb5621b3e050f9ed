/// What a JSON object that begins a file is, as far as its bytes tell.
enum JSONOutline: Equatable {
  /// A wrapper: an array of objects under a usual key, at an offset behind its bracket, inside so many
  /// objects.
  case wrapper(offset: Int, depth: Int)
  /// An object without such an array.
  case object

  /// The keys under which services and tools keep a list of articles.
  static let keys: [StaticString] = [
    "articles", "data", "results", "items", "response", "documents", "docs",
  ]

  /// The outline of the object that comes next; the scanner stops behind what it tells of.
  ///
  /// An object with a text of its own is an article, whatever lists come behind the text.
  static func read(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, _ map: FieldMap
  ) throws(JSONFault) -> Self {
    var finder = Finder(map: map)
    if let found = try finder.wrapper(&scanner, bytes, depth: 1) { return found }
    return .object
  }

  /// Whether a key is one of ``keys``.
  static func isKey(_ key: JSONValue, _ bytes: Span<UInt8>) -> Bool {
    keys.contains { bytes.holds($0, in: key.range) }
  }

  /// Reads a key and, if a list of articles is its value, the bracket of the list; says whether it is.
  static func isList(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> Bool {
    let key = try scanner.key(bytes)
    guard isKey(key, bytes), let offset = try list(scanner, bytes) else { return false }
    scanner.position = offset
    return true
  }

  /// The offset behind the bracket of an array that holds objects or nothing; `nil` for another value.
  private static func list(
    _ scanner: JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> Int? {
    var ahead = scanner
    guard try ahead.passes(.leftBracket, bytes) else { return nil }
    let offset = ahead.position
    guard let first = ahead.peek(bytes) else { throw ahead.fault(.unexpectedEnd) }
    return first == .leftBrace || first == .rightBracket ? offset : nil
  }

  /// The search for a wrapper in an object and those within it.
  private struct Finder {
    let map: FieldMap
    var hasText = false

    mutating func wrapper(
      _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, depth: Int
    ) throws(JSONFault) -> JSONOutline? {
      try scanner.expect(.leftBrace, bytes)
      if try scanner.passes(.rightBrace, bytes) { return nil }
      repeat {
        let key = try scanner.key(bytes)
        guard let first = scanner.peek(bytes) else { throw scanner.fault(.unexpectedEnd) }
        if !hasText, depth <= 3, JSONOutline.isKey(key, bytes) {
          if first == .leftBrace {
            if let found = try wrapper(&scanner, bytes, depth: depth + 1) { return found }
            continue
          }
          if first == .leftBracket, let offset = try JSONOutline.list(scanner, bytes) {
            scanner.position = offset
            return .wrapper(offset: offset, depth: depth)
          }
        }
        let value = try scanner.value(bytes)
        if depth == 1, value.kind == .string, isText(key, bytes) { hasText = true }
      } while try scanner.passes(.comma, bytes)
      try scanner.expect(.rightBrace, bytes)
      return nil
    }

    private func isText(_ key: JSONValue, _ bytes: Span<UInt8>) -> Bool {
      let field = RawField(key: bytes.string(key.range), value: "")
      return map.choice(among: [field])[.text] != nil
    }
  }
}

extension JSONScanner {
  /// Passes a byte that must come next, behind white space.
  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONFault) {
    guard try passes(byte, bytes) else {
      throw fault(byte == .rightBrace ? .expectedCommaOrBrace : .expectedValue)
    }
  }

  /// Passes a byte if it comes next, behind white space; says whether it did.
  mutating func passes(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONFault) -> Bool {
    guard let next = peek(bytes) else { throw fault(.unexpectedEnd) }
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Reads the key that comes next and the colon behind it.
  mutating func key(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    guard let first = peek(bytes) else { throw fault(.unexpectedEnd) }
    guard first == .quote else { throw fault(.expectedKey) }
    let key = try string(bytes)
    guard try passes(.colon, bytes) else { throw fault(.expectedColon) }
    return key
  }
}

extension Span<UInt8> {
  /// Whether `range` holds the bytes of a text.
  func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for index in wanted.indices where self[range.lowerBound + index] != wanted[index] {
        return false
      }
      return true
    }
  }
}
