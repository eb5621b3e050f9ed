/// `'s`, `'ll`, `'re`, `'ve`, `'d` and `'m`, with either apostrophe, at the end of a word.
enum Clitic {
  /// The length in bytes of the clitic that starts with the apostrophe at `offset`; 0 for none.
  static func length(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int {
    let mark = apostropheLength(bytes, at: offset, to: limit)
    let first = offset + mark
    guard mark > 0, first < limit else { return 0 }
    let letter = bytes[first] | 0x20
    let second = first + 1 < limit ? bytes[first + 1] : 0
    let single =
      letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d") || letter == UInt8(ascii: "m")
    if single { return isInsideWord(second) ? 0 : mark + 1 }
    let isPair: Bool =
      switch letter {
      case UInt8(ascii: "l"): second | 0x20 == UInt8(ascii: "l")
      case UInt8(ascii: "r"), UInt8(ascii: "v"): second | 0x20 == UInt8(ascii: "e")
      default: false
      }
    let third = first + 2 < limit ? bytes[first + 2] : 0
    return isPair && !isInsideWord(third) ? mark + 2 : 0
  }

  private static func apostropheLength(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      offset + 2 < limit && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
    return isCurly ? 3 : 0
  }

  private static func isInsideWord(_ byte: UInt8) -> Bool {
    WordRun.isLetter(byte) || WordRun.isDigit(byte)
  }
}

/// The common top-level domains, which keep the dot of `Amazon.com` inside the word.
enum Domain {
  private static let names: [StaticString] = ["com", "org", "net", "gov", "edu", "co", "tv", "io"]

  /// The length of the domain name that starts at `offset` and ends with a letter; 0 for none.
  static func length(_ bytes: Span<UInt8>, at offset: Int, to limit: Int) -> Int {
    for name in names where starts(bytes, at: offset, to: limit, with: name) {
      let after = offset + name.utf8CodeUnitCount
      if after >= limit || !(WordRun.isLetter(bytes[after]) || WordRun.isDigit(bytes[after])) {
        return name.utf8CodeUnitCount
      }
    }
    return 0
  }

  private static func starts(
    _ bytes: Span<UInt8>, at offset: Int, to limit: Int, with name: StaticString
  ) -> Bool {
    let count = name.utf8CodeUnitCount
    guard offset + count <= limit else { return false }
    return name.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[offset + index] | 0x20 != buffer[index] { return false }
      return true
    }
  }
}
