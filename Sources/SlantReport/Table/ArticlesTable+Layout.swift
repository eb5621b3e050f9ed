internal import SlantAnalysis

/// Where in an article loaded terms and sources stand.
extension ArticlesTable {
  /// Amounts by quarter of the story, and the words until the first sides speak.
  static let layout =
    quarters("words", "Words of the story", unit: "words") { ($0.words, 0) }
    + quarters("loaded", "Summed intensity of loaded terms in all voices", unit: "intensity") {
      ($0.loaded, 3)
    }
    + quarters(
      "loaded_author", "Summed intensity of loaded terms in the author's voice", unit: "intensity"
    ) { ($0.loadedAuthor, 3) }
    + quarters("quotes", "Attributions whose content starts", unit: "attributions") {
      ($0.sources, 0)
    }
    + quarters("quoted_words", "Words in quotation marks of attributions that start", unit: "words")
  { ($0.quotedWords, 0) } + sides

  private static func quarters(
    _ name: String, _ what: String, unit: String,
    _ values: @escaping @Sendable (StoryLayout) -> (StoryQuarters, places: Int)
  ) -> [ArticleColumn] {
    (0..<4).map { number in
      ArticleColumn(
        "\(name)_q\(number + 1)", .number, "\(what) in quarter \(number + 1) of the story's words.",
        unit: unit
      ) { context in
        let (quarters, places) = values(context.analysis.layout)
        return places == 0
          ? .integer(quarters.values[number]) : .decimal(quarters.values[number], places: places)
      }
    }
  }

  private static let sides = [
    ArticleColumn(
      "sides",
      .integer,
      "Sides that are given to speak: groups of the entities file, and entities in none.",
      unit: "sides"
    ) { .integer($0.analysis.layout.sides.count) },
    ArticleColumn(
      "words_before_first_side",
      .integer,
      "Words of the story before the first side speaks.",
      unit: "words",
      missing: "none speaks"
    ) { Cell($0.analysis.layout.sides.first?.wordsBefore) },
    ArticleColumn(
      "words_before_second_side",
      .integer,
      "Words of the story before a second side speaks: the other side's reply.",
      unit: "words",
      missing: "no second one speaks"
    ) { Cell($0.analysis.layout.sides.dropFirst().first?.wordsBefore) },
    ArticleColumn(
      "words_before_first_quote",
      .integer,
      "Words of the story before the first words in quotation marks of any side.",
      unit: "words",
      missing: "no side is quoted in marks"
    ) { Cell($0.analysis.layout.sides.compactMap(\.wordsBeforeQuote).min()) },
  ]
}
