/// The 64-bit FNV-1a hash (Fowler, Noll & Vo 1991): the same on every machine and in every run.
package enum FNV64 {
  /// The hash of no bytes.
  package static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash after one more byte.
  @inlinable
  package static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of `bytes`.
  package static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }
}
