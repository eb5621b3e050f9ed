/// Tells a page from a file that is only called one.
enum HTMLSign {
  /// How many bytes are looked at for signs of pictures, programs and the like.
  private static let sample = 4096

  /// Whether the bytes hold no more control characters than a text does.
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    var controls = 0
    let count = min(bytes.count, sample)
    for index in 0..<count
    where bytes[index] < 0x20 && !bytes[index].isBlank && bytes[index] != 0x0C {
      controls += 1
    }
    return controls * 200 <= count
  }

  /// Whether a tag of HTML stands in the bytes.
  static func holdsTag(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while let start = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
      index = start + 1
      var hash = WordHash()
      while index < bytes.count, isNameByte(bytes[index]) {
        hash.add(bytes[index].asciiLowercase)
        index += 1
      }
      if index > start + 1, HTMLTag(hash: hash.value) != .unknown { return true }
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.asciiLowercase.isASCIISmall || (.zero...(.nine)).contains(byte)
  }
}
