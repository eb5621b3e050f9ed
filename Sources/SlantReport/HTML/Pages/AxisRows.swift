internal import SlantAnalysis

/// Where an article stands on the user's own axes.
enum AxisRows {
  /// What the template asks: a row for each axis and each part of the article that has hits.
  static func values(_ analysis: ArticleAnalysis) -> [String: Any] {
    let rows = analysis.axes.flatMap { position in
      ScoreScope.allCases.compactMap { row($0, position) }
    }
    return ["axes": rows, "has-axes": !analysis.axes.isEmpty, "has-axis-rows": !rows.isEmpty]
  }

  private static func row(_ scope: ScoreScope, _ position: AxisPosition) -> [String: Any]? {
    let score = scope.value(of: position.byVoice, all: position.all)
    guard score.hits > 0 else { return nil }
    let rate = DisplayNumber.rate(score.hits * 1000, per: score.words)
    return [
      "axis": position.axis.name, "part": scope == .title ? "headline" : scope.rawValue,
      "negative": position.axis.negative, "positive": position.axis.positive,
      "negative-hits": score.negative, "positive-hits": score.positive,
      "bias": DisplayNumber.signed(score.bias), "rate": DisplayNumber.decimal(rate),
    ]
  }
}
