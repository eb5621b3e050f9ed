internal import SlantStatistics

/// Finds pairs of signatures that may be of similar texts, without comparing all.
///
/// Locality-sensitive hashing by bands: Leskovec, Rajaraman & Ullman (2014), Mining of Massive Datasets,
/// section 3.4. doi:10.1017/CBO9781139924801. A signature is cut into 42 bands of 3 values (two values of
/// the 128 are left over); texts that agree in all values of a band become a pair. Of texts with a Jaccard
/// coefficient *s* a share of 1 − (1 − s³)⁴² does: .996 at .5, .94 at .4, .68 at .3, and 4 in 100,000 at
/// .01, which unrelated articles hardly reach.
enum SimilarityBands {
  private static let rows = 3
  private static let bands = MinHash.size / rows
  /// How many of those before it in a bucket a text is paired with.
  ///
  /// A bucket with more is one of many copies, which a chain of pairs joins as well.
  private static let reach = 8

  /// The pairs of positions in `signatures` to be verified, ascending, each once, the smaller first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of signatures.
  static func pairs(of signatures: [[UInt32]]) -> [(Int, Int)] {
    var pairs: [UInt64] = []
    var keys: [(key: UInt64, position: Int)] = []
    for band in 0..<bands {
      keys.removeAll(keepingCapacity: true)
      for (position, signature) in signatures.enumerated() where !signature.isEmpty {
        let values = signature[(band * rows)..<((band + 1) * rows)]
        let key = values.reduce(UInt64(0)) { SplitMix64.first(ofSeed: $0 &+ UInt64($1)) }
        keys.append((key, position))
      }
      keys.sort { ($0.key, $0.position) < ($1.key, $1.position) }
      for index in keys.indices {
        var other = index - 1
        while other >= max(0, index - reach), keys[other].key == keys[index].key {
          pairs.append(UInt64(keys[other].position) << 32 | UInt64(keys[index].position))
          other -= 1
        }
      }
    }
    pairs.sort()
    var last: UInt64?
    return pairs.compactMap { pair in
      defer { last = pair }
      return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }
}
