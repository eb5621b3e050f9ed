/// The score interval of a share, which stays inside 0…1 and holds up at small counts.
///
/// Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference".
/// doi:10.1080/01621459.1927.10502953
public struct WilsonInterval: Equatable, Sendable {
  /// The share that was found, 0…1.
  public let share: Double
  /// The lower end, 0…`share`.
  public let lower: Double
  /// The upper end, `share`…1.
  public let upper: Double

  /// The interval of `count` of `total`; `nil` where `total` is 0.
  ///
  /// - Parameters:
  ///   - count: The cases with the property, 0…`total`.
  ///   - total: All cases, drawn independently.
  ///   - level: The chance to cover, between 0 and 1.
  public init?(count: Int, of total: Int, level: Double = 0.95) {
    self.init(count: count, of: total, z: NormalDistribution.quantile((1 + level) / 2))
  }

  /// The interval that reaches as far as `z` standard errors of the null hypothesis.
  init?(count: Int, of total: Int, z: Double) {
    precondition(count >= 0 && count <= total, "a part is at most the whole")
    if total == 0 { return nil }
    let n = Double(total)
    share = Double(count) / n
    let centre = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    lower = count == 0 ? 0 : (centre - reach) / scale
    upper = count == total ? 1 : (centre + reach) / scale
  }
}
