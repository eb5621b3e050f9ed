internal import SlantComparison
internal import SlantStatistics

/// `outlets.csv`: one row for a measure in an outlet.
enum OutletsTable {
  typealias OutletColumn = TableColumn<OutletEstimate>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<OutletEstimate> {
    let key = GroupColumn.name(grouping)
    return Table(
      name: "outlets",
      description:
        "The value of a measure \(GroupColumn.description(grouping)), with a 95% interval "
        + "by a bootstrap over stories, and over articles on none. Copies of a text count once.",
      primaryKey: ["family", "measure", "subject", key],
      columns: measure
        + [GroupColumn.column(grouping) { $0.outlet }] + sample + value
    )
  }

  private static let measure =
    MeasureColumns.columns { (row: OutletEstimate) in row.measure } + [
      OutletColumn("meaning", .string, "What the measure is, in words.") {
        .text($0.measure.meaning)
      },
      OutletColumn("unit", .string, "What a value of 1 is.", missing: "a share or a score") {
        Cell($0.measure.unit)
      },
    ]

  private static let sample = [
    OutletColumn("articles", .integer, "Articles, copies left out.", unit: "articles") {
      .integer($0.articles)
    },
    OutletColumn(
      "articles_with_figure", .integer, "Those with a denominator above 0.", unit: "articles"
    ) { .integer($0.articlesWithFigure) },
    OutletColumn(
      "clusters", .integer,
      "What the bootstrap draws as one: the articles on a story together, others each by itself.",
      unit: "clusters"
    ) { .integer($0.clusters) },
  ]

  private static let value =
    ValueColumns.columns(
      numerator: { (row: OutletEstimate) in row.numerator }, denominator: { $0.denominator },
      value: { $0.value }, interval: { $0.interval }, reason: { $0.reason }) + [
      OutletColumn(
        "article_mean", .number, "The mean of the articles' own values, each counting the same.",
        missing: "no article has the figure"
      ) { Cell($0.articleMean) },
      OutletColumn(
        "reference_percentile", .number,
        "The percentage of the articles of the reference corpus that lie below value.",
        unit: "percent",
        missing: "no reference was given, or fewer than 20 of its articles have the figure"
      ) { Cell($0.percentile) },
    ]
}
