internal import SlantAnalysis
internal import SlantComparison

/// Where an article stands on axes of the user's own.
extension ArticlesTable {
  /// Bias, rate and the hits of both poles for the whole, each voice and the headline.
  ///
  /// The intensity of the record is the rate divided by 1,000.
  static func axes(_ axes: [FrameAxis]) -> [ArticleColumn] {
    axes.enumerated().flatMap { position, axis in
      ScoreScope.allCases.filter { $0 != .scare }.flatMap { columns(axis, position, $0) }
    }
  }

  private static func columns(
    _ axis: FrameAxis, _ position: Int, _ scope: ScoreScope
  ) -> [ArticleColumn] {
    let stem = "axis_" + ColumnName.of(axis.name)
    func hits(
      _ name: String, of pole: String, _ value: @escaping @Sendable (AxisScore) -> Int
    ) -> ArticleColumn {
      ArticleColumn(
        "\(stem)_\(name)_\(scope)", .integer,
        "Hits of the \(name) pole of the axis \(axis.name), the list \(pole), in \(scope.label).",
        unit: "hits"
      ) { Cell($0.score(on: axis, at: position, in: scope).map(value)) }
    }
    return [
      ArticleColumn(
        "\(stem)_bias_\(scope)", .number,
        "(\(stem)_positive_\(scope) - \(stem)_negative_\(scope)) / their sum, −1 (\(axis.negative)) "
          + "to 1 (\(axis.positive)).",
        missing: "fewer than \(AxisScore.floor) hits"
      ) { Cell($0.score(on: axis, at: position, in: scope)?.bias) },
      ArticleColumn(
        "\(stem)_per_1000_\(scope)", .number,
        "1,000 · (\(stem)_positive_\(scope) + \(stem)_negative_\(scope)) / words of \(scope.label).",
        unit: "hits per 1,000 words", missing: "no words"
      ) { context in
        context.score(on: axis, at: position, in: scope).map {
          .ratio(1000 * Double($0.hits), $0.words)
        } ?? .empty
      },
      hits("negative", of: axis.negative) { $0.negative },
      hits("positive", of: axis.positive) { $0.positive },
    ]
  }
}

extension ArticleContext {
  /// The score on an axis; `nil` where the article was analysed without its lexicon.
  fileprivate func score(on axis: FrameAxis, at position: Int, in scope: ScoreScope) -> AxisScore? {
    guard position < analysis.axes.count, analysis.axes[position].axis == axis else { return nil }
    let found = analysis.axes[position]
    return scope.value(of: found.byVoice, all: found.all)
  }
}
