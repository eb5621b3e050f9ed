import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison

@Suite struct SampleDrawingTests {
  @Test(arguments: [
    (12, [100, 100, 100], [4, 4, 4]),
    // What does not divide goes to those with more, the later of equals first.
    (13, [100, 100, 100], [4, 4, 5]),
    (14, [100, 90, 100], [5, 4, 5]),
    // Those with fewer give all, the others share what they lack.
    (12, [1, 100, 100], [1, 5, 6]),
    (12, [1, 0, 100], [1, 0, 11]),
    (100, [3, 4, 5], [3, 4, 5]),
    (2, [9, 9, 9], [0, 1, 1]), (5, [], []),
  ])
  func `each outlet gives an equal part, or all it has`(
    size: Int, available: [Int], parts: [Int]
  ) {
    #expect(Allocation.equal(size, available: available) == parts)
  }

  @Test(.tags(.property)) func `parts never exceed what there is, and add up`() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let available = (0..<random.below(9)).map { _ in random.below(40) }
      let size = random.below(120)
      let parts = Allocation.equal(size, available: available)
      #expect(zip(parts, available).allSatisfy { $0 <= $1 })
      #expect(parts.reduce(0, +) == min(size, available.reduce(0, +)))
      let open = zip(parts, available).filter { $0 < $1 }.map(\.0)
      #expect((open.max() ?? 0) - (open.min() ?? 0) <= 1)
    }
  }

  /// Articles of three outlets: 3 items each in one, 1 in another, none in the third.
  private static let articles = ["Echo", "Lamp", "Void"].flatMap { outlet in
    let items = ["Echo": 3, "Lamp": 1][outlet] ?? 0
    return (0..<12).map { article("\(outlet)-\($0)", outlet: outlet, items: items) }
  }

  private static func article(
    _ id: String, outlet: String?, items: Int
  ) -> SampledArticle {
    SampledArticle(
      id: id, outlet: outlet, date: nil, title: nil, sentences: [], speakers: [],
      mainEntity: nil,
      items: (0..<items).map { number in
        SampledItem(
          number: number, sentence: 1, scalars: number..<(number + 1), text: "\(id) \(number)",
          context: "", answers: [:], reading: nil, confidencePercent: nil)
      })
  }

  private func sample(
    _ articles: [SampledArticle] = articles, size: Int, seed: UInt64 = 1, isByOutlet: Bool = true
  ) -> Sample {
    var drawing = SampleDrawing(unit: .term, size: size, seed: seed, isByOutlet: isByOutlet)
    for article in articles { drawing.add(article) }
    return drawing.sample()
  }

  private func count(_ sample: Sample, _ outlet: String) -> Int {
    sample.articles.count { $0.article.outlet == outlet }
  }

  @Test func `whole articles are drawn until each outlet has its part`() {
    let sample = sample(size: 12)
    // 6 items of each: two articles of three, six of one, and one of an outlet without any.
    #expect(count(sample, "Echo") == 2)
    #expect(count(sample, "Lamp") == 6)
    #expect(count(sample, "Void") == 1)
    #expect(sample.items.count == 12)
    for named in sample.articles {
      let items = sample.items.filter { $0.article.name == named.name }.map(\.item)
      #expect(Set(items.map(\.text)) == Set(named.article.items.map(\.text)))
    }
  }

  @Test func `an outlet with few articles gives all of them`() {
    let sample = sample(size: 500)
    #expect(sample.articles.count == 25)
    #expect(sample.items.count == 48)
  }

  @Test func `one lot draws without regard to outlets`() {
    let sample = sample(size: 12, isByOutlet: false)
    #expect(12...14 ~= sample.items.count)
  }

  @Test(.tags(.property)) func `the order of the input does not matter`() {
    var random = SplitMix64(seed: 7)
    let first = sample(size: 12)
    for _ in 0..<20 {
      #expect(sample(Self.articles.inRandomOrder(using: &random), size: 12) == first)
    }
  }

  @Test func `another seed draws another sample`() {
    let ids = (1...5).map { seed in
      Set(sample(size: 12, seed: seed).articles.map(\.article.id))
    }
    #expect(Set(ids).count > 1)
    #expect(sample(size: 12, seed: 3) == sample(size: 12, seed: 3))
  }

  @Test(.tags(.property)) func `every article comes up as often as the others`() {
    // 4 of 12 articles, 600 times: 200 on average, with a standard deviation of 11.5.
    let articles = (0..<12).map { Self.article("a\($0)", outlet: nil, items: 1) }
    var drawn: [String: Int] = [:]
    for seed in 0..<600 as Range<UInt64> {
      for named in sample(articles, size: 4, seed: seed).articles {
        drawn[named.article.id, default: 0] += 1
      }
    }
    #expect(drawn.values.allSatisfy { 150...250 ~= $0 }, "\(drawn)")
  }

  @Test func `names tell nothing and follow the order of the sheet`() {
    let sample = sample(size: 12)
    #expect(sample.articles.map(\.name).first == "A001")
    #expect(sample.items.map(\.name) == (1...12).map { $0 < 10 ? "T00\($0)" : "T0\($0)" })
    let order = sample.items.map(\.article.name)
    #expect(order != order.sorted())
  }
}
