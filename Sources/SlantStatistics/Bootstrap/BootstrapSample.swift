/// How much each cluster of a sample moves a statistic, in the sums that intervals need.
///
/// The influence of cluster *i* of *n* is *l* = (*n* − 1)(mean of θ₍ⱼ₎ − θ₍ᵢ₎), θ₍ᵢ₎ being the statistic
/// without it. Efron (1987), "Better Bootstrap Confidence Intervals". doi:10.1080/01621459.1987.10478410
struct BootstrapSample: Equatable, Sendable {
  /// The number *n* of clusters.
  let count: Double
  /// What the clusters have for the statistic.
  let support: BootstrapSupport
  /// Σ *l*² / *n*².
  let squares: Double
  /// Σ *l*³ / *n*³.
  let cubes: Double
  /// Σ *l*⁴ / *n*⁴.
  let fourths: Double

  /// From the statistic without each cluster in turn.
  init(leavingOneOut others: [Double], support: BootstrapSupport) {
    let count = Double(others.count)
    let mean = others.reduce(0, +) / count
    var (squares, cubes, fourths) = (0.0, 0.0, 0.0)
    for other in others {
      let influence = (count - 1) * (mean - other) / count
      let square = influence * influence
      squares += square
      cubes += square * influence
      fourths += square * square
    }
    self.init(count: count, support: support, squares: squares, cubes: cubes, fourths: fourths)
  }

  private init(
    count: Double, support: BootstrapSupport, squares: Double, cubes: Double, fourths: Double
  ) {
    self.count = count
    self.support = support
    self.squares = squares
    self.cubes = cubes
    self.fourths = fourths
  }

  /// The same clusters with a variance of at least the square of `error`.
  func varying(byAtLeast error: Double) -> Self {
    let least = error * error * (count - 1) / count
    return Self(
      count: count, support: support, squares: max(squares, least), cubes: cubes, fourths: fourths)
  }

  /// The same clusters for the statistic with its sign turned.
  var negated: Self {
    Self(count: count, support: support, squares: squares, cubes: -cubes, fourths: fourths)
  }

  /// The jackknife's variance of the statistic.
  var variance: Double { squares * count / (count - 1) }

  /// The number *n*′ of clusters that have a denominator.
  var clusters: Double { Double(support.clusters) }

  /// The degrees of freedom of the variance, 1 or more.
  ///
  /// They are *n*′ − 1, or, where a few clusters have most of the influence, those of a χ² variable that
  /// varies as much: 2 / (Σ *l*⁴ / (Σ *l*²)² − 1 / *n*′), at least 2.
  var degreesOfFreedom: Double {
    let excess = max(fourths / (squares * squares) - 1 / clusters, 1e-9)
    return min(clusters - 1, max(2 / excess, 2))
  }
}

extension [BootstrapSample] {
  /// The acceleration of the BCa interval for one or several samples.
  ///
  /// Davison & Hinkley (1997), "Bootstrap Methods and their Application", equations 5.23 and 5.24.
  var acceleration: Double {
    let squares = reduce(0) { $0 + $1.squares }
    return reduce(0) { $0 + $1.cubes } / (6 * squares * squares.squareRoot())
  }

  /// The samples of a difference of which one may have too few hits: it then varies at least as a Poisson
  /// count of one hit more than it has, of the size of its hits, or of those of the other where it has none.
  func allowingForRareHits(of kind: MeasureKind) -> Self {
    guard count == 2, kind != .signed else { return self }
    return indices.map { index in
      let (one, own, other) = (self[index], self[index].support, self[1 - index].support)
      guard own.hits < BootstrapSupport.leastHits else { return one }
      let hit = own.hits > 0 ? own.meanHit : other.meanHit
      return one.varying(byAtLeast: hit * Double(own.hits + 1).squareRoot() / own.size)
    }
  }

  /// The clusters with a denominator in the sample that has the fewest.
  var fewestClusters: Double { map(\.clusters).min() ?? 0 }
}
