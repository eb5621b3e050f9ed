/// How many clusters a ratio rests on.
public struct BootstrapSupport: Equatable, Sendable {
  /// The clusters with a denominator.
  public let clusters: Int
  /// The clusters among them whose numerator is not 0.
  public let hits: Int
  /// The clusters among them whose numerator is not the denominator.
  public let misses: Int
  /// The mean size of the numerators that are not 0; 0 where all are.
  let meanHit: Double
  /// The summed denominators.
  let size: Double

  /// The support of a ratio with these numerators and denominators by cluster.
  public init(numerators: [Double], denominators: [Double]) {
    let pairs = zip(numerators, denominators)
    clusters = denominators.count { $0 != 0 }
    hits = pairs.count { $1 != 0 && $0 != 0 }
    misses = pairs.count { $1 != 0 && $0 != $1 }
    let sum = pairs.reduce(0) { $0 + ($1.1 == 0 ? 0 : abs($1.0)) }
    meanHit = hits == 0 ? 0 : sum / Double(hits)
    size = denominators.reduce(0, +)
  }

  /// The support of a statistic that has no parts.
  init(clusters: Int) {
    (self.clusters, hits, misses) = (clusters, clusters, clusters)
    (meanHit, size) = (0, Double(clusters))
  }

  /// The support of a statistic that needs two ratios of the same clusters.
  init(_ one: Self, _ other: Self) {
    clusters = min(one.clusters, other.clusters)
    hits = min(one.hits, other.hits)
    misses = min(one.misses, other.misses)
    (meanHit, size) = (max(one.meanHit, other.meanHit), min(one.size, other.size))
  }

  /// Why a measure of this `kind` has no interval; `nil` where there is enough.
  public func shortage(for kind: MeasureKind) -> BootstrapShortage? {
    if clusters < Self.leastClusters { return .clusters(clusters) }
    if kind.isCount && hits < Self.leastHits { return .hits(hits) }
    if kind == .share && misses < Self.leastHits { return .misses(misses) }
    return nil
  }

  /// The least number of clusters with a denominator; with fewer no method covers.
  public static let leastClusters = 5
  /// The least number of clusters with a hit, and of a share's clusters that are not all hits.
  ///
  /// With fewer, intervals are wider than anything that they could tell.
  public static let leastHits = 3
}

/// Why a statistic has no interval.
public enum BootstrapShortage: Equatable, Sendable {
  /// So many clusters have a denominator, which are fewer than ``BootstrapSupport/leastClusters``.
  case clusters(Int)
  /// So many clusters have a hit, which are fewer than ``BootstrapSupport/leastHits``.
  case hits(Int)
  /// In so many clusters the share is not the whole; fewer than ``BootstrapSupport/leastHits``.
  case misses(Int)
  /// No cluster moves the statistic, or it is undefined in more than one of ten replicates.
  case variation

  /// Whether hits are what there are too few of.
  var isOfHits: Bool {
    if case .hits = self { true } else { false }
  }
}
