/// Escapes text for a JSON string.
extension [UInt8] {
  /// Appends valid UTF-8 with what JSON does not allow in a string, and the line ends of Unicode,
  /// escaped.
  mutating func append(jsonEscaping text: Span<UInt8>) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let length = Self.escapedLength(text, offset)
      if length > 0 {
        append(text, start..<offset)
        appendEscape(text, offset)
        start = offset + length
      }
      offset += Swift.max(1, length)
    }
    append(text, start..<text.count)
  }

  /// The bytes of the scalar at `offset` if it has to be escaped, else 0.
  @inline(__always)
  private static func escapedLength(_ text: Span<UInt8>, _ offset: Int) -> Int {
    let byte = text[offset]
    if byte >= 0x20, byte < 0x80 {
      return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
    }
    return byte < 0x20 ? 1 : lineEndLength(text, offset)
  }

  /// The bytes of U+0085, U+2028 or U+2029 at `offset`, else 0.
  private static func lineEndLength(_ text: Span<UInt8>, _ offset: Int) -> Int {
    let rest = text.count - offset
    if text[offset] == 0xC2, rest >= 2, text[offset + 1] == 0x85 { return 2 }
    if text[offset] == 0xE2, rest >= 3, text[offset + 1] == 0x80,
      text[offset + 2] == 0xA8 || text[offset + 2] == 0xA9
    {
      return 3
    }
    return 0
  }

  private mutating func appendEscape(_ text: Span<UInt8>, _ offset: Int) {
    switch text[offset] {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case 0xC2: append("\\u0085")
    case 0xE2: append(text[offset + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let control:
      append("\\u00")
      append(hexDigit: control >> 4)
      append(hexDigit: control & 15)
    }
  }

  private mutating func append(hexDigit value: UInt8) {
    append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
  }
}
