import SlantStatistics
import Testing

@Suite struct NormalDistributionTests {
  private struct Case: Decodable {
    let z, cumulative, twoSidedP, probability, quantile: Double?
  }

  @Test func `chances and quantiles are those of scipy`() throws {
    for item in try OracleFixture<Case>.cases("normal-distribution") {
      if let z = item.z, let cumulative = item.cumulative, let p = item.twoSidedP {
        #expect(isRelativelyClose(NormalDistribution.cumulative(z), cumulative, within: 1e-12))
        #expect(isRelativelyClose(NormalDistribution.twoSidedP(z), p, within: 1e-12))
      }
      if let probability = item.probability, let quantile = item.quantile {
        let found = NormalDistribution.quantile(probability)
        #expect(isClose(found, quantile, within: 1e-13), "\(probability)")
      }
    }
  }

  @Test func `the ends of the scale are infinite`() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.cumulative(.infinity) == 1)
    #expect(NormalDistribution.twoSidedP(.infinity) == 0)
  }
}
