import SlantStatistics
import Testing

@Suite struct StudentTTests {
  private struct Case: Decodable {
    let df: Double
    let t, cumulative, twoSidedP, probability, quantile: Double?
  }

  @Test func `chances and quantiles are those of scipy`() throws {
    for item in try OracleFixture<Case>.cases("student-t") {
      let distribution = StudentT(degreesOfFreedom: item.df)
      if let t = item.t, let cumulative = item.cumulative, let p = item.twoSidedP {
        let chance = distribution.cumulative(t)
        #expect(isRelativelyClose(chance, cumulative, within: 1e-11), "\(item)")
        #expect(isClose(chance, cumulative, within: 1e-12), "\(item)")
        #expect(isRelativelyClose(distribution.twoSidedP(t), p, within: 1e-11), "\(item)")
      }
      if let probability = item.probability, let quantile = item.quantile {
        let found = distribution.quantile(probability)
        #expect(isRelativelyClose(found, quantile, within: 1e-9), "\(item) \(found)")
      }
    }
  }

  // ν = 1: Cauchy, ½ + atan(t)/π. ν = 2: ½ + t / (2 √(2 + t²)).
  @Test(arguments: [0.25, 1, 3.5, 60]) func `one and two degrees are closed forms`(t: Double) {
    #expect(isClose(StudentT(degreesOfFreedom: 1).quantile(0.75), 1))
    #expect(
      isClose(StudentT(degreesOfFreedom: 2).cumulative(t), 0.5 + t / (2 * (2 + t * t).squareRoot()))
    )
  }

  @Test func `many degrees are the normal distribution`() {
    let endless = StudentT(degreesOfFreedom: .infinity)
    #expect(endless.twoSidedP(1.96) == NormalDistribution.twoSidedP(1.96))
    #expect(endless.quantile(0.2) == NormalDistribution.quantile(0.2))
    let below = StudentT(degreesOfFreedom: 9.9e8)
    #expect(isClose(below.twoSidedP(2.5), NormalDistribution.twoSidedP(2.5), within: 1e-9))
  }

  @Test func `the ends of the scale are infinite`() {
    let distribution = StudentT(degreesOfFreedom: 4)
    #expect(distribution.quantile(0) == -.infinity)
    #expect(distribution.quantile(1) == .infinity)
    #expect(distribution.quantile(0.5) == 0)
    #expect(distribution.twoSidedP(.infinity) == 0)
  }
}
