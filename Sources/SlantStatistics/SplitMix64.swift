/// A generator of random numbers: the same numbers from the same seed on every machine.
///
/// Steele, Lea & Flood (2014), "Fast Splittable Pseudorandom Number Generators".
/// doi:10.1145/2660193.2660195
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The generator that starts from `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    defer { state &+= Self.step }
    return Self.first(ofSeed: state)
  }

  /// The first 64 bits of the generator that starts from `seed`: each bit of the seed spread over all.
  @inlinable
  package static func first(ofSeed seed: UInt64) -> UInt64 {
    var bits = seed &+ step
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// What the state grows by with each number.
  @usableFromInline static var step: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// A number from `0..<limit`, each as likely as the others; `limit` is at least 1.
  public mutating func below(_ limit: Int) -> Int {
    let limit = UInt64(limit)
    while true {
      let bits = next()
      let rest = bits % limit
      // The last stretch of numbers is shorter than `limit` and would favour the low ones.
      if bits - rest <= 0 &- limit { return Int(rest) }
    }
  }

  /// A number from 0 up to but not including 1, a multiple of 2⁻⁵³.
  public mutating func unitInterval() -> Double { Double(next() >> 11) * 0x1p-53 }
}
