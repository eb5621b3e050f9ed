import SlantStatistics
import Testing

@Suite struct KeynessTests {
  private struct Case: Decodable {
    let counts, totals: [Double]
    let gSquared: Double
  }

  @Test func `the likelihood ratio is that of scipy`() throws {
    for item in try OracleFixture<Case>.cases("words") {
      let keyness = Keyness(
        target: WordCount(item.counts[0], of: item.totals[0]),
        reference: WordCount(item.counts[1], of: item.totals[1]))
      #expect(isClose(keyness.gSquared, item.gSquared))
    }
  }

  /// Dunning (1993), table 2: the four cells of a bigram and its −2 log λ.
  @Test(arguments: [
    (110.0, 2442.0, 111.0, 29_114.0, 270.72), (29, 13, 123, 31_612, 263.90),
    (31, 23, 139, 31_584, 256.84), (10, 0, 3, 31_764, 167.23),
  ])
  func `the bigrams of Dunning`(
    one: Double, oneRest: Double, other: Double, otherRest: Double, expected: Double
  ) {
    let keyness = Keyness(
      target: WordCount(one, of: one + oneRest), reference: WordCount(other, of: other + otherRest))
    #expect(abs(keyness.gSquared - expected) < 0.005)
  }

  @Test(arguments: [
    (40.0, 10.0, 1000.0, 1000.0, 2.0), (10, 40, 1000, 1000, -2), (5, 5, 800, 800, 0),
    (8, 0, 1000, 1000, 4), (0, 8, 1000, 2000, -3), (3, 6, 500, 1000, 0),
  ])
  func `the log ratio counts doublings of the rate`(
    one: Double, other: Double, words: Double, otherWords: Double, expected: Double
  ) {
    let keyness = Keyness(
      target: WordCount(one, of: words), reference: WordCount(other, of: otherWords))
    #expect(isClose(keyness.logRatio, expected))
  }

  @Test func `equal rates have no keyness`() {
    let keyness = Keyness(target: WordCount(3, of: 100), reference: WordCount(30, of: 1000))
    #expect(isClose(keyness.gSquared, 0))
    #expect(keyness.logRatio == 0)
    let none = Keyness(target: WordCount(0, of: 100), reference: WordCount(0, of: 1000))
    #expect(none.gSquared == 0)
  }
}
