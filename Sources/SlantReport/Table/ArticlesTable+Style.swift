internal import SlantAnalysis

/// A few figures of style of the story; features.csv has all, by part.
extension ArticlesTable {
  /// The figures of the story in all voices, and the baits of its headline.
  static let style =
    ["flesch_reading_ease", "mattr", "mtld", "words_per_sentence"].map { column($0, .text) }
    + [column("clickbait_kinds", .title)]

  private static func column(_ name: String, _ part: StylePart) -> ArticleColumn {
    guard let feature = StyleFeature.named(name) else {
      preconditionFailure("a feature that StyleFeature.all holds")
    }
    return ArticleColumn(
      name,
      feature.isCount ? .integer : .number,
      feature.description,
      unit: feature.unit,
      missing: feature.missing
    ) { Cell(feature, of: $0.analysis.style[part]) }
  }
}
