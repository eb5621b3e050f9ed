import TestSupport
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

/// Sums as the integers of a record.
struct SumsAsIntegersTests {
  private func integers(_ count: Int, _ random: inout SplitMix64) -> [Int] {
    (0..<count).map { _ in random.below(2001) - 1000 }
  }

  @Test(.tags(.property)) func `sums of a source are read back`() {
    var random = SplitMix64(seed: 3)
    let count = BalanceSums().integers.count
    #expect(count == 7 + (4 + 3 + Stance.allCases.count + 5) + 5 * 5)
    for _ in 0..<200 {
      let integers = integers(count, &random)
      #expect(BalanceSums(integers: integers).integers == integers)
    }
  }

  @Test(.tags(.property)) func `sums of what is said are read back`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let integers = integers(SpeechSums().integers.count, &random)
      var reader = IntegerReader(integers)
      #expect(SpeechSums(&reader).integers == integers)
      #expect(reader.next() == 0)
    }
  }

  @Test(.tags(.property)) func `sums of a pair are read back`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let integers = integers(8, &random)
      #expect(TargetSums(integers: integers).integers == integers)
    }
  }

  @Test func `each integer stands for a sum of its own`() {
    let count = BalanceSums().integers.count
    var seen: [BalanceSums] = []
    for place in 0..<count {
      var integers = [Int](repeating: 0, count: count)
      integers[place] = 1
      let sums = BalanceSums(integers: integers)
      #expect(!seen.contains(sums))
      seen.append(sums)
    }
    var integers = [Int](repeating: 0, count: count)
    integers[0] = 4
    integers[1] = 9
    let sums = BalanceSums(integers: integers)
    #expect((sums.articles, sums.mentions) == (4, 9))
  }

  @Test func `what is missing at the end is 0`() {
    #expect(BalanceSums(integers: []) == BalanceSums())
    #expect(TargetSums(integers: []) == TargetSums())
    #expect(BalanceSums(integers: [2, 5]).mentions == 5)
    #expect(TargetSums(integers: [2, 5]).mentions == 5)
  }

  @Test func `sums of real articles are read back`() throws {
    for article in try BalanceCorpus.analyzed() {
      let speech = ArticleDigest(article).speech
      for tally in speech.tallies {
        #expect(BalanceSums(integers: tally.sums.integers) == tally.sums)
      }
      for pair in speech.pairs {
        #expect(TargetSums(integers: pair.sums.integers) == pair.sums)
      }
    }
  }
}
