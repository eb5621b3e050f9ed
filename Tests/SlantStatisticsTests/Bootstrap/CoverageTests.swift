import SlantStatistics
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether intervals hold what they promise, on articles drawn from a model with the moments of news.
///
/// Normal draws would flatter them: rates of terms are skewed and have zeros, and lengths differ.
@Suite(.tags(.property, .slow)) struct CoverageTests {
  /// A measure of the model: what an article has, and the true value.
  private struct Measure: Sendable {
    let kind: MeasureKind
    let truth: Double
    let article: @Sendable (inout SyntheticArticles) -> (top: Double, bottom: Double)

    /// A term of `rate` by word; in an article its own rate is gamma distributed.
    static func rate(_ rate: Double, shape: Double) -> Self {
      Self(kind: .rate, truth: rate) { articles in
        let words = articles.words()
        return (articles.count(rate: rate, shape: shape, in: words), words)
      }
    }

    /// Unnamed ones among some 14 sources, an article's own share being a ratio of gamma draws.
    static let share = Self(kind: .share, truth: 0.16) { articles in
      let part = articles.gamma(0.8)
      let share = part / (part + articles.gamma(4.2))
      let sources = articles.poisson(14 * articles.gamma(2.5) / 2.5)
      let unnamed = (0..<Int(sources)).count { _ in articles.random.unitInterval() < share }
      return (Double(unnamed), sources)
    }

    /// A tone over the hits of an article, more varied where there are few.
    static let tone = Self(kind: .signed, truth: -0.2) { articles in
      let hits = articles.poisson(30 * articles.gamma(2) / 2)
      return (
        -0.2 * hits + 0.5 * hits * articles.normal() + hits.squareRoot() * articles.normal(), hits
      )
    }
  }

  private static let measures: [Measure] = [
    .rate(0.0125, shape: 2.5), .rate(0.0015, shape: 0.6), .share, .tone,
  ]

  /// Intervals and differences of samples of as many articles.
  private struct Outcome {
    var intervals = 0
    var covering = 0
    var values: [Double?] = []

    mutating func add(_ interval: BootstrapInterval, truth: Double) {
      intervals += 1
      if interval.lower <= truth && truth <= interval.upper { covering += 1 }
    }

    var coverage: Double { Double(covering) / Double(intervals) }
    var shareBelowNominal: Double {
      Double(values.compactMap(\.self).count { $0 < 0.05 }) / Double(values.count)
    }
  }

  private static func outcome(articles count: Int, samples: Int) -> Outcome {
    var outcome = Outcome()
    var articles = SyntheticArticles(seed: UInt64(count))
    let draws = (0..<10).map {
      BootstrapDraws(clusterCount: count, replicateCount: 600, seed: UInt64($0))
    }
    for measure in measures {
      var last: BootstrapEstimate?
      for sample in 0..<samples {
        let pairs = (0..<count).map { _ in measure.article(&articles) }
        let draw = draws[sample % draws.count]
        let top = BootstrapSum(of: pairs.map(\.top), under: draw)
        let bottom = BootstrapSum(of: pairs.map(\.bottom), under: draw)
        guard let estimate = BootstrapEstimate(top, over: bottom) else { continue }
        if let interval = BootstrapInterval(of: estimate, as: measure.kind) {
          outcome.add(interval, truth: measure.truth)
        }
        if let other = last {
          let difference = BootstrapEstimate(estimate, minus: other)
          BootstrapInterval(of: difference, as: measure.kind).map { outcome.values.append($0.p) }
        }
        last = last == nil ? estimate : nil
      }
    }
    return outcome
  }

  @Test(arguments: [5, 10, 30]) func `intervals at 95 % cover 93 to 97 %`(count: Int) {
    let outcome = Self.outcome(articles: count, samples: 160)
    #expect(outcome.intervals > 300)
    #expect((0.93...0.97).contains(outcome.coverage), "\(outcome.coverage)")
    // Samples of the same articles differ no more often than p says, up to two standard errors of 5 %.
    let chance = 0.05 + 2 * (0.05 * 0.95 / Double(outcome.values.count)).squareRoot()
    #expect(outcome.shareBelowNominal <= chance, "\(outcome.shareBelowNominal)")
    let corrected = BenjaminiHochberg.adjusted(outcome.values).compactMap(\.self)
    #expect(corrected.allSatisfy { $0 > 0.05 })
  }
}
