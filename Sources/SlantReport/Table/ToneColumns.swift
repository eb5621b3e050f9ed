internal import SlantAnalysis

extension TableColumn {
  /// A tone with what it is made of, so that it can be redone for any sum of rows.
  ///
  /// - Parameters:
  ///   - name: The column of the score and the start of the others' names.
  ///   - what: What the tone is of, to end "Tone of …".
  ///   - missing: Which rows have no tone, where there are such.
  ///   - tone: The tone of a row; `nil` where none was looked for.
  /// - Returns: The score, then its parts.
  static func tone(
    _ name: String,
    of what: String,
    missing: String? = nil,
    _ tone: @escaping @Sendable (Row) -> Tone?
  ) -> [TableColumn] {
    let score = TableColumn(
      name,
      .number,
      "Tone of \(what): \(name)_sum / \(name)_sentences, −1…1.",
      missing: missing.map { "no hit, or " + $0 } ?? "no hit"
    ) { row in
      tone(row).map { .ratio(Double($0.sentenceScores) / 1_000_000, $0.sentences) } ?? .empty
    }
    return [score] + toneSums(name, of: what, missing, tone)
  }

  private static func toneSums(
    _ name: String,
    of what: String,
    _ missing: String?,
    _ tone: @escaping @Sendable (Row) -> Tone?
  ) -> [TableColumn] {
    func part(
      _ end: String, _ kind: Column.Kind, _ description: String, _ unit: String? = nil,
      _ cell: @escaping @Sendable (Tone) -> Cell
    ) -> TableColumn {
      TableColumn("\(name)_\(end)", kind, description, unit: unit, missing: missing) { row in
        tone(row).map(cell) ?? .empty
      }
    }
    return [
      part("sentences", .integer, "Sentences with a hit.", "sentences") { .integer($0.sentences) },
      part("hits", .integer, "Hits of \(what).", "hits") { .integer($0.hits) },
      part("sum", .number, "Summed tones of these sentences.") {
        .decimal($0.sentenceScores, places: 6)
      },
      part("positive", .number, "Summed positive valence.", "valence") { .milli($0.positive) },
      part("negative", .number, "Summed negative valence.", "valence") { .milli($0.negative) },
    ]
  }
}
