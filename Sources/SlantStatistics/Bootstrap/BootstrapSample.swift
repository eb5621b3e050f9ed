/// How much each cluster of a sample moves a statistic, in the sums that intervals and tests need.
///
/// The influence of cluster *i* of *n* is *l* = (*n* − 1)(mean of θ₍ⱼ₎ − θ₍ᵢ₎), θ₍ᵢ₎ being the statistic
/// without it. Efron (1987), "Better Bootstrap Confidence Intervals". doi:10.1080/01621459.1987.10478410
struct BootstrapSample: Equatable, Sendable {
  /// The number *n* of clusters.
  let count: Double
  /// Σ *l*² / *n*².
  let squares: Double
  /// Σ *l*³ / *n*³.
  let cubes: Double

  /// From the statistic without each cluster in turn, of which there are at least two.
  init(leavingOneOut others: [Double]) {
    let count = Double(others.count)
    let mean = others.reduce(0, +) / count
    let influences = others.map { (count - 1) * (mean - $0) / count }
    self.init(
      count: count,
      squares: influences.reduce(0) { $0 + $1 * $1 },
      cubes: influences.reduce(0) { $0 + $1 * $1 * $1 })
  }

  private init(count: Double, squares: Double, cubes: Double) {
    (self.count, self.squares, self.cubes) = (count, squares, cubes)
  }

  /// The same clusters for the statistic with its sign turned.
  var negated: Self { Self(count: count, squares: squares, cubes: -cubes) }

  /// The jackknife's variance of the statistic.
  var variance: Double { squares * count / (count - 1) }
}

extension [BootstrapSample] {
  /// The acceleration of the BCa interval for one or several samples.
  ///
  /// Davison & Hinkley (1997), "Bootstrap Methods and their Application", equations 5.23 and 5.24.
  var acceleration: Double {
    let squares = reduce(0) { $0 + $1.squares }
    return reduce(0) { $0 + $1.cubes } / (6 * squares * squares.squareRoot())
  }

  /// The degrees of freedom of the variance: *n* − 1 for one sample, for two by Satterthwaite's rule.
  ///
  /// Satterthwaite (1946), "An Approximate Distribution of Estimates of Variance Components".
  /// doi:10.2307/3002019
  var degreesOfFreedom: Double {
    let variance = reduce(0) { $0 + $1.variance }
    return variance * variance / reduce(0) { $0 + $1.variance * $1.variance / ($1.count - 1) }
  }
}
