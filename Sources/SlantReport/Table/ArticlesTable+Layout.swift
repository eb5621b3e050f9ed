internal import SlantAnalysis

/// Where in an article loaded terms and sources stand.
extension ArticlesTable {
  /// Amounts by quarter of the story, and the words until the first sides speak.
  static let layout =
    quarters("words", "Words of the story", unit: "words") { $0.words }
    + quarters(
      "loaded", "Summed intensity of loaded terms in all voices", unit: "intensity", places: 3
    ) { $0.loaded }
    + quarters(
      "loaded_author", "Summed intensity of loaded terms in the author's voice",
      unit: "intensity", places: 3
    ) { $0.loadedAuthor }
    + quarters("quotes", "Attributions whose content starts", unit: "attributions") { $0.sources }
    + quarters(
      "quoted_words", "Words in quotation marks of attributions that start", unit: "words"
    ) { $0.quotedWords } + sides

  private static func quarters(
    _ name: String, _ what: String, unit: String, places: Int = 0,
    _ quarters: @escaping @Sendable (StoryLayout) -> StoryQuarters
  ) -> [ArticleColumn] {
    (0..<4).map { number in
      ArticleColumn(
        "\(name)_q\(number + 1)",
        places == 0 ? .integer : .number,
        "\(what) in quarter \(number + 1) of the story's words.",
        unit: unit
      ) { context in
        let value = quarters(context.analysis.layout).values[number]
        return places == 0 ? .integer(value) : .decimal(value, places: places)
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
      "Words of the story before a second side speaks by itself: the other side's reply; joint "
        + "speakers do not answer each other.",
      unit: "words",
      missing: "no second one speaks"
    ) { Cell($0.analysis.layout.reply?.wordsBefore) },
    ArticleColumn(
      "words_before_first_quote",
      .integer,
      "Words of the story before the first words in quotation marks of any source.",
      unit: "words",
      missing: "nobody is quoted in marks"
    ) { Cell($0.analysis.balance.speech.compactMap(\.wordsBeforeQuote).min()) },
  ]
}
