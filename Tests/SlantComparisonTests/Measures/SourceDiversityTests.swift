import SlantAnalysis
import SlantComparison
import SlantStatistics
import Testing

struct SourceDiversityTests {
  /// A balance of 3 named attributions with 60 quoted words, one source having two thirds.
  private static func balance(quotes: Int = 3, quotedWords: Int = 60, unknown: Int = 0)
    -> ArticleBalance
  {
    var balance = ArticleBalance()
    balance.quotes = quotes
    balance.quotedWords = quotedWords
    balance.sourceKinds[0] = quotes - unknown
    balance.sourceKinds[balance.sourceKinds.count - 1] = unknown
    balance.wordsBySourceMilli = [quotedWords * 2000 / 3, quotedWords * 1000 / 3]
    return balance
  }

  @Test func `enough attributions have indices`() throws {
    let balance = Self.balance()
    let diversity = try #require(balance.sourceDiversity)
    #expect(diversity == Diversity(of: [40, 20]))
    #expect(balance.largestSourceShare == 2.0 / 3)
  }

  @Test(arguments: [(2, 60), (3, 49), (0, 0)])
  func `few attributions or words have none`(quotes: Int, words: Int) {
    let balance = Self.balance(quotes: quotes, quotedWords: words)
    #expect(balance.sourceDiversity == nil)
    #expect(balance.largestSourceShare == nil)
  }

  @Test(arguments: [(3, true), (4, false)])
  func `many unknown sources leave no entropy`(unknown: Int, hasEntropy: Bool) {
    let balance = Self.balance(quotes: 10, unknown: unknown)
    #expect((balance.sourceDiversity != nil) == hasEntropy)
    #expect(balance.unknownShare == Double(unknown) / 10)
    #expect(balance.largestSourceShare != nil)
  }

  @Test func `no attributions have no share of unknown ones`() {
    #expect(ArticleBalance().unknownShare == nil)
  }
}
