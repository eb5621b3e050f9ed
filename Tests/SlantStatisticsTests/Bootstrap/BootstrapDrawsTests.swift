import SlantStatistics
import Testing

@Suite struct BootstrapDrawsTests {
  @Test(arguments: [1, 2, 3, 5, 8, 31], [1, 7, 8, 20])
  func `a replicate draws as many clusters as there are`(count: Int, replicates: Int) {
    let draws = BootstrapDraws(clusterCount: count, replicateCount: replicates, seed: 3)
    let ones = [Double](repeating: 1, count: count)
    let sums = draws.replicateSums(of: ones)
    #expect(sums == [Double](repeating: Double(count), count: replicates))
  }

  @Test(arguments: 1...9) func `a sum is the sum of the clusters drawn`(count: Int) {
    let draws = BootstrapDraws(clusterCount: count, replicateCount: 50, seed: UInt64(count))
    var random = SplitMix64(seed: 4)
    let column = (0..<count).map { _ in Double(random.below(5)) - 1 }
    var expected = [Double](repeating: 0, count: 50)
    for cluster in 0..<count {
      let single = (0..<count).map { $0 == cluster ? 1.0 : 0 }
      for (replicate, times) in draws.replicateSums(of: single).enumerated() {
        expected[replicate] += times * column[cluster]
      }
    }
    #expect(draws.replicateSums(of: column) == expected)
  }

  @Test func `the same seed gives the same draws and another seed does not`() {
    let one = BootstrapDraws(clusterCount: 12, replicateCount: 40, seed: 1)
    #expect(one == BootstrapDraws(clusterCount: 12, replicateCount: 40, seed: 1))
    #expect(one != BootstrapDraws(clusterCount: 12, replicateCount: 40, seed: 2))
  }

  // The sum of n draws with replacement has n times the variance of a cluster.
  @Test func `replicates have the mean and the variance of draws with replacement`() {
    let column = [3.0, 0, 8, 1, 0, 5, 2, 9, 0, 2]
    let sums = BootstrapDraws(clusterCount: 10, replicateCount: 20_000, seed: 9)
      .replicateSums(of: column)
    let mean = sums.reduce(0, +) / 20_000
    let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean - 30) < 0.3)
    #expect(abs(variance - 98) < 3)
  }

  @Test func `a block as long as the series is the series`() {
    let draws = BootstrapDraws(clusterCount: 9, blockLength: 9, replicateCount: 10, seed: 1)
    let sums = draws.replicateSums(of: [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(sums == [Double](repeating: 45, count: 10))
  }

  // Eight waves of ten units: what is next to each other is alike, so that single draws see too little
  // variance of the sum.
  @Test func `blocks keep the variance of a series whose neighbours are alike`() {
    let waves: [Double] = [3, 5, 1, 8, 2, 9, 4, 6]
    let series = waves.flatMap { Array(repeating: $0, count: 10) }
    let variances = [1, 10].map { length in
      let sums = BootstrapDraws(
        clusterCount: 80, blockLength: length, replicateCount: 4000, seed: 5
      ).replicateSums(of: series)
      let mean = sums.reduce(0, +) / 4000
      return sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4000
    }
    #expect(variances[1] > 4 * variances[0])
  }

  // Blocks of 4 in a series of 10: two whole blocks and the first half of a third.
  @Test func `blocks keep neighbours together`() {
    let draws = BootstrapDraws(clusterCount: 10, blockLength: 4, replicateCount: 200, seed: 2)
    let drawn = (0..<10).map { unit in
      draws.replicateSums(of: (0..<10).map { $0 == unit ? 1 : 0 })
    }
    for replicate in 0..<200 {
      let times = drawn.map { Int($0[replicate]) }
      #expect(times.reduce(0, +) == 10)
      // Two blocks of 4 leave no unit drawn without a neighbour that was drawn too.
      for unit in 0..<10 where times[unit] > 0 {
        let near = (unit > 0 ? times[unit - 1] : 0) + (unit < 9 ? times[unit + 1] : 0)
        #expect(near > 0)
      }
    }
  }
}
