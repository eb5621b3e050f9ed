internal import SlantAnalysis
internal import SlantComparison

/// The categories of an article: the classes of certainty, and those of the user's own lexicons.
extension ArticlesTable {
  /// Counts and rates of each category.
  ///
  /// Headlines are too short for a rate. What stands in scare quotes alone is what the other voices
  /// leave of the whole.
  ///
  /// - Parameters:
  ///   - categories: The categories of the lexicons.
  ///   - axes: The axes, whose poles have columns of their own.
  ///   - taken: The names of the other columns; a category whose columns would be called like them,
  ///     or like those of one before it, gets a number.
  /// - Returns: Eight columns for each category, in the same order.
  static func categories(
    _ categories: [Category], without axes: [FrameAxis], taken: [String]
  ) -> [ArticleColumn] {
    var taken = Set(taken)
    let named = Set(axes.map(\.name))
    return categories.enumerated().filter { !named.contains($0.element.lexicon) }
      .flatMap { position, category in
        distinct(stem(of: category), &taken) { columns(category, position, $0) }
      }
  }

  private static func columns(
    _ category: Category, _ position: Int, _ stem: String
  ) -> [ArticleColumn] {
    count(category, position, .all, stem)
      + [ScoreScope.author, .quoted, .reported].flatMap { scope in
        count(category, position, scope, stem) + [rate(category, position, scope, stem)]
      } + count(category, position, .title, stem)
  }

  private static func count(
    _ category: Category, _ position: Int, _ scope: ScoreScope, _ stem: String
  ) -> [ArticleColumn] {
    let meaning = category.meaning.isEmpty ? "" : " (\(category.meaning))"
    return [
      ArticleColumn(
        "\(stem)_\(scope)",
        .integer,
        "Hits of class \(category.id) of the lexicon \(category.lexicon)\(meaning) in "
          + "\(scope.label).",
        unit: "hits"
      ) { Cell($0.hits(of: category, at: position, in: scope)) }
    ]
  }

  private static func rate(
    _ category: Category, _ position: Int, _ scope: ScoreScope, _ stem: String
  ) -> ArticleColumn {
    ArticleColumn(
      "\(stem)_\(scope)_per_1000",
      .number,
      "1,000 · \(stem)_\(scope) / words_\(scope).",
      unit: "hits per 1,000 words",
      missing: "no words"
    ) { context in
      context.hits(of: category, at: position, in: scope).map {
        .ratio(1000 * Double($0), scope.words(context))
      } ?? .empty
    }
  }

  /// `certainty_hedge`; the lexicon's name alone for entries without a class.
  private static func stem(of category: Category) -> String {
    let parts =
      category.id == category.lexicon
      ? [category.lexicon] : [category.lexicon, category.id]
    return parts.map(ColumnName.of).joined(separator: "_")
  }
}

extension ArticleContext {
  /// The hits of a category; `nil` where the article was analysed without its lexicon.
  fileprivate func hits(of category: Category, at position: Int, in scope: ScoreScope) -> Int? {
    guard position < analysis.categories.count else { return nil }
    let count = analysis.categories[position]
    guard count.category == category else { return nil }
    return scope.value(of: count.hits, all: count.hits.inText)
  }
}
