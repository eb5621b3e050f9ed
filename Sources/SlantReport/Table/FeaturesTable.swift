internal import SlantAnalysis
internal import SlantCorpus

/// `features.csv`: one row for a part of an article, with its figures of style.
enum FeaturesTable {
  /// A part of an article.
  struct Row: Sendable {
    /// The article.
    let context: ArticleContext
    /// The part.
    let part: StylePart
  }

  typealias FeatureColumn = TableColumn<Row>

  /// The table.
  static let table = Table(
    name: "features",
    description: "A part of an article with its figures of style, which repeat the NELA features.",
    primaryKey: ["article_id", "part"],
    parent: "articles",
    columns: FeatureColumn.keys { $0.context } + [
      FeatureColumn(
        "part",
        .string,
        "text (the story in all voices, without headline and boilerplate), author, quoted, "
          + "reported, or title. A sentence counts for each voice that has a word in it."
      ) { .text($0.part.rawValue) }
    ] + StyleFeature.all.map(column)
  )

  /// A row for each part of an article.
  static func rows(_ context: ArticleContext) -> [Row] {
    StylePart.allCases.map { Row(context: context, part: $0) }
  }

  private static func column(_ feature: StyleFeature) -> FeatureColumn {
    let nela = feature.nela.map { " NELA: \($0)." } ?? ""
    return FeatureColumn(
      feature.name,
      feature.isCount ? .integer : .number,
      feature.description + nela,
      unit: feature.unit,
      missing: feature.missing
    ) { row in Cell(feature, of: row.context.analysis.style[row.part]) }
  }
}

extension Cell {
  /// A figure of style; missing where it cannot be told.
  init(_ feature: StyleFeature, of style: PartStyle) {
    let value = feature.value(style)
    self = feature.isCount ? Cell(value.map { Int($0) }) : Cell(value)
  }
}
