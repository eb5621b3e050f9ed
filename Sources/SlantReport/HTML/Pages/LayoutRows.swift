internal import SlantAnalysis

/// Where in the story loaded words and sources stand.
struct LayoutRows {
  /// The most sides that a page lists; the record has all.
  private static let limit = 12

  private let analysis: ArticleAnalysis
  private var layout: StoryLayout { analysis.layout }

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The tables of the quarters and of the sides.
  var html: Fragment {
    """
    <div class="scroll" role="group" aria-label="Quarters of the story" tabindex="0">
    <table>
    <caption>The story in four quarters of equally many words, headline and boilerplate left out. A quote
    counts where its content starts.</caption>
    <thead><tr>
    <th scope="col">Quarter</th><th scope="col" class="n">First</th><th scope="col" class="n">Second</th>
    <th scope="col" class="n">Third</th><th scope="col" class="n">Last</th>
    <th scope="col" class="n">Total</th>
    </tr></thead>
    <tbody>
    \(quarters)</tbody>
    </table>
    </div>
    \(layout.sides.isEmpty ? "<p>No side is given to speak.</p>" : sides)
    """
  }

  private var quarters: [Fragment] {
    [
      row("Words", layout.words, DisplayNumber.integer),
      row("Loaded words, author: intensity", layout.loadedAuthor, DisplayNumber.amount),
      row("Loaded words, all voices: intensity", layout.loaded, DisplayNumber.amount),
      row("Quotes", layout.sources, DisplayNumber.integer),
      row("Quoted words", layout.quotedWords, DisplayNumber.integer),
    ]
  }

  private func row(
    _ name: String, _ quarters: StoryQuarters, _ text: (Int) -> String
  ) -> Fragment {
    let cells = quarters.values.map { "<td class=\"n\">\(text($0))</td>" as Fragment }
    return """
      <tr><th scope="row">\(name)</th>\(cells)
      <td class="n">\(text(quarters.total))</td></tr>

      """
  }

  private var sides: Fragment {
    let cut: Fragment = layout.sides.count > Self.limit ? " The first; the record has\nall." : ""
    return """
      <div class="scroll" role="group" aria-label="Sides" tabindex="0">
      <table>
      <caption>The sides in the order in which they first speak: groups of the entities file, and whoever is
      in none. A dash means never in quotation marks.\(cut)</caption>
      <thead><tr>
      <th scope="col">Side</th><th scope="col" class="n">Words before it speaks</th>
      <th scope="col" class="n">Words before its first words in marks</th>
      </tr></thead>
      <tbody>
      \(layout.sides.prefix(Self.limit).map(row))</tbody>
      </table>
      </div>
      """
  }

  private func row(_ side: StoryLayout.Side) -> Fragment {
    let name = analysis.entities[side.entity].name
    let anchor = ArticleMarks.anchor(
      of: analysis.attributions[side.attribution], in: analysis.body)
    let quote = side.wordsBeforeQuote.map(DisplayNumber.integer) ?? DisplayNumber.missing
    let by: Fragment = side.group == nil ? "" : " <span class=\"kind\">first\n\(name)</span>"
    return """
      <tr><th scope="row"><a href="#\(anchor)">\(side.group ?? name)</a>\(by)</th>\
      <td class="n">\(DisplayNumber.integer(side.wordsBefore))</td><td class="n">\(quote)</td></tr>

      """
  }
}
