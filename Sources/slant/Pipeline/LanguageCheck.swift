import SlantAnalysis
import SlantComparison
import SlantCorpus

/// Keeps texts in other languages out: their scores would be noise.
enum LanguageCheck {
  /// Shorter texts are not judged.
  static let words = 100
  /// The least share of English function words, in hundredths; English news has more than 35.
  static let leastShare = 20

  /// Why `article` is skipped, or `nil`.
  static func objection(to article: AnalyzedArticle) -> Skipped? {
    let counted = article.analysis.words + article.analysis.boilerplateWords
    guard counted >= words, article.analysis.functionWords * 100 < counted * leastShare else {
      return nil
    }
    let (file, line) = origin(article.article.origin)
    return Skipped(
      file: file, line: line, id: article.article.id,
      reason: "not English: few of its words are common English ones; Slant reads English alone")
  }

  /// The file and the line of `path#line`.
  private static func origin(_ origin: String) -> (String, Int?) {
    guard let hash = origin.lastIndex(of: "#"),
      let line = Int(origin[origin.index(after: hash)...])
    else { return (origin, nil) }
    return (String(origin[..<hash]), line)
  }
}
