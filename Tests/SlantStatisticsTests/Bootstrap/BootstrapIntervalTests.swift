import SlantStatistics
import Testing

@Suite struct BootstrapIntervalTests {
  private struct Case: Decodable {
    let numerators, denominators: [[Double]]
    let level, value, standardError: Double
    let replicates, bca, bcaOf20000, signed, rate: [Double]
    let p: Double?

    var isDifference: Bool { !numerators[1].isEmpty }

    /// The ratio of one sample, with the replicates that scipy drew for all of it.
    func estimate(sample: Int, replicates: [Double]) throws -> BootstrapEstimate {
      let (top, bottom) = (numerators[sample], denominators[sample])
      let (sum, words) = (top.reduce(0, +), bottom.reduce(0, +))
      let others = top.indices.map { (sum - top[$0]) / (words - bottom[$0]) }
      return try #require(
        BootstrapEstimate(
          value: sum / words, replicates: replicates, leavingOneOut: others,
          support: BootstrapSupport(numerators: top, denominators: bottom)))
    }

    /// The ratio or the difference of ratios, with the replicates that scipy drew.
    func estimate() throws -> BootstrapEstimate {
      let first = try estimate(sample: 0, replicates: replicates)
      guard isDifference else { return first }
      let zeros = [Double](repeating: 0, count: replicates.count)
      return BootstrapEstimate(first, minus: try estimate(sample: 1, replicates: zeros))
    }

    /// The ratio or the difference of ratios, with draws of our own.
    func estimate(replicateCount: Int) throws -> BootstrapEstimate {
      let ratios = try (0..<(isDifference ? 2 : 1)).map { sample in
        let count = numerators[sample].count
        let draws = BootstrapDraws(
          clusterCount: count, replicateCount: replicateCount, seed: UInt64(sample))
        return try #require(
          BootstrapEstimate(
            BootstrapSum(of: numerators[sample], under: draws),
            over: BootstrapSum(of: denominators[sample], under: draws)))
      }
      return isDifference ? BootstrapEstimate(ratios[0], minus: ratios[1]) : ratios[0]
    }
  }

  @Test func `the same replicates give the interval of scipy`() throws {
    for item in try OracleFixture<Case>.cases("bootstrap") {
      let estimate = try item.estimate()
      #expect(isRelativelyClose(estimate.value, item.value, within: 1e-12))
      let bca = try #require(
        BootstrapInterval(of: estimate, as: .signed, level: item.level, method: .accelerated))
      #expect(isRelativelyClose(bca.lower, item.bca[0], within: 1e-9))
      #expect(isRelativelyClose(bca.upper, item.bca[1], within: 1e-9))
      #expect(isRelativelyClose(bca.standardError, item.standardError, within: 1e-9))
    }
  }

  // The stretched ends are reckoned anew in the script, from scipy's replicates and ends.
  @Test func `the same replicates give the stretched interval and p of numpy`() throws {
    for item in try OracleFixture<Case>.cases("bootstrap") {
      let estimate = try item.estimate()
      for (kind, ends) in [(MeasureKind.signed, item.signed), (.amount, item.rate)] {
        let interval = try #require(BootstrapInterval(of: estimate, as: kind, level: item.level))
        #expect(isRelativelyClose(interval.lower, ends[0], within: 1e-8))
        #expect(isRelativelyClose(interval.upper, ends[1], within: 1e-8))
        #expect((interval.p == nil) == (item.p == nil))
        if let p = item.p { #expect(isRelativelyClose(interval.p, p, within: 1e-8)) }
      }
    }
  }

  @Test func `draws of our own give the interval of scipy up to chance`() throws {
    for item in try OracleFixture<Case>.cases("bootstrap") {
      let interval = try #require(
        BootstrapInterval(
          of: try item.estimate(replicateCount: 2000), as: .signed, level: item.level,
          method: .accelerated))
      let width = item.bcaOf20000[1] - item.bcaOf20000[0]
      #expect(abs(interval.lower - item.bcaOf20000[0]) < 0.06 * width)
      #expect(abs(interval.upper - item.bcaOf20000[1]) < 0.06 * width)
    }
  }
}
