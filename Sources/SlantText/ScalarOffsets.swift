/// Converts byte offsets of a text to offsets in Unicode scalars, which is what Python and R count.
///
/// A checkpoint every 64 bytes keeps a conversion to one short scan; a text of ASCII alone needs none.
public struct ScalarOffsets: Sendable {
  private static let stride = 64
  /// Scalars before byte `64 * index`; empty where every byte is a scalar of its own.
  private let checkpoints: [UInt32]
  private let bytes: [UInt8]

  /// Prepares the conversion for `bytes`, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      checkpoints = []
      return
    }
    var points: [UInt32] = []
    points.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars: UInt32 = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { points.append(scalars) }
      if !byte.isUTF8Continuation { scalars += 1 }
    }
    checkpoints = points
  }

  /// The number of Unicode scalars that start before byte `offset`.
  ///
  /// - Parameter offset: A byte offset from 0 to the length of the text.
  /// - Returns: The same position counted in scalars, from 0.
  public func scalars(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let point = min(offset / Self.stride, checkpoints.count - 1)
    var scalars = Int(checkpoints[point])
    for index in (point * Self.stride)..<offset where !bytes[index].isUTF8Continuation {
      scalars += 1
    }
    return scalars
  }

  /// The byte at which the scalar number `scalar` starts, or `nil` past the end of the text.
  ///
  /// - Complexity: O(log *n*) in the length of the text.
  public func byte(ofScalar scalar: Int) -> Int? {
    guard scalar >= 0 else { return nil }
    if checkpoints.isEmpty { return scalar <= bytes.count ? scalar : nil }
    let low = max(0, checkpoints.partitioningIndex { Int($0) > scalar } - 1)
    var seen = Int(checkpoints[low])
    var offset = low * Self.stride
    while offset < bytes.count {
      if !bytes[offset].isUTF8Continuation {
        if seen == scalar { return offset }
        seen += 1
      }
      offset += 1
    }
    return seen == scalar ? bytes.count : nil
  }
}

extension UInt8 {
  /// Whether the byte continues a UTF-8 sequence rather than starting one.
  @inlinable var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
