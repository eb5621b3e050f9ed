extension JSONScanner {
  /// Reads the string whose opening quotation mark the cursor stands on.
  mutating func string(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      position = bytes.endOfPlainString(from: position)
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[position] {
      case .quote:
        position += 1
        return JSONValue(kind: .string, range: start..<position - 1, isEscaped: isEscaped)
      case .backslash:
        isEscaped = true
        try escape(bytes)
      default: throw fault(.controlCharacter)
      }
    }
  }

  /// Passes the escape whose backslash the cursor stands on.
  private mutating func escape(_ bytes: Span<UInt8>) throws(JSONFault) {
    guard position + 1 < bytes.count else {
      position += 1
      throw fault(.unexpectedEnd)
    }
    switch bytes[position + 1] {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      guard let unit = JSONText.codeUnit(bytes, at: position) else { throw fault(.badEscape) }
      guard !UTF16.isTrailSurrogate(unit) else { throw fault(.loneSurrogate) }
      if UTF16.isLeadSurrogate(unit) {
        guard let trail = JSONText.codeUnit(bytes, at: position + 6), UTF16.isTrailSurrogate(trail)
        else { throw fault(.loneSurrogate) }
        position += 6
      }
      position += 6
    default: throw fault(.badEscape)
    }
  }

  /// Reads the number that begins at the cursor.
  mutating func number(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONValue {
    let start = position
    pass(.minus, bytes)
    if !pass(.zero, bytes) { try digits(bytes) }
    if pass(.dot, bytes) { try digits(bytes) }
    if pass(UInt8(ascii: "e"), bytes) || pass(UInt8(ascii: "E"), bytes) {
      if !pass(.plus, bytes) { pass(.minus, bytes) }
      try digits(bytes)
    }
    if position < bytes.count, (.zero...(.nine)).contains(bytes[position]) {
      throw fault(.badNumber)
    }
    return JSONValue(kind: .number, range: start..<position)
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(JSONFault) {
    let start = position
    while position < bytes.count, (.zero...(.nine)).contains(bytes[position]) { position += 1 }
    guard position > start else { throw fault(.badNumber) }
  }

  /// Passes `byte` if it comes next; says whether it did.
  @discardableResult
  private mutating func pass(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func literal(
    _ word: StaticString, _ kind: JSONKind, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> JSONValue {
    let start = position
    for byte in word.description.utf8 {
      guard pass(byte, bytes) else {
        position = start
        throw fault(.expectedValue)
      }
    }
    return JSONValue(kind: kind, range: start..<position)
  }
}
