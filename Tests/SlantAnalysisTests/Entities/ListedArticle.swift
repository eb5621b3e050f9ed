import SlantLexicon

@testable import SlantAnalysis

/// An article read with a user's list of entities.
enum ListedArticle {
  private static let builtIn = Result { () throws(LexiconError) -> [Lexicon] in
    try BuiltInLexicons.all()
  }

  /// The analysis of `text` with a list of `rows`.
  static func analyze(
    _ text: String, title: String? = nil, date: String? = nil, rows: [EntityList.Row]
  ) throws -> ArticleAnalysis {
    try analyzer(rows).analyze(text: text, title: title, date: date)
  }

  /// An analyzer with a list of `rows`.
  static func analyzer(_ rows: [EntityList.Row]) throws -> ArticleAnalyzer {
    let list = try EntityList(rows: rows)
    let lexicons = try LexiconSet(builtIn.get() + [list.lexicon])
    return try ArticleAnalyzer(lexicons: lexicons, entities: list)
  }
}
