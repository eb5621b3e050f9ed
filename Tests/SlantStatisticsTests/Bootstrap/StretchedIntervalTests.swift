import SlantStatistics
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct StretchedIntervalTests {
  private static func sums(_ columns: [[Double]], seed: UInt64 = 1) -> [BootstrapSum] {
    let draws = BootstrapDraws(clusterCount: columns[0].count, seed: seed)
    return columns.map { BootstrapSum(of: $0, under: draws) }
  }

  private static let words: [Double] = [400, 900, 650, 300, 1200, 800]
  private static let hits: [Double] = [2, 9, 3, 0, 20, 4]

  private static func rate(seed: UInt64 = 1) throws -> BootstrapEstimate {
    let sums = sums([hits, words], seed: seed)
    return try #require(BootstrapEstimate(sums[0], over: sums[1]))
  }

  /// θ, SE_J, ν and the factor, reckoned from the jackknife alone and from the standard error given.
  private static func factor(_ tops: [Double], _ bottoms: [Double], bootstrapError: Double)
    -> Double
  {
    let (top, bottom) = (tops.reduce(0, +), bottoms.reduce(0, +))
    let others = zip(tops, bottoms).map { (top - $0) / (bottom - $1) }
    let n = Double(tops.count)
    let mean = others.reduce(0, +) / n
    let squares = others.reduce(0) { $0 + pow(mean - $1, 2) }
    let fourths = others.reduce(0) { $0 + pow(mean - $1, 4) }
    let error = ((n - 1) / n * squares).squareRoot()
    let degrees = min(n - 1, max(2, 2 / (fourths / (squares * squares) - 1 / n)))
    let t = StudentT(degreesOfFreedom: degrees).quantile(0.975)
    return max(error / bootstrapError, 1) * (1 + 0.5 / n) * t / NormalDistribution.quantile(0.975)
  }

  @Test func `a signed measure is stretched on its own scale`() throws {
    let estimate = try Self.rate()
    let plain = try #require(BootstrapInterval(of: estimate, as: .signed, method: .accelerated))
    let wide = try #require(BootstrapInterval(of: estimate, as: .signed))
    let factor = Self.factor(Self.hits, Self.words, bootstrapError: plain.standardError)
    #expect(factor > 1.2)
    #expect(isClose(wide.lower, plain.value - factor * (plain.value - plain.lower)))
    #expect(isClose(wide.upper, plain.value + factor * (plain.upper - plain.value)))
    #expect(wide.p == nil)
  }

  @Test func `a rate is stretched on the logarithmic scale`() throws {
    let estimate = try Self.rate()
    let plain = try #require(BootstrapInterval(of: estimate, as: .rate, method: .accelerated))
    let wide = try #require(BootstrapInterval(of: estimate, as: .rate))
    let factor = Self.factor(Self.hits, Self.words, bootstrapError: plain.standardError)
    #expect(isClose(wide.lower, plain.value * pow(plain.lower / plain.value, factor)))
    #expect(isClose(wide.upper, plain.value * pow(plain.upper / plain.value, factor)))
    #expect(wide.lower > 0)
  }

  @Test func `a share and the rest of it have mirrored intervals`() throws {
    let rest = zip(Self.hits, Self.words).map { $1 / 50 - $0 }
    let cases = Self.words.map { $0 / 50 }
    let sums = Self.sums([Self.hits, rest, cases])
    let share = try #require(
      BootstrapEstimate(sums[0], over: sums[2]).flatMap { BootstrapInterval(of: $0, as: .share) })
    let other = try #require(
      BootstrapEstimate(sums[1], over: sums[2]).flatMap { BootstrapInterval(of: $0, as: .share) })
    #expect(isClose(share.value, 1 - other.value))
    #expect(isClose(share.lower, 1 - other.upper, within: 0.02))
    #expect(isClose(share.upper, 1 - other.lower, within: 0.02))
    #expect(other.upper <= 1 && share.lower >= 0)
  }

  @Test func `p is below a level exactly where the interval at that level leaves 0 out`() throws {
    var articles = SyntheticArticles(seed: 8)
    for number in 0..<60 {
      let estimates = try [0.004, number % 2 == 0 ? 0.004 : 0.012].map { rate in
        let words = (0..<9).map { _ in articles.words() }
        let hits = words.map { articles.count(rate: rate, shape: 2, in: $0) }
        let sums = Self.sums([hits, words], seed: UInt64(number))
        return try #require(BootstrapEstimate(sums[0], over: sums[1]))
      }
      let difference = BootstrapEstimate(estimates[0], minus: estimates[1])
      for level in [0.9, 0.95] {
        guard let interval = BootstrapInterval(of: difference, as: .rate, level: level) else {
          continue
        }
        let isOut = interval.lower > 0 || interval.upper < 0
        #expect(isOut == (try #require(interval.p) < 1 - level))
      }
    }
  }

  @Test func `changing sides turns the interval and leaves p`() throws {
    let (one, other) = (try Self.rate(), try Self.rate(seed: 2))
    let sums = Self.sums([[1, 0, 2, 9, 1, 3], Self.words], seed: 3)
    let third = try #require(BootstrapEstimate(sums[0], over: sums[1]))
    let there = try #require(
      BootstrapInterval(of: BootstrapEstimate(one, minus: third), as: .rate))
    let back = try #require(
      BootstrapInterval(of: BootstrapEstimate(third, minus: one), as: .rate))
    #expect(isClose(there.lower, -back.upper, within: 1e-12))
    #expect(isClose(there.upper, -back.lower, within: 1e-12))
    #expect(isClose(there.p, try #require(back.p), within: 1e-6))
    let none = BootstrapEstimate(one, minus: other)
    #expect(BootstrapInterval(of: none, as: .rate)?.p == 1)
  }

  @Test func `headlines and bodies of the same articles are drawn together`() throws {
    let titles: [Double] = [9, 8, 12, 7, 10, 11]
    let titleHits: [Double] = [1, 0, 2, 0, 1, 1]
    let sums = Self.sums([titleHits, titles, Self.hits, Self.words])
    let estimate = try #require(
      BootstrapEstimate(sums[0], over: sums[1], minus: sums[2], over: sums[3]))
    #expect(isClose(estimate.value, 5.0 / 57 - 38.0 / 4250))
    #expect(estimate.isDifference)
    for replicate in 0..<50 {
      let ratios = [(0, 1), (2, 3)].map {
        sums[$0].replicates[replicate] / sums[$1].replicates[replicate]
      }
      #expect(estimate.replicates[replicate] == ratios[0] - ratios[1])
    }
    // The rarer side decides: headlines with a hit.
    #expect(estimate.shortage(for: .rate) == nil)
    let rare = Self.sums([[1, 0, 2, 0, 0, 0], titles, Self.hits, Self.words])
    let few = try #require(
      BootstrapEstimate(rare[0], over: rare[1], minus: rare[2], over: rare[3]))
    #expect(few.shortage(for: .rate) == .hits(2))
  }
}
