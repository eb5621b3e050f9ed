/// What stands behind the items of a sheet.
public struct CodingKey: Equatable, Sendable {
  /// The column that names the items in sheets and key.
  package static let itemColumn = "item"
}
