/// A ratio of sums, or a difference of such ratios, over all clusters, in each replicate and without
/// each cluster in turn.
struct BootstrapRatio {
  let value: Double
  let replicates: [Double]
  let others: [Double]
  let support: BootstrapSupport

  init(value: Double, replicates: [Double], others: [Double], support: BootstrapSupport) {
    self.value = value
    self.replicates = replicates
    self.others = others
    self.support = support
  }

  init(_ numerator: BootstrapSum, _ denominator: BootstrapSum) {
    precondition(
      numerator.values.count == denominator.values.count
        && numerator.replicates.count == denominator.replicates.count,
      "sums are under the same draws")
    value = numerator.total / denominator.total
    replicates = zip(numerator.replicates, denominator.replicates).map { $0 / $1 }
    others = zip(numerator.values, denominator.values).map {
      (numerator.total - $0) / (denominator.total - $1)
    }
    support = BootstrapSupport(numerators: numerator.values, denominators: denominator.values)
  }

  func minus(_ other: Self) -> Self {
    precondition(
      others.count == other.others.count && replicates.count == other.replicates.count,
      "sums are under the same draws")
    return Self(
      value: value - other.value,
      replicates: zip(replicates, other.replicates).map { $0 - $1 },
      others: zip(others, other.others).map { $0 - $1 },
      support: BootstrapSupport(support, other.support))
  }
}
