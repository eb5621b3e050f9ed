internal import SlantComparison

/// The columns that name an outlet, or what else articles are put together by.
enum GroupColumn {
  /// The name of the column: `outlet`, `section`; a field of the input that is called like another
  /// column of ours gets `field_` in front.
  static func name(_ grouping: Grouping) -> String {
    switch grouping {
    case .field(let name): "field_" + ColumnName.of(name)
    default: grouping.name
    }
  }

  /// The name of the column of the first, or of the second of a pair.
  static func name(_ grouping: Grouping, _ end: String) -> String { name(grouping) + "_" + end }

  /// For what a row stands, to end "The value of a measure …".
  static func description(_ grouping: Grouping) -> String {
    switch grouping {
    case .outlet: "in an outlet"
    case .field(let name): "in the articles of one value of the field \(name)"
    default: "in the articles of one \(grouping.name)"
    }
  }

  /// The column of a row's group.
  static func column<Row>(
    _ grouping: Grouping, _ end: String? = nil, missing: String = "the input names none",
    _ group: @escaping @Sendable (Row) -> String?
  ) -> TableColumn<Row> {
    let description =
      switch grouping {
      case .outlet: "The outlet."
      case .section: "The section."
      case .author: "The author."
      case .genre: "news, opinion or unknown."
      case .story: "The story, as in stories.csv."
      case .month: "The month of publication, YYYY-MM."
      case .field(let name): "The value of the field \(name)."
      }
    return TableColumn(
      end.map { name(grouping, $0) } ?? name(grouping), .string, description, missing: missing
    ) { Cell(group($0)) }
  }
}
