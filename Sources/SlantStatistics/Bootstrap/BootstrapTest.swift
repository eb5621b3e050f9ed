/// A test of whether a statistic is 0, by its standard error over the replicates and a *t* tail.
///
/// Counting replicates beyond 0 could not go below 1 / 2,000; this can.
public struct BootstrapTest: Equatable, Sendable {
  /// The standard deviation of the replicates.
  public let standardError: Double
  /// The statistic in standard errors.
  public let z: Double
  /// The degrees of freedom of the *t* distribution: clusters − 1, or Satterthwaite's for two samples.
  public let degreesOfFreedom: Double
  /// The two-sided *p*.
  public let p: Double

  /// The test of `estimate`; `nil` where its replicates are all equal, or undefined in more than one
  /// of ten.
  public init?(of estimate: BootstrapEstimate) {
    let replicates = estimate.replicates.filter(\.isFinite)
    guard replicates.count * 10 >= estimate.replicates.count * 9, replicates.count > 1 else {
      return nil
    }
    let count = Double(replicates.count)
    let mean = replicates.reduce(0, +) / count
    let squares = replicates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares > 0 else { return nil }
    standardError = (squares / (count - 1)).squareRoot()
    z = estimate.value / standardError
    degreesOfFreedom = estimate.samples.degreesOfFreedom
    p = StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(z)
  }
}
