internal import SlantAnalysis

/// Where in the story loaded words and sources stand.
struct LayoutRows {
  /// The most sides that a page lists; the record has all.
  static let limit = 12

  private let analysis: ArticleAnalysis
  private var layout: StoryLayout { analysis.layout }

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// What the templates ask of the layout.
  func values() -> [String: Any] {
    [
      "quarters": [
        row("Words", layout.words, DisplayNumber.integer),
        row("Loaded words, author: intensity", layout.loadedAuthor, DisplayNumber.amount),
        row("Loaded words, all voices: intensity", layout.loaded, DisplayNumber.amount),
        row("Quotes", layout.sources, DisplayNumber.integer),
        row("Quoted words", layout.quotedWords, DisplayNumber.integer),
      ],
      "sides": layout.sides.prefix(Self.limit).map(side),
      "has-sides": !layout.sides.isEmpty,
      "more-sides": layout.sides.count > Self.limit,
    ]
  }

  private func row(
    _ name: String, _ quarters: StoryQuarters, _ text: (Int) -> String
  ) -> [String: Any] {
    ["name": name, "values": quarters.values.map(text), "total": text(quarters.total)]
  }

  private func side(_ side: StoryLayout.Side) -> [String: Any] {
    let name = analysis.entities[side.entity].name
    return [
      "name": side.group ?? name,
      "by": side.group == nil ? [] : [name],
      "anchor": ArticleMarks.anchor(
        of: analysis.attributions[side.attribution], in: analysis.body),
      "before": DisplayNumber.integer(side.wordsBefore),
      "quote": side.wordsBeforeQuote.map(DisplayNumber.integer) ?? DisplayNumber.missing,
    ]
  }
}
