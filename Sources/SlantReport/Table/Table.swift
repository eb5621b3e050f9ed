/// A table: each column with the function that makes its cell.
///
/// Description and value stand side by side, so that a column cannot be in one and not in the other.
struct Table<Row>: Sendable {
  /// What the table holds.
  let schema: TableSchema
  private let cells: [@Sendable (Row) -> Cell]

  /// A table of `columns`.
  init(
    name: String,
    description: String,
    primaryKey: [String],
    parent: String? = nil,
    columns: [TableColumn<Row>]
  ) {
    schema = TableSchema(
      name: name,
      description: description,
      columns: columns.map(\.column),
      primaryKey: primaryKey,
      parent: parent
    )
    cells = columns.map(\.cell)
  }

  /// The cells of a row, in the order of the columns.
  func cells(of row: Row) -> [Cell] { cells.map { $0(row) } }

  /// Appends a row as CSV.
  func append(_ row: Row, to csv: inout CSVWriter) {
    for cell in cells { csv.append(cell(row)) }
    csv.endRow()
  }

  /// The header as CSV.
  var header: [UInt8] {
    var csv = CSVWriter()
    appendHeader(to: &csv)
    return csv.bytes
  }

  /// Rows as CSV.
  func csv(_ rows: [Row]) -> [UInt8] {
    var csv = CSVWriter()
    for row in rows { append(row, to: &csv) }
    return csv.bytes
  }

  /// Appends the header as CSV.
  func appendHeader(to csv: inout CSVWriter) {
    for column in schema.columns { csv.append(.text(column.name)) }
    csv.endRow()
  }
}

/// A column with the function that makes its cell from a row.
struct TableColumn<Row>: Sendable {
  /// What the column holds.
  let column: Column
  /// The cell of a row.
  let cell: @Sendable (Row) -> Cell

  /// A column of cells of `kind`.
  init(
    _ name: String,
    _ kind: Column.Kind,
    _ description: String,
    unit: String? = nil,
    missing: String? = nil,
    cell: @escaping @Sendable (Row) -> Cell
  ) {
    column = Column(
      name: name,
      kind: kind,
      unit: unit,
      description: description,
      missing: missing
    )
    self.cell = cell
  }
}
