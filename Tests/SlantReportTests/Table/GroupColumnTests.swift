import SlantComparison
import Testing

@testable import SlantReport

/// Tables of articles put together by other fields than the outlet.
struct GroupColumnTests {
  static let names: [(grouping: String, column: String)] = [
    ("outlet", "outlet"), ("section", "section"), ("author", "author"), ("genre", "genre"),
    ("month", "month"), ("desk", "field_desk"), ("Pos. Emo", "field_pos_emo"),
    // Called like columns of ours.
    ("value", "field_value"), ("group", "field_group"), ("source", "field_source"),
    ("法", "field_class"),
  ]

  @Test(arguments: names)
  func `the column is called like the field`(grouping: String, column: String) {
    let grouping = Grouping(named: grouping)
    #expect(GroupColumn.name(grouping) == column)
    #expect(GroupColumn.name(grouping, "a") == column + "_a")
  }

  @Test(arguments: names)
  func `no column is there twice, whatever articles are put together by`(
    grouping: String, column: String
  ) {
    let grouping = Grouping(named: grouping)
    let schemas = [
      OutletsTable.table(grouping).schema, ContrastsTable.table(grouping).schema,
      BalanceTable.table(grouping).schema, TargetsTable.table(grouping).schema,
      NamingTable.table(grouping).schema, TrendsTable.table(grouping).schema,
    ]
    for schema in schemas {
      let names = schema.columns.map(\.name)
      #expect(Set(names).count == names.count, "\(schema.name)")
      #expect(names.allSatisfy(TableListing.isSnakeCase), "\(schema.name)")
      #expect(schema.primaryKey.allSatisfy(names.contains), "\(schema.name)")
      #expect(names.contains(column) || names.contains(column + "_a"), "\(schema.name)")
      #expect(schema.columns.allSatisfy { $0.description.hasSuffix(".") })
    }
  }
}
