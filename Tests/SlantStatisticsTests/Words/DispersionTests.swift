import SlantStatistics
import Testing

@Suite struct DispersionTests {
  // Gries (2008), section 2: a corpus of five parts in which "a" occurs one to five times: DP .18.
  @Test func `the example of Gries`() throws {
    let dispersion = try #require(
      Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]))
    #expect(isClose(dispersion.deviation, 0.18))
    #expect(isClose(dispersion.normalizedDeviation, 0.18 / 0.82))
  }

  @Test func `a word spread as the parts are large has none`() throws {
    let dispersion = try #require(Dispersion(counts: [2, 4, 6], sizes: [100, 200, 300]))
    #expect(isClose(dispersion.deviation, 0))
    #expect(isClose(dispersion.normalizedDeviation, 0))
  }

  @Test func `a word in the smallest part alone has the largest`() throws {
    let dispersion = try #require(Dispersion(counts: [0, 5, 0], sizes: [500, 100, 400]))
    #expect(isClose(dispersion.deviation, 0.9))
    #expect(isClose(dispersion.normalizedDeviation, 1))
  }

  @Test func `parts without the word need not be listed`() throws {
    let all = try #require(
      Dispersion(counts: [0, 3, 0, 1, 0, 0], sizes: [40, 25, 80, 60, 15, 30]))
    let listed = try #require(
      Dispersion(counts: [3, 1], sizes: [25, 60], corpusSize: 250, smallestPart: 15))
    #expect(isClose(listed.deviation, all.deviation))
    #expect(isClose(listed.normalizedDeviation, try #require(all.normalizedDeviation)))
  }

  @Test func `an absent word has no dispersion and a single part no normalized one`() {
    #expect(Dispersion(counts: [0, 0], sizes: [10, 20]) == nil)
    #expect(Dispersion(counts: [2], sizes: [10])?.deviation == 0)
    #expect(Dispersion(counts: [2], sizes: [10])?.normalizedDeviation == nil)
  }
}
