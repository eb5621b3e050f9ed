internal import SlantStatistics

/// The stories that two outlets share: within them a measure is compared story by story.
struct PairedStories: Sendable {
  /// With fewer shared stories nothing is paired.
  static let fewest = 10

  /// The clusters of the first and of the second outlet for each shared story, in a fixed order.
  let clusters: [(first: Int, second: Int)]
  /// The draws of the stories.
  private let draws: BootstrapDraws

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

  /// The difference within the stories, with the replicates that draw stories.
  func difference(
    _ first: SampledMeasure, _ second: SampledMeasure
  ) -> (value: Double?, estimate: BootstrapEstimate?) {
    let paired = MantelHaenszel(
      clusters.map { .init(first.numerators[$0.first], in: first.denominators[$0.first]) },
      minus: clusters.map {
        .init(second.numerators[$0.second], in: second.denominators[$0.second])
      })
    return (paired.difference, paired.estimate(under: draws))
  }
}
