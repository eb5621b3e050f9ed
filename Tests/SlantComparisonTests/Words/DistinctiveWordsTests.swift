import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison

/// The rows: which terms, in what order, with which numbers and marks.
struct DistinctiveWordsTests {
  /// Ten articles an outlet on boats; one outlet says "grey harbour bridge", the other "toll".
  private static let articles = (0..<10).flatMap { number in
    [
      WordCorpus.Article(
        id: "l\(number)", outlet: "Lantern",
        sentences: [
          "boats left the grey harbour bridge at \(number) in calm weather",
          "crews in port \(number) saw the grey harbour bridge",
          number < 3 ? "otters swam by the \(number) quay" : "gulls flew by the \(number) quay",
        ]),
      WordCorpus.Article(
        id: "c\(number)", outlet: "Courier",
        sentences: [
          "boats paid the toll at \(number) in calm weather", "crews in port \(number) paid",
        ]),
    ]
  }

  private func rows(
    _ outlet: String, _ options: WordOptions = WordOptions()
  ) -> [DistinctiveWord] {
    WordCorpus.summary(Self.articles).distinctiveWords(options).rows.filter { $0.outlet == outlet }
  }

  @Test func `what an outlet says and the other does not comes first`() {
    let options = WordOptions(rarerWords: 0, rarerPhrases: 0)
    #expect(rows("Lantern", options).prefix(3).map(\.term) == ["bridge", "grey", "harbour"])
    #expect(rows("Courier", options).map(\.term).prefix(2) == ["paid", "toll"])
    #expect(rows("Lantern").first { $0.term == "toll" }.map { $0.z < 0 } == true)
  }

  @Test func `both sides are counted`() throws {
    let grey = try #require(rows("Lantern").first { $0.term == "grey harbour" })
    #expect(grey.kind == .phrase)
    #expect(
      grey.target == .init(count: 20, words: 260, articles: 10, allArticles: 10))
    #expect(
      grey.reference == .init(count: 0, words: 140, articles: 0, allArticles: 10))
    #expect(grey.target.ratePerThousandWords == 20_000.0 / 260)
    #expect(grey.dispersion == 0)
    #expect(grey.logRatio > 4)
  }

  @Test func `a term in few articles has no p, and says why`() throws {
    let otters = try #require(
      rows("Lantern", WordOptions(leastZ: 0)).first { $0.term == "otters" })
    #expect(otters.p == nil && otters.adjustedP == nil && otters.logRate == nil)
    #expect(otters.gap == .fewArticlesWithTerm)
    let bridge = try #require(rows("Lantern").first { $0.term == "bridge" })
    #expect(bridge.gap == nil)
    #expect(try #require(bridge.p) < 0.05)
    #expect(try #require(bridge.adjustedP) >= #require(bridge.p))
    #expect(try #require(bridge.logRate).value > 3)
  }

  @Test func `an outlet of few articles is not tested`() {
    let few = WordCorpus.summary(Array(Self.articles.prefix(6)))
    let found = few.distinctiveWords(WordOptions(leastZ: 0))
    #expect(found.tests == 0)
    #expect(!found.rows.isEmpty)
    #expect(found.rows.allSatisfy { $0.p == nil && $0.gap == .fewArticlesOfOutlet })
  }

  @Test func `a word knows the phrase that it belongs to`() throws {
    let rows = rows("Lantern")
    let phrases = ["bridge", "grey harbour", "harbour bridge"].map { term in
      rows.first { $0.term == term }?.phrase
    }
    #expect(phrases == Array(repeating: "grey harbour bridge", count: 3))
    #expect(self.rows("Courier").first { $0.term == "paid" }?.phrase == nil)
  }

  @Test func `the words of an outlet's own name have no row in it`() {
    var summary = WordSummary()
    for article in Self.articles {
      summary.add(
        WordCorpus.words(
          article.sentences, ownName: article.outlet == "Lantern" ? ["bridge"] : []),
        group: article.outlet, article: article.id)
    }
    let terms = summary.distinctiveWords().rows.filter { $0.outlet == "Lantern" }.map(\.term)
    #expect(!terms.contains("bridge"))
    #expect(terms.contains("harbour bridge"))
  }

  @Test func `no more rows than asked for are given`() {
    let options = WordOptions(words: 2, phrases: 1, rarerWords: 1, rarerPhrases: 0, leastZ: 0)
    let rows = rows("Lantern", options)
    #expect(rows.map(\.kind) == [.word, .word, .word, .phrase])
    #expect(rows.map { $0.z > 0 } == [true, true, false, true])
  }

  @Test func `one outlet alone has nothing to differ from`() {
    let alone = Self.articles.filter { $0.outlet == "Lantern" }
    let found = WordCorpus.summary(alone).distinctiveWords()
    #expect(found.rows.isEmpty && found.tests == 0)
    #expect(found.outlets.map(\.words) == [260])
    #expect(WordSummary().distinctiveWords().outlets.isEmpty)
  }

  /// Words come in bursts by article, and outlets are drawn by lot: nothing is to be found.
  @Test(.tags(.property), arguments: 0..<8)
  func `outlets drawn by lot differ in nothing`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let articles = WordCorpus.random(articles: 120, outlets: ["A", "B", "C", "D"], &random)
    let found = WordCorpus.summary(articles).distinctiveWords(WordOptions(words: 1000, leastZ: 0))
    #expect(found.tests > 500)
    #expect(found.outlets.allSatisfy { $0.more + $0.less == 0 })
    let values = found.rows.compactMap(\.p)
    #expect(Double(values.count { $0 < 0.01 }) <= 0.01 * Double(found.tests))
  }
}
