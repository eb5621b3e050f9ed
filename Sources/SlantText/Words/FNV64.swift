/// The 64-bit FNV-1a hash (Fowler, Noll & Vo 1991), taken byte by byte.
package struct FNV64: Sendable {
  /// The hash of the bytes so far.
  package let value: UInt64

  /// The hash of no byte.
  @inlinable
  package init() { self.init(value: 0xCBF2_9CE4_8422_2325) }

  /// The hash of `bytes`.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    var hash = FNV64()
    for byte in bytes { hash.add(byte) }
    self = hash
  }

  /// The hash of bytes in one piece.
  package init(_ bytes: [UInt8]) {
    var hash = FNV64()
    for byte in bytes { hash.add(byte) }
    self = hash
  }

  @inlinable
  init(value: UInt64) { self.value = value }

  /// Takes another byte.
  @inlinable @inline(__always)
  package mutating func add(_ byte: UInt8) {
    self = FNV64(value: (value ^ UInt64(byte)) &* 0x100_0000_01B3)
  }
}
