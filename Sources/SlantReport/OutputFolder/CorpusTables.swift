internal import SlantComparison

/// The tables that speak of a whole corpus, as files.
struct CorpusTables {
  /// A table with its rows as CSV.
  struct File {
    let schema: TableSchema
    let csv: [UInt8]
  }

  /// By what articles are put together.
  let grouping: Grouping

  /// The tables of `results`, in a fixed order.
  func files(_ results: CorpusResults) -> [File] {
    [
      file(OutletsTable.table(grouping), results.comparison.estimates),
      file(ContrastsTable.table(grouping), ContrastRow.rows(results)),
      file(BalanceTable.table(grouping), results.balance),
      file(TargetsTable.table(grouping), results.targets),
      file(NamingTable.table(grouping), results.summary.naming.rows),
      file(StoriesTable.table, StoriesTable.rows(results)),
      file(TrendsTable.table(grouping), results.comparison.trends),
    ]
  }

  private func file<Row>(_ table: Table<Row>, _ rows: [Row]) -> File {
    File(schema: table.schema, csv: table.header + table.csv(rows))
  }
}
