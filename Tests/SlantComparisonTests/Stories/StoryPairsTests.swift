import TestSupport
import Testing

@testable import SlantComparison

struct StoryPairsTests {
  @Test(.tags(.property)) func `the index finds the pairs that a comparison of all finds`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<30 {
      let articles = (0..<40).map { _ in
        Set((0..<20).map { _ in UInt32(random.below(60)) }).sorted().map {
          StoryTerm(hash: $0, weight: Float(1 + random.below(3)))
        }
      }
      let days = (0..<40).map { _ in random.chance(20) ? nil : random.below(20) }
        .sorted { ($0 ?? -1) < ($1 ?? -1) }
      let vectors = StoryVectors(articles)
      var expected: [StoryPair] = []
      for second in articles.indices {
        for first in 0..<second {
          let distance = days[first].flatMap { one in days[second].map { $0 - one } } ?? 0
          let cosine = vectors.cosine(first, second)
          guard abs(distance) <= 3, cosine >= StoryPairs.leastSimilarity else { continue }
          expected.append(
            StoryPair(
              first: first, second: second, similarity: Int((cosine * 1_000_000).rounded())))
        }
      }
      #expect(StoryPairs(vectors, days: days, window: 3).pairs() == expected)
      #expect(!expected.isEmpty)
    }
  }

  @Test func `rare words weigh more and an article is like itself`() {
    let common = StoryTerm(hash: 1, weight: 1)
    let vectors = StoryVectors(
      [[common, StoryTerm(hash: 2, weight: 1)]] + Array(repeating: [common], count: 9))
    #expect(vectors[0][0].weight < vectors[0][1].weight)
    #expect(abs(vectors.cosine(0, 0) - 1) < 1e-6)
    #expect(abs(vectors.cosine(1, 2) - 1) < 1e-6)
  }

  @Test(arguments: [
    ("2024-03-01", "2024-02-29", 1), ("2025-03-01", "2025-02-28", 1),
    ("2000-03-01", "2000-02-28", 2),
    ("2025-01-01", "2024-12-31", 1), ("2026-01-01", "2025-01-01", 365),
    ("2025-03-10T08:00", "2025-03-10", 0),
  ])
  func `days are counted over months and years`(later: String, earlier: String, days: Int) throws {
    let last = try #require(CalendarDay(later))
    let first = try #require(CalendarDay(earlier))
    #expect(last.number - first.number == days)
    #expect(first.iso == earlier)
  }

  @Test(arguments: ["", "2025", "2025-13-01", "10/03/2025", "March 2025"])
  func `another form is no day`(text: String) {
    #expect(CalendarDay(text) == nil)
  }
}
