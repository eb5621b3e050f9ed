import SlantCorpus
import SlantLexicon
import TestSupport
import Testing

@testable import SlantAnalysis
@testable import SlantComparison

/// The sums of balance.csv and targets.csv, against sums made in another way.
struct BalanceSummaryTests {
  private static let corpus = Result { try BalanceCorpus.analyzed() }

  private func summary(_ articles: [AnalyzedArticle]) -> BalanceSummary {
    articles.reduce(into: CorpusSummary()) { $0.add(ArticleDigest($1)) }.balance
  }

  @Test func `each row is what a plain count over the attributions gives`() throws {
    let articles = try Self.corpus.get()
    let rows = summary(articles).balanceRows.filter { $0.level == .entity }
    let plain = PlainBalance(articles)
    #expect(Set(rows.map(PlainBalance.key)).symmetricDifference(plain.rows.keys).isEmpty)
    for row in rows {
      let expected = try #require(plain.rows[PlainBalance.key(row)])
      #expect(PlainBalance.Counts(row) == expected, "\(PlainBalance.key(row))")
    }
  }

  @Test(arguments: BalanceRow.Level.allCases)
  func `the words of each level add up to those of the outlet`(level: BalanceRow.Level) throws {
    let rows = summary(try Self.corpus.get()).balanceRows.filter { $0.level == level }
    for outlet in Set(rows.map(\.outlet)) {
      let own = rows.filter { $0.outlet == outlet }
      let words = own.map(\.sums.speech.quotedWordsMilli).reduce(0, +)
      #expect(words == (own.first?.total.quotedWords ?? -1) * 1000)
      let attributions = own.map(\.sums.speech.attributions).reduce(0, +)
      #expect(attributions >= own.first?.total.attributions ?? .max)
    }
  }

  @Test func `an entity whose group changes has a row for each`() throws {
    let rows = summary(try Self.corpus.get()).balanceRows
      .filter { $0.source.source.id == "orla-fenwick" && $0.outlet == "Plain" }
    #expect(rows.map(\.source.source.group) == ["Harbour Party", "Quay List"])
    #expect(rows.map(\.sums.articles) == [1, 1])
    let groups = summary(try Self.corpus.get()).balanceRows
      .filter { $0.level == .group && $0.outlet == "Plain" && $0.source.source.kind == .group }
    #expect(groups.map(\.source.source.group) == ["Harbour Party", "Quay List"])
  }

  @Test func `nothing merges on surnames`() throws {
    let ids = summary(try Self.corpus.get()).balanceRows.map(\.source.source.id)
    #expect(ids.contains("plain-1#grell"))
    #expect(ids.contains("plain-2#grell"))
    #expect(!ids.contains("grell"))
  }

  @Test func `joint speakers of one group count once for it and share the words`() throws {
    let rows = summary(try Self.corpus.get()).balanceRows.filter { $0.outlet == "Echo" }
    let entities = rows.filter { $0.level == .entity && $0.source.source.kind == .entity }
    #expect(entities.map(\.source.name) == ["Aldo Dunmore", "Orla Fenwick"])
    #expect(entities.map(\.sums.speech.attributions) == [1, 1])
    #expect(entities.map(\.sums.speech.quotedWordsMilli) == [2500, 2500])
    let group = try #require(rows.first { $0.source.source.kind == .group })
    #expect(group.sums.speech.attributions == 1)
    #expect(group.sums.speech.quotedWordsMilli == 5000)
    #expect(group.sums.firstWords == 1)
  }

  @Test func `a group waits for the first words of any member`() throws {
    let rows = summary(try Self.corpus.get()).balanceRows.filter { $0.level == .group }
    let waits = rows.filter { $0.source.source.kind == .group && $0.outlet != nil }.map {
      "\($0.outlet ?? "-") \($0.source.source.group ?? "-") "
        + "\($0.sums.quotingArticles) \($0.sums.wordsBeforeQuote)"
    }
    #expect(
      waits == ["Echo Quay List 1 0", "Plain Harbour Party 1 6", "Plain Quay List 1 11"])
  }

  @Test func `the matrix is what a plain count over the targets gives`() throws {
    let articles = try Self.corpus.get()
    let rows = summary(articles).targetRows
    let plain = PlainTargets(articles)
    #expect(!rows.isEmpty)
    #expect(Set(rows.map(PlainTargets.key)).symmetricDifference(plain.rows.keys).isEmpty)
    for row in rows {
      #expect(PlainTargets.Counts(row) == plain.rows[PlainTargets.key(row)])
    }
  }

  @Test func `adding in any order and in parts gives the same`() throws {
    let articles = try Self.corpus.get()
    let whole = summary(articles)
    var random = SplitMix64(seed: 7)
    for _ in 0..<20 {
      let shuffled = articles.shuffled(using: &random)
      let cut = Int.random(in: 0...articles.count, using: &random)
      var parts = summary(Array(shuffled[..<cut]))
      parts += summary(Array(shuffled[cut...]))
      #expect(parts == whole)
      #expect(parts.balanceRows == whole.balanceRows)
      #expect(parts.targetRows == whole.targetRows)
    }
  }

  @Test func `rows stand by outlet, level and source, outlets without a name last`() throws {
    let rows = summary(try Self.corpus.get()).balanceRows.filter { $0.level == .entity }
    #expect(rows.last?.outlet == nil)
    for (left, right) in zip(rows, rows.dropFirst()) where left.outlet == right.outlet {
      #expect(left.source.source < right.source.source)
      #expect(!(right.source.source < left.source.source))
    }
  }
}
