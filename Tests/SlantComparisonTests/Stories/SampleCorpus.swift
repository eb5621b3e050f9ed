import SlantAnalysis
import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantComparison

/// The 24 sample articles of the repository: six stories, each told by four outlets.
enum SampleCorpus {
  private static let result = Result { () throws -> [FingerprintParts] in
    let analyzer = try ArticleAnalyzer(lexicons: .builtIn())
    return CorpusReader(paths: [root + "/notebooks-data/articles"]).compactMap { result in
      guard case .article(let article) = result else { return nil }
      return FingerprintParts(
        AnalyzedArticle(
          article: article,
          analysis: analyzer.analyze(
            text: article.text, title: article.title, date: article.date)))
    }
  }
  private static let shared = Result { () throws(LexiconError) -> Fingerprinter in
    Fingerprinter(lexicons: try .builtIn())
  }
  private static let made = Result { try parts().map(fingerprinter().fingerprint) }

  /// The parts of the articles, by path.
  static func parts() throws -> [FingerprintParts] {
    let parts = try result.get()
    try #require(parts.count == 24)
    return parts
  }

  /// A fingerprinter with the built-in lexicons.
  static func fingerprinter() throws -> Fingerprinter { try shared.get() }

  /// The fingerprints of the articles, by path.
  static func fingerprints() throws -> [ArticleFingerprint] { try made.get() }

  /// The story of an article, from the name of its file.
  static func story(_ article: String) -> String {
    String(article.split(separator: "/").last ?? "")
  }

  /// The folder of the package, found from this file.
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")
}
