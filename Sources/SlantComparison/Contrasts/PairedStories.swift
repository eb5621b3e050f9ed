internal import SlantStatistics

/// A measure within the stories that two outlets share, story by story.
///
/// The difference is the mean over the stories of the differences of both rates, weighted by
/// d₁d₂ / (d₁ + d₂), d being the denominators: a story of which one of the two says little weighs little.
/// It is the pooled difference of Mantel and Haenszel; Greenland & Robins (1985), "Estimation of a common
/// effect parameter from sparse follow-up data". doi:10.2307/2530643
struct PairedStories: Sendable {
  /// With fewer shared stories nothing is paired.
  static let fewest = 10

  /// The clusters of the first and of the second outlet for each shared story, in a fixed order.
  let clusters: [(first: Int, second: Int)]
  /// The draws of the stories.
  let draws: BootstrapDraws

  /// The shared stories of two outlets; `nil` where they are fewer than ``fewest``.
  init?(_ first: OutletSample, _ second: OutletSample, options: ComparisonOptions) {
    let other = second.clusterOfStory
    let shared = first.stories.enumerated().compactMap { cluster, story in
      story.flatMap { other[$0] }.map { (first: cluster, second: $0) }
    }
    guard shared.count >= Self.fewest else { return nil }
    clusters = shared
    draws = BootstrapDraws(
      clusterCount: shared.count, replicateCount: options.replicates, seed: options.seed)
  }

  /// The weighted differences by story and their weights.
  func terms(_ first: SampledMeasure, _ second: SampledMeasure) -> (
    differences: [Double], weights: [Double]
  ) {
    var differences: [Double] = []
    var weights: [Double] = []
    for pair in clusters {
      let (a, b) = (first.denominators[pair.first], second.denominators[pair.second])
      let weight = a > 0 && b > 0 ? a * b / (a + b) : 0
      weights.append(weight)
      differences.append(
        weight == 0
          ? 0
          : weight * (first.numerators[pair.first] / a - second.numerators[pair.second] / b))
    }
    return (differences, weights)
  }
}
