/// The difference of two outlets' rates within stories, as a ratio of sums over the stories.
///
/// With counts *a* and *b* in *m* and *n* words of a story it is Σ (*a n* − *b m*) / (*m* + *n*) over
/// Σ *m n* / (*m* + *n*): stories weigh by what both outlets say of them, and what only one of them
/// says does not count. Greenland & Robins (1985), "Estimation of a Common Effect Parameter from Sparse
/// Follow-Up Data". doi:10.2307/2530643
public struct MantelHaenszel: Equatable, Sendable {
  /// The numerator of each story.
  public let numerators: [Double]
  /// The denominator of each story, 0 where an outlet has no words.
  public let denominators: [Double]

  /// The difference between `first` and `second`, which have the same stories in the same order.
  ///
  /// - Parameters:
  ///   - first: The sum and the denominator of the first outlet in each story; the denominator is not
  ///     below 0.
  ///   - second: The same of the second outlet.
  public init(_ first: [Stratum], minus second: [Stratum]) {
    precondition(first.count == second.count, "both have the same stories")
    let pairs = zip(first, second)
    numerators = pairs.map { one, other in
      one.isEmpty || other.isEmpty
        ? 0 : (one.sum * other.size - other.sum * one.size) / (one.size + other.size)
    }
    denominators = pairs.map { one, other in
      one.isEmpty || other.isEmpty ? 0 : one.size * other.size / (one.size + other.size)
    }
  }

  /// The difference; `nil` where no story has words of both.
  public var difference: Double? {
    let weight = denominators.reduce(0, +)
    return weight > 0 ? numerators.reduce(0, +) / weight : nil
  }

  /// The difference with its replicates under draws of the stories; `nil` where fewer than two stories
  /// have words of both.
  public func estimate(under draws: BootstrapDraws) -> BootstrapEstimate? {
    let numerator = BootstrapSum(of: numerators, under: draws)
    let denominator = BootstrapSum(of: denominators, under: draws)
    return BootstrapEstimate(BootstrapRatio(numerator, denominator), isDifference: true)
  }

  /// What an outlet has in one story.
  public struct Stratum: Equatable, Sendable {
    /// The sum, such as a count of terms.
    public let sum: Double
    /// The denominator, such as words.
    public let size: Double

    /// A `sum` in `size` words.
    public init(_ sum: Double, in size: Double) {
      precondition(size >= 0, "a denominator is not below 0")
      (self.sum, self.size) = (sum, size)
    }

    fileprivate var isEmpty: Bool { size == 0 }
  }
}
