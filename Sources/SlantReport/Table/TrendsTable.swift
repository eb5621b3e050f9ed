internal import SlantComparison
internal import SlantStatistics

/// `trends.csv`: one row for a measure in an outlet in a month or week.
enum TrendsTable {
  typealias TrendColumn = TableColumn<Trend>

  /// The table of articles put together by `grouping`.
  static func table(_ grouping: Grouping) -> Table<Trend> {
    let key = GroupColumn.name(grouping)
    return Table(
      name: "trends",
      description: "The value of a main measure \(GroupColumn.description(grouping)) in a month or "
        + "week, of the articles that have a date, with a 95% interval by a bootstrap over blocks of "
        + "neighbours in time.",
      primaryKey: ["measure", key, "period"],
      columns: [
        TrendColumn("measure", .string, "The measure, as in outlets.csv.") {
          .text($0.measure.name)
        },
        GroupColumn.column(grouping) { $0.outlet },
        TrendColumn("period", .string, "The month, YYYY-MM, or the Monday of the week.") {
          .text($0.period)
        },
        TrendColumn("articles", .integer, "Articles in it, copies left out.", unit: "articles") {
          .integer($0.articles)
        },
      ]
        + ValueColumns.columns(
          numerator: { $0.numerator }, denominator: { $0.denominator }, value: { $0.value },
          interval: { $0.interval }, reason: { $0.reason })
    )
  }
}
