internal import SlantStatistics

/// The smallest shingles of a text under many orders: two texts agree in as many of them as their shingles
/// overlap.
///
/// Broder (1997), doi:10.1109/SEQUEN.1997.666900: the smallest values of two sets under a random order are
/// equal with a probability that is their Jaccard coefficient. An order is a multiply-shift hash function
/// (Dietzfelbinger et al. 1997, doi:10.1006/jagm.1997.0873) with constants that are always the same.
struct MinHash: Sendable {
  /// The number of orders.
  static let size = 128

  private let factors: [UInt64]
  private let offsets: [UInt64]

  init() {
    factors = (0..<UInt64(Self.size)).map { SplitMix64.first(ofSeed: 2 * $0) | 1 }
    offsets = (0..<UInt64(Self.size)).map { SplitMix64.first(ofSeed: 2 * $0 + 1) }
  }

  /// The smallest value under each order; empty for no shingles.
  func signature(of shingles: [UInt32]) -> [UInt32] {
    guard !shingles.isEmpty else { return [] }
    var signature: [UInt32] = []
    signature.reserveCapacity(Self.size)
    for (factor, offset) in zip(factors, offsets) {
      var smallest = UInt64.max
      for shingle in shingles { smallest = min(smallest, UInt64(shingle) &* factor &+ offset) }
      signature.append(UInt32(smallest >> 32))
    }
    return signature
  }
}
