/// Eight bytes at a time, each of which is asked the same.
///
/// A mask has the top bit of a byte set where the answer is yes; above the lowest such byte it may be
/// wrong, so that only the first is to be used (Warren 2012, "Hacker's Delight", 6–1).
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private let bits: UInt64

  /// The eight bytes of `buffer` from `offset` on.
  init(_ buffer: UnsafeRawBufferPointer, at offset: Int) {
    bits = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes that are `byte`.
  func equal(to byte: UInt8) -> UInt64 {
    let rest = bits ^ Self.ones &* UInt64(byte)
    return (rest &- Self.ones) & ~rest & Self.tops
  }

  /// The bytes below `byte`, which is at most 128.
  func below(_ byte: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(byte)) & ~bits & Self.tops
  }

  /// The bytes that are not ASCII.
  var notASCII: UInt64 { bits & Self.tops }
}

extension Span<UInt8> {
  /// The offset of the first byte from `start` on that ends a stretch of a JSON string: a quotation
  /// mark, a backslash or a control character; the number of bytes if there is none.
  func endOfPlainString(from start: Int) -> Int {
    first(from: start) { word in
      word.equal(to: .quote) | word.equal(to: .backslash) | word.below(0x20)
    } orByte: {
      $0 == .quote || $0 == .backslash || $0 < 0x20
    }
  }

  /// The offset of the first byte from `start` on that may end a cell that is not quoted.
  func endOfPlainCell(from start: Int, delimiter: UInt8) -> Int {
    first(from: start) { word in
      word.equal(to: delimiter) | word.equal(to: .newline) | word.equal(to: .carriageReturn)
    } orByte: {
      $0 == delimiter || $0 == .newline || $0 == .carriageReturn
    }
  }

  /// Whether these bytes come before others, byte by byte.
  func precedes(_ other: Span<UInt8>) -> Bool {
    var index = 0
    let shared = Swift.min(count, other.count)
    while index < shared, self[index] == other[index] { index += 1 }
    return index < shared ? self[index] < other[index] : count < other.count
  }

  /// The number of ASCII bytes before the first other one.
  var asciiPrefix: Int {
    first(from: 0) {
      $0.notASCII
    } orByte: {
      $0 >= 0x80
    }
  }

  @inline(__always)
  private func first(
    from start: Int, _ mask: (ByteWord) -> UInt64, orByte isHit: (UInt8) -> Bool
  ) -> Int {
    withUnsafeBytes { buffer in
      var index = start
      while index + 8 <= buffer.count {
        let hits = mask(ByteWord(buffer, at: index))
        if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < buffer.count, !isHit(buffer[index]) { index += 1 }
      return index
    }
  }
}
