internal import SlantAnalysis

extension ArticleDigest {
  /// The digest of an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - texts: What makes a digest of the text; `nil` to leave that out.
  ///   - style: The figures of style that are compared.
  public init(_ article: AnalyzedArticle, texts: TextDigester? = nil, style: [StyleChoice] = []) {
    self.init(article, text: texts?.reading(of: article).digest, style: style)
  }

  /// The digest of an article whose text was read before.
  package init(_ article: AnalyzedArticle, text: TextDigest?, style: [StyleChoice]) {
    let analysis = article.analysis
    self.init(
      keys: ArticleKeys(article.article), counts: ArticleCounts(analysis),
      speech: ArticleSpeech(article), names: Self.names(analysis), loaded: Self.loaded(analysis),
      voices: StoryVoice.voices(of: analysis), text: text)
    self.style = style.counts { $0.value(analysis.style) }
  }

  private static func names(_ analysis: ArticleAnalysis) -> [NameUse] {
    var uses: [NameVariant: ByVoice<Int>] = [:]
    for hit in analysis.terms where hit.isScored {
      guard hit.kind == .naming, let connotation = hit.connotation else { continue }
      let variant = NameVariant(
        concept: hit.termClass, name: hit.plainTerm, connotation: connotation)
      uses[variant, default: ByVoice(repeating: 0)][part: hit] += 1
    }
    return uses.map { NameUse(variant: $0.key, uses: $0.value) }.sorted { $0.variant < $1.variant }
  }

  private struct Term: Hashable {
    let term: String
    let termClass: String
  }

  private static func loaded(_ analysis: ArticleAnalysis) -> [LoadedUse] {
    var hits: [Term: Int] = [:]
    for hit in analysis.terms
    where hit.isScored && hit.kind == .loaded && hit.voice == .author && hit.zone != .title {
      hits[Term(term: hit.plainTerm, termClass: hit.termClass), default: 0] += 1
    }
    return hits.map { LoadedUse(term: $0.key.term, termClass: $0.key.termClass, hits: $0.value) }
      .sorted { ($0.term, $0.termClass) < ($1.term, $1.termClass) }
  }
}
