public import SlantAnalysis
public import SlantCorpus

/// An article with everything that Slant finds in it: what tables, records and reports are made of.
public struct AnalyzedArticle: Sendable {
  /// The text with its metadata, as it was read.
  public let article: Article
  /// What was found in it.
  public let analysis: ArticleAnalysis

  /// An article with its analysis.
  public init(article: Article, analysis: ArticleAnalysis) {
    self.article = article
    self.analysis = analysis
  }
}
