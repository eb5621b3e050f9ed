/// Seeded draws with replacement from a number of clusters, shared by all columns of figures on them.
///
/// A cluster is what was sampled as one: a story, or an article. A replicate draws as many clusters as
/// there are and is kept as the number of times that each came up, so that a replicate of a sum is a
/// weighted sum of the clusters' values.
///
/// Efron (1979), "Bootstrap Methods: Another Look at the Jackknife". doi:10.1214/aos/1176344552
/// Davison & Hinkley (1997), "Bootstrap Methods and their Application", on clusters in section 3.8.
public struct BootstrapDraws: Equatable, Sendable {
  /// The number of clusters.
  public let clusterCount: Int
  /// The number of replicates.
  public let replicateCount: Int
  /// How often a replicate drew a cluster; all replicates of the first cluster, then of the second.
  ///
  /// A byte is enough: one of *n* comes up 256 times in *n* draws with a chance below 1 / 256!.
  private let multiplicities: [SIMD8<UInt8>]

  /// Draws of single clusters.
  ///
  /// - Parameters:
  ///   - clusterCount: At least 1.
  ///   - replicateCount: At least 1; 2,000 for the ends of a 95 % interval.
  ///   - seed: The same seed gives the same draws.
  /// - Complexity: O(clusters · replicates) time, and a byte for each.
  public init(clusterCount: Int, replicateCount: Int = 2000, seed: UInt64) {
    self.init(
      clusterCount: clusterCount, blockLength: 1, replicateCount: replicateCount, seed: seed)
  }

  /// Draws of blocks of neighbouring units, which keep the dependence within a time series.
  ///
  /// A block may start anywhere that it fits; the last block of a replicate is cut to the length of
  /// the series. The jackknife that widens intervals still leaves out single units. Künsch (1989), "The Jackknife and the Bootstrap for General Stationary Observations".
  /// doi:10.1214/aos/1176347265
  ///
  /// - Parameters:
  ///   - clusterCount: The length of the series, at least 1.
  ///   - blockLength: 1…`clusterCount`.
  ///   - replicateCount: At least 1.
  ///   - seed: The same seed gives the same draws.
  public init(clusterCount: Int, blockLength: Int, replicateCount: Int = 2000, seed: UInt64) {
    precondition(clusterCount >= 1 && replicateCount >= 1, "there is something to draw")
    precondition((1...clusterCount).contains(blockLength), "a block fits into the series")
    self.clusterCount = clusterCount
    self.replicateCount = replicateCount
    let width = Self.width(replicateCount)
    var drawn = [SIMD8<UInt8>](repeating: .zero, count: clusterCount * width)
    var random = SplitMix64(seed: seed)
    for replicate in 0..<replicateCount {
      let (column, lane) = (replicate / 8, replicate % 8)
      var missing = clusterCount
      while missing > 0 {
        let start = random.below(clusterCount - blockLength + 1)
        for cluster in start..<start + min(blockLength, missing) {
          drawn[cluster * width + column][lane] += 1
        }
        missing -= blockLength
      }
    }
    multiplicities = drawn
  }

  /// The replicates of the sum of `column`, in the order of the draws.
  ///
  /// Whole numbers add up exactly. Values of 0 cost nothing.
  ///
  /// - Parameter column: A value for each cluster.
  /// - Returns: As many sums as there are replicates.
  /// - Complexity: O(clusters · replicates).
  public func replicateSums(of column: [Double]) -> [Double] {
    precondition(column.count == clusterCount, "a column has a value for each cluster")
    let width = Self.width(replicateCount)
    var sums = [SIMD8<Double>](repeating: .zero, count: width)
    let used = column.indices.filter { column[$0] != 0 }
    for first in stride(from: 0, to: used.count, by: 4) {
      // Four clusters in one pass, so that the sums are loaded and stored less often.
      let a = term(first, of: used, in: column)
      let b = term(first + 1, of: used, in: column)
      let c = term(first + 2, of: used, in: column)
      let d = term(first + 3, of: used, in: column)
      for index in 0..<width {
        let one =
          a.value * SIMD8<Double>(multiplicities[a.row + index]) + b.value
          * SIMD8<Double>(multiplicities[b.row + index])
        let two =
          c.value * SIMD8<Double>(multiplicities[c.row + index]) + d.value
          * SIMD8<Double>(multiplicities[d.row + index])
        sums[index] += one + two
      }
    }
    return (0..<replicateCount).map { sums[$0 / 8][$0 % 8] }
  }

  /// How often the draws of one replicate came upon each cluster.
  ///
  /// - Parameter replicate: 0..<``replicateCount``.
  /// - Returns: A number for each cluster; together as many as there are clusters.
  public func multiplicities(ofReplicate replicate: Int) -> [Int] {
    let width = Self.width(replicateCount)
    return (0..<clusterCount).map {
      Int(multiplicities[$0 * width + replicate / 8][replicate % 8])
    }
  }

  /// The value of one cluster and where its multiplicities start; a value of 0 past the last cluster.
  private func term(
    _ number: Int, of used: [Int], in column: [Double]
  ) -> (value: SIMD8<Double>, row: Int) {
    guard number < used.count else { return (.zero, 0) }
    let cluster = used[number]
    return (SIMD8(repeating: column[cluster]), cluster * Self.width(replicateCount))
  }

  /// The number of vectors of eight that hold all replicates.
  private static func width(_ replicateCount: Int) -> Int { (replicateCount + 7) / 8 }
}
