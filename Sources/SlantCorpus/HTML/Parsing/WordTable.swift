/// The FNV-1a hash of a word, taken byte by byte.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of `word`.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = Self()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// The hash of a text that ends with NUL, as libxml2 gives names; ASCII letters count as small ones.
  static func of(terminated text: UnsafePointer<UInt8>) -> UInt64 {
    var hash = Self()
    var index = 0
    while text[index] != 0 {
      hash.add(text[index].asciiLowercase)
      index += 1
    }
    return hash.value
  }
}

/// A number for each of a fixed set of words, looked up by their hash so that no `String` is made.
///
/// Two words of one 64-bit hash would be taken for each other: of the few hundred words here and those of a
/// million pages, none is to be expected.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// The table of these words, with 0 for all others.
  init(_ words: [(word: String, value: UInt32)]) {
    var size = 16
    while size < words.count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    for (word, value) in words { insert(WordHash.of(word), value) }
  }

  private mutating func insert(_ hash: UInt64, _ value: UInt32) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    values[slot] |= value
  }

  /// The number of the word with this hash; 0 where there is none.
  subscript(hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != hash {
      if keys[slot] == 0 { return 0 }
      slot = (slot + 1) & mask
    }
    return values[slot]
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital, or the byte itself.
  var asciiLowercase: UInt8 { isASCIICapital ? self | 0x20 : self }

  /// Whether the byte is one of `A` to `Z`.
  var isASCIICapital: Bool { UInt8(ascii: "A") <= self && self <= UInt8(ascii: "Z") }

  /// Whether the byte is one of `a` to `z`.
  var isASCIISmall: Bool { UInt8(ascii: "a") <= self && self <= UInt8(ascii: "z") }
}
