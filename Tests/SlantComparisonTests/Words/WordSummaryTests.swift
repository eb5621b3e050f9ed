import SlantStatistics
import TestSupport
import Testing

@testable import SlantComparison

/// What is counted, whatever the order of coming.
struct WordSummaryTests {
  private func counts(_ summary: WordSummary) -> [String] {
    let index = TermIndex(summary, leastUses: 1)
    return index.terms.indices.map { term in
      let uses = index.postings(of: term).map { "\($0.article):\($0.count)" }
      return "\(index.text(of: term)) \(uses.joined(separator: " "))"
    }.sorted()
  }

  @Test func `words and the pairs side by side are counted by article`() {
    let summary = WordCorpus.summary([
      .init(id: "1", outlet: "Lantern", sentences: ["grey harbour", "grey harbour of stone"]),
      .init(id: "2", outlet: "Lantern", sentences: ["harbour grey"]),
    ])
    // The order of articles is that of their keys.
    let first = CountedArticles(summary).sizes == [6, 2]
    let (one, two) = first ? ("0", "1") : ("1", "0")
    #expect(
      Set(counts(summary)) == [
        "grey \([one + ":2", two + ":1"].sorted().joined(separator: " "))",
        "harbour \([one + ":2", two + ":1"].sorted().joined(separator: " "))",
        "grey harbour \(one):2", "harbour grey \(two):1", "stone \(one):1",
      ])
  }

  @Test func `a sentence that an outlet prints twice is counted once`() {
    let line = "please sign the letter of our house today"
    let summary = WordCorpus.summary([
      .init(id: "1", outlet: "Lantern", sentences: [line, "boats sank"]),
      .init(id: "2", outlet: "Lantern", sentences: [line, "boats sank"]),
      .init(id: "3", outlet: "Courier", sentences: [line]),
      .init(id: "4", outlet: "Lantern", sentences: [line]),
    ])
    let counted = CountedArticles(summary)
    // A short sentence recurs by chance; an article with nothing else is left out.
    #expect(counted.groups.map(\.words) == [8, 12])
    #expect(counted.groups.map(\.name) == ["Courier", "Lantern"])
    #expect(counted.words == 20)
    let index = TermIndex(summary, leastUses: 1)
    let letter = index.terms.indices.first { index.text(of: $0) == "letter" }
    #expect(letter.map { index.postings(of: $0).map(\.count) } == [1, 1])
  }

  @Test func `articles without an outlet come last, and those without words are left out`() {
    let summary = WordCorpus.summary([
      .init(id: "1", outlet: nil, sentences: ["boats sank"]),
      .init(id: "2", outlet: "Lantern", sentences: []),
      .init(id: "3", outlet: "Courier", sentences: ["boats sank"]),
    ])
    let counted = CountedArticles(summary)
    #expect(counted.groups.map(\.name) == ["Courier", "Lantern", nil])
    #expect(counted.groups.map(\.articles.count) == [1, 0, 1])
    #expect(summary.distinctiveWords().rows.isEmpty)
  }

  @Test(.tags(.property), arguments: 0..<6)
  func `neither the order of articles nor a merge changes what is found`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let articles = WordCorpus.random(articles: 40, outlets: ["A", "B", "C"], &random)
    let found = WordCorpus.summary(articles).distinctiveWords()
    #expect(!found.rows.isEmpty)
    #expect(WordCorpus.summary(articles.reversed()).distinctiveWords() == found)
    let cut = random.below(41)
    var halves = WordCorpus.summary(Array(articles[cut...]))
    halves += WordCorpus.summary(Array(articles[..<cut]))
    #expect(halves.distinctiveWords() == found)
  }

  @Test func `two articles of one name are ordered by what they say`() {
    let articles = [
      WordCorpus.Article(id: "1", outlet: "A", sentences: ["boats sank off the grey coast"]),
      WordCorpus.Article(id: "1", outlet: "A", sentences: ["the vote in the hall was close"]),
    ]
    #expect(counts(WordCorpus.summary(articles)) == counts(WordCorpus.summary(articles.reversed())))
  }
}
