import Foundation
import SlantAnalysis
import SlantCorpus
import SlantLexicon
import TestSupport
import Testing

@testable import SlantComparison

/// Outlets whose names are dealt out at random: what is found between them is found by chance.
struct ShuffledLabelTests {
  private static let sample = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = folder.appending(path: "notebooks-data/articles").path
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
    return CorpusReader(paths: [path]).compactMap { result -> ArticleDigest? in
      guard case .article(let article) = result else { return nil }
      let analysis = analyzer.analyze(text: article.text, title: article.title)
      return ArticleDigest(AnalyzedArticle(article: article, analysis: analysis))
    }
  }

  @Test(.tags(.property, .slow)) func `discoveries stay at or below the nominal rate`() async throws
  {
    let sample = try Self.sample.get()
    #expect(sample.count == 24)
    var random = SplitMix64(seed: 29)
    var tests = 0
    var raw = 0
    var corrected = 0
    for _ in 0..<8 {
      let outlets = (0..<sample.count).map { $0 % 2 == 0 ? "One" : "Two" }
        .shuffled(using: &random)
      let articles = zip(sample, outlets).map { article, outlet in
        var keys = ArticleKeys(id: article.keys.id)
        keys.outlet = outlet
        return HandMade.digest(
          keys, article.counts.values.filter { $0.key != "articles" })
      }
      let contrasts = await HandMade.comparison(
        articles, options: HandMade.options(replicates: 200)
      ).contrasts
      tests += contrasts.count { $0.p != nil }
      raw += contrasts.count { ($0.p ?? 1) < 0.05 }
      corrected += contrasts.count { ($0.correctedP ?? 1) < 0.05 }
    }
    #expect(tests > 500)
    #expect(Double(raw) <= 0.05 * Double(tests), "\(raw) of \(tests)")
    #expect(Double(corrected) <= 0.005 * Double(tests), "\(corrected) of \(tests)")
  }
}
