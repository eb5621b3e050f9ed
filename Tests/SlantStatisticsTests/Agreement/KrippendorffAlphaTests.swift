import SlantStatistics
import Testing

@Suite struct KrippendorffAlphaTests {
  private struct Case: Decodable {
    let units: [[Double?]]
    let nominal, ordinal, interval: Double
  }

  /// Krippendorff (2011), section C: twelve units, four observers, values missing.
  private static let published: [[Double?]] = [
    [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, nil, 3, nil],
  ]

  @Test(arguments: [
    (KrippendorffAlpha.Scale.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849),
  ])
  func `the example of the paper`(scale: KrippendorffAlpha.Scale, expected: Double) throws {
    let agreement = KrippendorffAlpha(Self.published, scale: scale)
    #expect(agreement.unitCount == 11)
    #expect(abs(try #require(agreement.alpha) - expected) < 5e-4)
  }

  @Test func `values are those of the package krippendorff`() throws {
    for item in try OracleFixture<Case>.cases("krippendorff") {
      #expect(isClose(KrippendorffAlpha(item.units, scale: .nominal).alpha, item.nominal))
      #expect(isClose(KrippendorffAlpha(item.units, scale: .ordinal).alpha, item.ordinal))
      #expect(isClose(KrippendorffAlpha(item.units, scale: .interval).alpha, item.interval))
    }
  }

  @Test(arguments: [KrippendorffAlpha.Scale.nominal, .ordinal, .interval])
  func `equal values and single values tell nothing`(scale: KrippendorffAlpha.Scale) {
    #expect(KrippendorffAlpha([[0.3, 0.3], [0.3, 0.3, 0.3]], scale: scale).alpha == nil)
    #expect(KrippendorffAlpha([[1, nil], [nil, 2]], scale: scale).alpha == nil)
    #expect(KrippendorffAlpha([], scale: scale).alpha == nil)
  }

  @Test(arguments: [KrippendorffAlpha.Scale.nominal, .ordinal, .interval])
  func `perfect agreement is one`(scale: KrippendorffAlpha.Scale) {
    #expect(KrippendorffAlpha([[1, 1], [2, 2, nil], [7, 7]], scale: scale).alpha == 1)
  }

  @Test(arguments: [KrippendorffAlpha.Scale.nominal, .ordinal, .interval])
  func `a replicate is the agreement over the units drawn`(
    scale: KrippendorffAlpha.Scale
  ) throws {
    let units = Array(Self.published.dropLast())
    let agreement = KrippendorffAlpha(units, scale: scale)
    let draws = BootstrapDraws(clusterCount: 11, replicateCount: 300, seed: 4)
    let estimate = try #require(agreement.estimate(under: draws))
    #expect(estimate.value == agreement.alpha)
    for replicate in 0..<300 {
      let drawn = zip(units, draws.multiplicities(ofReplicate: replicate))
        .flatMap { Array(repeating: $0, count: $1) }
      let expected = KrippendorffAlpha(drawn, scale: scale).alpha
      #expect(isClose(estimate.replicates[replicate], try #require(expected)))
    }
    let interval = try #require(BootstrapInterval(of: estimate, as: .signed))
    #expect(interval.lower < estimate.value && estimate.value < interval.upper)
  }
}
