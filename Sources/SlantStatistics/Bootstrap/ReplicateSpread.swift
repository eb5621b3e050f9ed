/// What the replicates of a statistic say of its spread: their standard deviation, and the ends of
/// their BCa interval.
struct ReplicateSpread {
  /// The standard deviation of the replicates, above 0.
  let standardError: Double
  private let value: Double
  private let acceleration: Double
  private let replicates: [Double]

  /// `nil` where the statistic is undefined in more than one of ten replicates, does not vary over them
  /// or does not depend on any one cluster.
  init?(_ estimate: BootstrapEstimate) {
    replicates = estimate.replicates.filter(\.isFinite)
    guard replicates.count > 1, replicates.count * 10 >= estimate.replicates.count * 9 else {
      return nil
    }
    let count = Double(replicates.count)
    let mean = replicates.reduce(0, +) / count
    let squares = replicates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    standardError = (squares / (count - 1)).squareRoot()
    value = estimate.value
    acceleration = estimate.samples.acceleration
    // Replicates that differ by rounding alone are equal.
    let rounding = 1e-12 * max(abs(value), abs(mean))
    guard standardError > rounding, acceleration.isFinite else { return nil }
  }

  /// The quantiles of the replicates at `tail` and 1 − `tail`, moved by the bias *z*₀ of their median and
  /// by the acceleration *a*, and not past the value.
  ///
  /// Efron (1987), "Better Bootstrap Confidence Intervals". doi:10.1080/01621459.1987.10478410
  func accelerated(tail: Double) -> (lower: Double, upper: Double) {
    var rest = replicates
    let bias = bias
    let lower = rest.rearrangedQuantile(moved(tail, by: bias))
    let upper = rest.rearrangedQuantile(moved(1 - tail, by: bias))
    return (min(lower, value), max(upper, value))
  }

  /// The normal quantile *z*₀ of the share of replicates below the value, those equal to it by half.
  private var bias: Double {
    let rounding = 1e-12 * abs(value)
    var twice = 0
    for replicate in replicates {
      let difference = replicate - value
      twice += (difference < -rounding ? 1 : 0) + (difference <= rounding ? 1 : 0)
    }
    let count = Double(replicates.count)
    let share = Double(twice) / (2 * count)
    // Not infinite where all replicates lie on one side.
    return NormalDistribution.quantile(min(max(share, 1 / (count + 1)), count / (count + 1)))
  }

  /// The quantile to read off instead of `probability`.
  private func moved(_ probability: Double, by bias: Double) -> Double {
    let z = bias + NormalDistribution.quantile(probability)
    let scale = 1 - acceleration * z
    // Towards 0 the correction runs away: then the end of the replicates is what there is.
    if scale <= 0.05 { return probability < 0.5 ? 0 : 1 }
    return NormalDistribution.cumulative(bias + z / scale)
  }
}
