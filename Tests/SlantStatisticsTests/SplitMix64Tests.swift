import SlantStatistics
import Testing

@Suite struct SplitMix64Tests {
  // The first numbers of the authors' C code for seed 1234567.
  @Test func `the numbers are those of the paper`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test(arguments: [1, 2, 3, 7, 10]) func `numbers below a limit are equally likely`(limit: Int) {
    var random = SplitMix64(seed: 5)
    var counts = [Int](repeating: 0, count: limit)
    for _ in 0..<limit * 1000 { counts[random.below(limit)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1000) < 120 })
  }

  @Test func `a limit of three quarters of all numbers favours no half of them`() {
    var random = SplitMix64(seed: 6)
    let limit = Int.max / 4 * 3
    let low = (0..<4000).filter { _ in random.below(limit) < limit / 2 }.count
    #expect(abs(low - 2000) < 120)
  }

  @Test func `the unit interval has the mean one half`() {
    var random = SplitMix64(seed: 7)
    let values = (0..<10_000).map { _ in random.unitInterval() }
    #expect(values.allSatisfy { (0..<1).contains($0) })
    #expect(abs(values.reduce(0, +) / 10_000 - 0.5) < 0.01)
  }
}
