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

  /// Tests, and how many of them find something.
  private struct Tally {
    var tests = 0
    var raw = 0
    var corrected = 0

    mutating func add(_ contrast: Contrast) {
      guard let p = contrast.p else { return }
      tests += 1
      if p < 0.05 { raw += 1 }
      if (contrast.correctedP ?? 1) < 0.05 { corrected += 1 }
    }
  }

  @Test(.tags(.property, .slow))
  func `discoveries stay at or below the nominal rate`() async throws {
    let sample = try Self.sample.get()
    #expect(sample.count == 24)
    var random = SplitMix64(seed: 29)
    var found = Tally()
    for _ in 0..<20 {
      let outlets = (0..<sample.count).map { $0 % 2 == 0 ? "One" : "Two" }
        .shuffled(using: &random)
      let articles = zip(sample, outlets).map { article, outlet in
        var keys = ArticleKeys(id: article.keys.id)
        keys.outlet = outlet
        return HandMade.digest(
          keys, article.counts.values.filter { $0.key != "articles" })
      }
      let comparison = await HandMade.comparison(
        articles, options: HandMade.options(replicates: 200))
      comparison.contrasts.forEach { found.add($0) }
    }
    #expect(found.tests > 1000)
    #expect(Double(found.raw) <= 0.05 * Double(found.tests), "\(found)")
    #expect(Double(found.corrected) <= 0.005 * Double(found.tests), "\(found)")
  }
}
