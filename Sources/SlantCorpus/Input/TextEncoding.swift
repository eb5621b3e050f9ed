/// How the bytes of a text stand for its characters.
public enum TextEncoding: Sendable, Equatable {
  /// UTF-8, and so ASCII.
  case utf8
  /// Two bytes a unit, the low one first.
  case utf16LittleEndian
  /// Two bytes a unit, the high one first.
  case utf16BigEndian
  /// One byte a character, as older Windows programs write western languages.
  case windows1252

  /// What a user is told when a file of this encoding is read; `nil` where there is nothing to tell.
  public var note: String? {
    switch self {
    case .utf8: nil
    case .utf16LittleEndian, .utf16BigEndian: "read as UTF-16 and converted to UTF-8"
    case .windows1252:
      "not valid UTF-8; read as Windows-1252 and converted; save it as UTF-8 if letters look wrong"
    }
  }
}

/// What is told of a file that is read all the same.
public struct InputNote: Sendable, Equatable {
  /// The path as the user gave it or as it was found; `-` for standard input.
  public var file: String
  /// One line.
  public var text: String

  /// Creates a note from its parts.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

extension TextEncoding {
  /// How many bytes at most are looked at to tell one encoding from another.
  static let utf16Sample = 256
  static let windowsSample = 1 << 16

  /// The two-byte encoding of a text that begins with these bytes; `nil` if it has none.
  ///
  /// A byte-order mark says so; without one it is every other byte being zero, as in any western text.
  static func utf16(_ bytes: Span<UInt8>) -> Self? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LittleEndian }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BigEndian }
    var zeros = (even: 0, odd: 0)
    for index in 0..<bytes.count where bytes[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let least = max(1, bytes.count / 4)
    if zeros.odd >= least, zeros.even <= zeros.odd / 8, isText(bytes, low: 0) {
      return .utf16LittleEndian
    }
    if zeros.even >= least, zeros.odd <= zeros.even / 8, isText(bytes, low: 1) {
      return .utf16BigEndian
    }
    return nil
  }

  /// Whether two bytes a unit make no control character.
  private static func isText(_ bytes: Span<UInt8>, low: Int) -> Bool {
    for index in stride(from: 0, to: bytes.count - 1, by: 2)
    where bytes[index + 1 - low] == 0 && isControl(bytes[index + low]) {
      return false
    }
    return true
  }

  /// Whether a text is Windows-1252: more of its bytes have a character there than are UTF-8.
  ///
  /// Neither is ever alone: UTF-8 may have been cut or put together with something else, and signs of
  /// Windows-1252 make UTF-8 where a text was converted twice.
  ///
  /// - Parameter bytes: Some text from the first byte that is not ASCII on.
  /// - Returns: Whether it is.
  static func isWindows1252(_ bytes: Span<UInt8>) -> Bool {
    var votes = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0 { return false }
      switch byte < 0x80 ? .invalid : UTF8Sequence(bytes, at: index) {
      case .valid(let length):
        votes -= 1
        index += length
      case .invalid, .cut:
        // 0xFE and 0xFF stand for letters that hardly any language has, and for much that is no text.
        let isText = byte >= 0x80 && byte < 0xFE && Windows1252.scalar(byte) != nil
        votes += isText ? 1 : byte >= 0x80 || isControl(byte) ? -1 : 0
        index += 1
      }
    }
    return votes > 0
  }

  /// Whether a byte is a control character that no text has.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !byte.isBlank && byte != 0x0C
  }
}

/// The bytes from some offset on as the beginning of a scalar of UTF-8.
enum UTF8Sequence: Equatable {
  /// A scalar of so many bytes.
  case valid(Int)
  /// Not UTF-8.
  case invalid
  /// A scalar that may go on behind the bytes.
  case cut

  init(_ bytes: Span<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    let length: Int
    switch lead {
    case 0..<0x80: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      self = .invalid
      return
    }
    let end = Swift.min(offset + length, bytes.count)
    for index in offset + 1..<Swift.max(end, offset + 1) where !bytes[index].isContinuation {
      self = .invalid
      return
    }
    if end > offset + 1, !Self.isSecond(bytes[offset + 1], after: lead) {
      self = .invalid
    } else {
      self = end < offset + length ? .cut : .valid(length)
    }
  }

  /// Whether a byte may follow the first: neither overlong forms nor surrogates are UTF-8.
  private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: byte >= 0xA0
    case 0xED: byte < 0xA0
    case 0xF0: byte >= 0x90
    case 0xF4: byte < 0x90
    default: true
    }
  }
}
