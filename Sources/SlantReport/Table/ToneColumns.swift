internal import SlantAnalysis

extension TableColumn {
  /// A tone with what it is made of, so that it can be redone for any sum of rows.
  ///
  /// - Parameters:
  ///   - name: The column of the score and the start of the others' names.
  ///   - what: What the tone is of, to end "Tone of …".
  ///   - tone: The tone of a row.
  /// - Returns: The score, then its parts.
  static func tone(
    _ name: String,
    of what: String,
    _ tone: @escaping @Sendable (Row) -> Tone
  ) -> [TableColumn] {
    let score = TableColumn(
      name,
      .number,
      "Tone of \(what): \(name)_sum / \(name)_sentences, −1…1.",
      missing: "no hit"
    ) { .ratio(Double(tone($0).sentenceScores) / 1_000_000, tone($0).sentences) }
    return [score] + toneSums(name, of: what, tone)
  }

  private static func toneSums(
    _ name: String,
    of what: String,
    _ tone: @escaping @Sendable (Row) -> Tone
  ) -> [TableColumn] {
    [
      TableColumn("\(name)_sentences", .integer, "Sentences with a hit.", unit: "sentences") {
        .integer(tone($0).sentences)
      },
      TableColumn("\(name)_hits", .integer, "Hits of \(what).", unit: "hits") {
        .integer(tone($0).hits)
      },
      TableColumn("\(name)_sum", .number, "Summed tones of these sentences.") {
        .decimal(tone($0).sentenceScores, places: 6)
      },
      TableColumn("\(name)_positive", .number, "Summed positive valence.", unit: "valence") {
        .milli(tone($0).positive)
      },
      TableColumn("\(name)_negative", .number, "Summed negative valence.", unit: "valence") {
        .milli(tone($0).negative)
      },
    ]
  }
}
