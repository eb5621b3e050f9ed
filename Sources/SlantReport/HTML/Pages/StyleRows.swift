internal import SlantAnalysis
internal import SlantText

/// The figures of style of an article that its page shows; features.csv has all.
struct StyleRows {
  /// The names of the figures, each with its words for a reader and its decimals.
  private static let shown: [(name: String, label: String, places: Int)] = [
    ("word_count", "Words", 0), ("sentences", "Sentences", 0),
    ("words_per_sentence", "Words per sentence", 1), ("longest_sentence", "Longest sentence", 0),
    ("avg_wordlen", "Letters per word", 2), ("flesch_reading_ease", "Flesch reading ease", 1),
    ("flesch_kincaid_grade_level", "Flesch–Kincaid grade", 1), ("gunning_fog", "Gunning fog", 1),
    ("smog_index", "SMOG", 1), ("coleman_liau_index", "Coleman–Liau", 1),
    ("automated_readability_index", "ARI", 1), ("lix", "LIX", 1), ("mattr", "MATTR", 3),
    ("mtld", "MTLD", 1), ("personal_pronouns", "Pronouns per word", 3),
    ("exclaim", "Exclamation marks per token", 4), ("allcaps", "Words in capitals per token", 4),
  ]

  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// What the template asks of style.
  func values() -> [String: Any] {
    let cues = analysis.style.clickbait
    return [
      "style": Self.shown.compactMap(row),
      "baits": cues.map { cue in
        let text = analysis.title ?? analysis.body
        return [
          "kind": cue.kind.rawValue.split(separator: "_").joined(separator: " "),
          "words": text.string(cue.span),
        ]
      },
      "has-baits": !cues.isEmpty,
    ]
  }

  private func row(_ shown: (name: String, label: String, places: Int)) -> [String: Any]? {
    guard let feature = StyleFeature.named(shown.name) else { return nil }
    var row: [String: Any] = ["name": shown.label, "meaning": feature.description]
    for part in StylePart.allCases {
      row[part.rawValue] = DisplayNumber.decimal(
        feature.value(analysis.style[part]), places: shown.places)
    }
    return row
  }
}
