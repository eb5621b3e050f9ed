import TestSupport
import Testing

@testable import SlantComparison

struct AverageLinkageTests {
  private static func groups(
    _ count: Int, _ pairs: [(Int, Int, Int)], threshold: Double = 0.2
  ) -> [[Int]] {
    var linkage = AverageLinkage(
      count: count,
      pairs: pairs.map { StoryPair(first: $0.0, second: $0.1, similarity: $0.2) },
      threshold: threshold)
    return linkage.groups()
  }

  @Test(arguments: [
    ([(0, 1, 200_000)], [[0, 1]]),
    ([(0, 1, 199_999)], []),
    // 2 is near to 0 alone: the mean over both pairs is too small.
    ([(0, 1, 500_000), (0, 2, 390_000)], [[0, 1]]),
    ([(0, 1, 500_000), (0, 2, 390_000), (1, 2, 20_000)], [[0, 1, 2]]),
    // A chain of equal links: the first pair joins, and its neighbour has one link of two.
    ([(0, 1, 300_000), (1, 2, 300_000), (2, 3, 300_000)], [[0, 1], [2, 3]]),
  ])
  func `groups join while the mean of their pairs is large enough`(
    pairs: [(Int, Int, Int)], expected: [[Int]]
  ) {
    #expect(Self.groups(4, pairs) == expected)
  }

  @Test(.tags(.property)) func `it joins as the plain method does`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let count = 2 + random.below(12)
      var pairs: [(Int, Int, Int)] = []
      for second in 1..<count {
        for first in 0..<second where random.chance(60) {
          pairs.append((first, second, 1 + random.below(600_000)))
        }
      }
      #expect(Self.groups(count, pairs) == Self.plain(count, pairs))
    }
  }

  /// Joins the two nearest groups of all until none are near enough.
  private static func plain(_ count: Int, _ pairs: [(Int, Int, Int)]) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    while true {
      var best: (mean: Double, first: Int, second: Int)?
      for second in groups.indices {
        for first in 0..<second {
          let sum = pairs.reduce(0) { sum, pair in
            let joins =
              groups[first].contains(pair.0) && groups[second].contains(pair.1)
              || groups[first].contains(pair.1) && groups[second].contains(pair.0)
            return joins ? sum + pair.2 : sum
          }
          let mean = Double(sum) / Double(groups[first].count * groups[second].count)
          if mean >= 200_000, mean > best?.mean ?? 0 { best = (mean, first, second) }
        }
      }
      guard let best else { break }
      groups[best.first] += groups.remove(at: best.second)
    }
    return groups.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
