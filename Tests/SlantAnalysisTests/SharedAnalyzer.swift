import SlantAnalysis
import SlantLexicon
import SlantText

/// The analyzer with the built-in lexicons, built once for all tests of the target.
enum SharedAnalyzer {
  private static let result = Result { () throws(LexiconError) -> ArticleAnalyzer in
    try ArticleAnalyzer(lexicons: .builtIn())
  }

  /// The analyzer.
  ///
  /// - Throws: `LexiconError` for a damaged build.
  static func get() throws -> ArticleAnalyzer { try result.get() }

  /// The analysis of `text`.
  static func analyze(_ text: String, title: String? = nil) throws -> ArticleAnalysis {
    try get().analyze(text: text, title: title)
  }
}

extension ArticleAnalysis {
  /// The words of a span of the text.
  func words(_ span: TextSpan) -> String { body.string(span) }

  /// The hits in the text whose words are `words`.
  func terms(_ words: String, in lexicon: String) -> [TermHit] {
    terms.filter { !$0.isInTitle && $0.lexicon == lexicon && body.string($0.span) == words }
  }

  /// The identifier of the entity at a position.
  func id(_ entity: Int?) -> String? { entity.map { entities[$0].id } }

  /// The entity with an identifier.
  func entity(_ id: String) -> Entity? { entities.first { $0.id == id } }

  /// The words by which the entity with an identifier is meant, in the order of the text.
  func mentions(of id: String) -> [String] {
    entity(id)?.mentions.map { body.string($0.span) } ?? []
  }

  /// The zone of the first sentence that holds `words`.
  func zone(of words: String) -> Zone? {
    sentences.first { body.string($0.span).contains(words) }?.zone
  }
}
