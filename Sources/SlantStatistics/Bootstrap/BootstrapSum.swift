/// A sum over clusters, with the replicates of that sum: one column of figures under shared draws.
///
/// A denominator such as the words of each cluster is made once and used for all its ratios.
public struct BootstrapSum: Equatable, Sendable {
  /// A value for each cluster.
  public let values: [Double]
  /// The sum of the values.
  public let total: Double
  /// The sum in each replicate, in the order of the draws.
  public let replicates: [Double]

  /// The sum of `values` under `draws`.
  ///
  /// - Parameters:
  ///   - values: A finite value for each cluster of the draws.
  ///   - draws: The draws of the clusters.
  /// - Complexity: O(clusters · replicates).
  public init(of values: [Double], under draws: BootstrapDraws) {
    self.values = values
    total = values.reduce(0, +)
    replicates = draws.replicateSums(of: values)
  }
}
