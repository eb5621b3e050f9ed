internal import SlantAnalysis

/// Where an article stands on the user's own axes.
struct AxisRows {
  private let axes: [AxisPosition]

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { axes = analysis.axes }

  /// A row for each axis and each part of the article that has hits; empty without axes.
  var html: Fragment {
    guard !axes.isEmpty else { return "" }
    let rows = axes.flatMap { axis in ScoreScope.allCases.compactMap { row($0, axis) } }
    guard !rows.isEmpty else { return "<p>No word of your own axes was found.</p>" }
    return """
      <div class="scroll" role="group" aria-label="Your own axes" tabindex="0">
      <table>
      <caption>Your own axes: bias from −1 (all hits of the first list) to +1 (all of the second), with a
      dash for fewer than three hits; hits of both lists per 1,000 words.</caption>
      <thead><tr>
      <th scope="col">Axis</th><th scope="col">Part</th><th scope="col" class="n">Bias</th>
      <th scope="col" class="n">Per 1,000</th><th scope="col" class="n">First list</th>
      <th scope="col" class="n">Second list</th>
      </tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      """
  }

  private func row(_ scope: ScoreScope, _ position: AxisPosition) -> Fragment? {
    let score = scope.value(of: position.byVoice, all: position.all)
    guard score.hits > 0 else { return nil }
    let rate = DisplayNumber.decimal(DisplayNumber.rate(score.hits * 1000, per: score.words))
    let (first, second) = (position.axis.negative, position.axis.positive)
    return """
      <tr><th scope="row">\(position.axis.name)</th>\
      <td>\(scope == .title ? "headline" : scope.rawValue)</td>\
      <td class="n">\(DisplayNumber.signed(score.bias))</td>
      <td class="n">\(rate)</td><td class="n">\(score.negative) <span class="kind">\(first)</span></td>
      <td class="n">\(score.positive) <span class="kind">\(second)</span></td></tr>

      """
  }
}
