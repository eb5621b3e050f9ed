import SlantAnalysis

/// Where the article stands on each of the user's axes.
struct AxisSums {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// The heading, then a section for each axis that has a hit; nothing without one.
  var sections: [String] {
    let sections = analysis.axes.compactMap(section)
    return sections.isEmpty ? [] : [style.bold("Where it stands on axes")] + sections
  }

  private func section(_ position: AxisPosition) -> String? {
    let axis = position.axis
    let parts =
      [("all voices", position.all)]
      + ScoredPart.all.map { ($0.name, $0.value(of: position.byVoice)) }
    let lines = parts.filter { $0.1.hits > 0 }.flatMap { line($0, $1, axis) }
    guard !lines.isEmpty else { return nil }
    let head = "axis, \(axis.name): -1 \(axis.negative), +1 \(axis.positive)"
    return (style.head(head) + lines).joined(separator: "\n")
  }

  private func line(_ part: String, _ score: AxisScore, _ axis: FrameAxis) -> [String] {
    let counts = "(\(score.positive) \(axis.positive) - \(score.negative) \(axis.negative))"
    let bias =
      score.bias.map {
        "bias \(style.bold(FixedDecimal.text($0, places: 2))) = \(counts) / \(score.hits)"
      } ?? "no bias from fewer than \(AxisScore.floor) hits \(counts)"
    let rate = FixedDecimal.text(1000 * (score.intensity ?? 0), places: 1)
    let text = "\(part): \(bias); \(score.hits) in \(score.words) words = \(rate) per 1,000"
    return style.item(text)
  }
}
