/// What a table holds, column by column: the source of its header and of datapackage.json.
public struct TableSchema: Equatable, Sendable {
  /// The name of the file without its ending: `articles`.
  public let name: String
  /// What one row is, in a line.
  public let description: String
  /// The columns in the order of the file.
  public let columns: [Column]
  /// The columns that tell the rows apart; empty where none do.
  public let primaryKey: [String]
  /// The table and column that this table's `article_id` points to.
  public let parent: String?

  /// The name of the file.
  public var path: String { name + ".csv" }
}

/// The description of a column.
public struct Column: Equatable, Sendable {
  /// What the cells of a column hold, by the names of Frictionless Table Schema.
  public enum Kind: String, Sendable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// A decimal number.
    case number
    /// 1 or 0.
    case boolean
    /// A day, YYYY-MM-DD.
    case date
  }

  /// The header, in snake_case.
  public let name: String
  /// What its cells hold.
  public let kind: Kind
  /// What a number counts; `nil` for text and for numbers without a unit.
  public let unit: String?
  /// What it means.
  public let description: String
  /// What an empty cell says; `nil` where no cell is empty.
  public let missing: String?
}
