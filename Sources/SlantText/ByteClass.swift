/// What a byte can be at the start of a token.
enum ByteClass: UInt8 {
  case other
  case space
  case newline
  case letter
  case digit
  case apostrophe
  case quote
  /// The first byte of a scalar beyond ASCII: the slow path decodes it.
  case multibyte

  /// The class of a byte.
  @inline(__always)
  init(_ byte: UInt8) {
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
      self = .letter
    } else if byte >= 0x80 {
      self = .multibyte
    } else {
      switch byte {
      case 0x20, 0x09: self = .space
      case 0x0A...0x0D: self = .newline
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .apostrophe
      case UInt8(ascii: "\""): self = .quote
      default: self = .other
      }
    }
  }
}

/// What a scalar beyond ASCII is for the tokenizer.
enum ScalarClass {
  case letter
  case digit
  case space
  case quote(QuoteMark)
  /// A hyphen inside a word (U+2010, U+2011) or a soft hyphen.
  case hyphen
  case dash
  case ellipsis
  case other

  /// The class of `scalar`, which lies beyond ASCII.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x201C: self = .quote(.doubleOpen)
    case 0x201D: self = .quote(.doubleClose)
    case 0x201E, 0x201F: self = .quote(.doubleOpen)
    case 0x2018, 0x201B: self = .quote(.singleOpen)
    case 0x2019: self = .quote(.singleClose)
    case 0x201A: self = .quote(.singleOpen)
    case 0x00AB: self = .quote(.guillemetOpen)
    case 0x00BB: self = .quote(.guillemetClose)
    case 0x2039: self = .quote(.guillemetOpen)
    case 0x203A: self = .quote(.guillemetClose)
    case 0x2010, 0x2011, 0x00AD: self = .hyphen
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x2026: self = .ellipsis
    case 0x00A0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0x0085:
      self = .space
    default: self = Self.byProperty(scalar)
    }
  }

  private static func byProperty(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      .letter
    case .decimalNumber: .digit
    case .spaceSeparator: .space
    default: .other
    }
  }
}
