import SlantStatistics
import Testing

@Suite struct BenjaminiHochbergTests {
  private struct Case: Decodable {
    let p, adjusted: [Double]
  }

  @Test func `values are those of statsmodels`() throws {
    for item in try OracleFixture<Case>.cases("benjamini-hochberg") {
      for (found, expected) in zip(BenjaminiHochberg.adjusted(item.p), item.adjusted) {
        #expect(isClose(found, expected, within: 1e-12))
      }
    }
  }

  // Benjamini & Hochberg (1995), section 3.2: four of fifteen are significant at .05.
  @Test func `the fifteen comparisons of the paper`() {
    let values = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1,
    ]
    let adjusted = BenjaminiHochberg.adjusted(values).compactMap(\.self)
    #expect(adjusted.filter { $0 <= 0.05 }.count == 4)
    #expect(isClose(adjusted[0], 0.0015))
    #expect(isClose(adjusted[3], 0.0095 * 15 / 4))
    #expect(adjusted[14] == 1)
  }

  @Test func `a test that could not be made is no part of the family`() {
    let adjusted = BenjaminiHochberg.adjusted([nil, 0.02, nil, 0.01, nil])
    #expect(adjusted == [nil, 0.02, nil, 0.02, nil])
    #expect(BenjaminiHochberg.adjusted([nil]) == [nil])
    #expect(BenjaminiHochberg.adjusted([]) == [])
  }
}
