/// Case folding of words: what counts as the same word.
package enum Folding {
  /// An ASCII byte in lower case; other bytes unchanged.
  @inlinable @inline(__always)
  package static func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// The folded form of valid UTF-8: lower case, `’` as `'`, hyphens as `-`, soft hyphens gone.
  package static func fold(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(lower) }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x2019, 0x2018: folded.append(UInt8(ascii: "'"))
      case 0x2010, 0x2011: folded.append(UInt8(ascii: "-"))
      case 0x00AD: continue
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return folded
  }
}
