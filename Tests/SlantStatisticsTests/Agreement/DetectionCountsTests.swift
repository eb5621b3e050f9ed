import SlantStatistics
import Testing

@Suite struct DetectionCountsTests {
  @Test func `precision, recall and their mean`() throws {
    let counts = DetectionCounts(found: 8, wrong: 2, missed: 4)
    #expect(counts.precision?.share == 0.8)
    #expect(isClose(counts.recall?.share, 2.0 / 3))
    #expect(isClose(counts.f1, 16.0 / 22))
    #expect(counts.precision == WilsonInterval(count: 8, of: 10))
    #expect(counts.recall == WilsonInterval(count: 8, of: 12))
  }

  @Test func `shares of nothing are absent`() {
    #expect(DetectionCounts(found: 0, wrong: 0, missed: 3).precision == nil)
    #expect(DetectionCounts(found: 0, wrong: 3, missed: 0).recall == nil)
    #expect(DetectionCounts(found: 0, wrong: 0, missed: 0).f1 == nil)
    #expect(DetectionCounts(found: 0, wrong: 1, missed: 1).f1 == 0)
  }

  @Test func `estimates over units are the shares of all their cases`() throws {
    let units = [(3, 1, 0), (0, 2, 2), (5, 0, 1), (2, 2, 2), (0, 0, 0), (4, 1, 3), (1, 0, 0)].map {
      DetectionCounts(found: $0.0, wrong: $0.1, missed: $0.2)
    }
    let all = units.dropFirst().reduce(units[0], +)
    let draws = BootstrapDraws(clusterCount: units.count, replicateCount: 400, seed: 1)
    let f1 = try #require(BootstrapEstimate(.f1, of: units, under: draws))
    #expect(f1.value == all.f1)
    let precision = try #require(BootstrapEstimate(.precision, of: units, under: draws))
    #expect(precision.value == all.precision?.share)
    let recall = try #require(BootstrapEstimate(.recall, of: units, under: draws))
    #expect(recall.value == all.recall?.share)
    let interval = try #require(BootstrapInterval(of: f1, as: .share))
    #expect(interval.lower < f1.value && f1.value < interval.upper)
  }
}
