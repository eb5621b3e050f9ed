internal import SlantAnalysis
internal import SlantComparison

/// The loaded terms of an article.
extension ArticlesTable {
  /// Sum, hits and rate for each part of the article.
  static let loaded = ScoreScope.allCases.flatMap { scope in
    [
      ArticleColumn(
        "loaded_\(scope)",
        .number,
        "Summed intensity of the loaded terms in \(scope.label).",
        unit: "intensity"
      ) { .milli(scope.loaded($0)) },
      ArticleColumn(
        "loaded_\(scope)_hits",
        .integer,
        "Loaded terms in \(scope.label).",
        unit: "hits"
      ) { .integer(scope.loadedHits($0)) },
      ArticleColumn(
        "loaded_\(scope)_hits_per_1000",
        .number,
        "1,000 · loaded_\(scope)_hits / words of \(scope.label).",
        unit: "hits per 1,000 words",
        missing: "no words"
      ) { .ratio(1000 * Double(scope.loadedHits($0)), scope.words($0)) },
      ArticleColumn(
        "loaded_\(scope)_per_1000",
        .number,
        "1,000 · loaded_\(scope) / words of \(scope.label).",
        unit: "intensity per 1,000 words",
        missing: "no words"
      ) { .ratio(Double(scope.loaded($0)), scope.words($0)) },
    ]
  }

  /// The sum of each class in the author's voice.
  static func classes(_ classes: [String]) -> [ArticleColumn] {
    classes.map { name in
      ArticleColumn(
        "loaded_author_\(ColumnName.of(name))",
        .number,
        "Summed intensity of the loaded terms of class \(name) in the author's voice.",
        unit: "intensity"
      ) { .milli($0.authorLoaded[name] ?? 0) }
    }
  }
}

extension ScoreScope {
  /// The summed intensity of the loaded terms of this part of an article, in thousandths.
  func loaded(_ context: ArticleContext) -> Int {
    value(of: context.analysis.loaded, all: context.analysis.totalLoaded)
  }

  /// The loaded terms of this part of an article.
  fileprivate func loadedHits(_ context: ArticleContext) -> Int {
    let hits = context.analysis.loadedHits
    return value(of: hits, all: hits.inText)
  }
}
