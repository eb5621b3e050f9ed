import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon
import Testing

struct CorpusSummaryTests {
  private static let articles = Result { try analyzed() }

  private static func analyzed() throws -> [AnalyzedArticle] {
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
    let texts: [(String?, String?, String)] = [
      ("Plain", "2024-03-02", "The vote was close. “We lost,” Ann Lee said."),
      ("Flare", "2024-03-01", "The heroic mayor slammed the disastrous farce."),
      (nil, nil, "Critics claimed that the deal was a success."),
      ("Plain", "2024-03-05", "A terrible crash killed two people, officials said."),
      ("Flare", nil, "“A total rout,” he boasted. “They ran,” an aide said."),
    ]
    return texts.enumerated().map { number, item in
      let article = Article(id: "\(number)", outlet: item.0, date: item.1, text: item.2)
      return AnalyzedArticle(article: article, analysis: analyzer.analyze(text: item.2))
    }
  }

  @Test func `no article gives no outlet`() {
    #expect(CorpusSummary().outlets.isEmpty)
    #expect(CorpusSummary().total == ArticleCounts())
    #expect(CorpusSummary().firstDate == nil)
  }

  @Test func `outlets stand by name and those without last`() throws {
    let summary = try summary(of: Self.articles.get())
    #expect(summary.outlets.map(\.outlet) == ["Flare", "Plain", nil])
    #expect(summary.outlets.map(\.counts.articles) == [2, 2, 1])
    #expect(summary.total.articles == 5)
    #expect(summary.firstDate == "2024-03-01")
    #expect(summary.lastDate == "2024-03-05")
  }

  @Test func `the outlets add up to the total`() throws {
    let summary = try summary(of: Self.articles.get())
    #expect(summary.outlets.reduce(into: ArticleCounts()) { $0 += $1.counts } == summary.total)
    #expect(summary.total.quotes > 0)
    #expect(summary.total.authorLoaded > 0)
  }

  @Test func `adding in any order gives the same`() throws {
    let articles = try Self.articles.get()
    let expected = summary(of: articles)
    for permutation in permutations(of: Array(articles.indices)) {
      #expect(summary(of: permutation.map { articles[$0] }) == expected)
    }
  }

  @Test(arguments: 0...5)
  func `adding in parts gives the same`(first: Int) throws {
    let articles = try Self.articles.get()
    var left = summary(of: Array(articles.prefix(first)))
    let right = summary(of: Array(articles.dropFirst(first)))
    left.addSkipped()
    #expect(left + right == right + left)
    #expect((left + right).skipped == 1)
    #expect((left + right).total == summary(of: articles).total)
    #expect((left + right).outlets == summary(of: articles).outlets)
  }

  private func summary(of articles: [AnalyzedArticle]) -> CorpusSummary {
    articles.reduce(into: CorpusSummary()) { $0.add(ArticleDigest($1)) }
  }

  private func permutations(of items: [Int]) -> [[Int]] {
    if items.isEmpty { return [[]] }
    return items.flatMap { first in
      permutations(of: items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
