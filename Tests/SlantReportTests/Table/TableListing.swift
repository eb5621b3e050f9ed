import Testing

@testable import SlantReport

/// Tables as a snapshot shows them.
enum TableListing {
  /// Each cell of each row on a line with its column, which is easier to review than a wide table.
  static func text<Row>(_ table: Table<Row>, _ rows: [Row]) -> String {
    rows.map { row in
      var csv = CSVWriter()
      table.append(row, to: &csv)
      let cells = CSVReading.rows(String(decoding: csv.bytes, as: UTF8.self)).flatMap(\.self)
      #expect(cells.count == table.schema.columns.count)
      return zip(table.schema.columns, cells).map { "\($0.name): \($1)\n" }.joined()
    }.joined(separator: "\n")
  }

  /// Whether a name has lower-case letters, digits and underscores alone.
  static func isSnakeCase(_ name: String) -> Bool {
    name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
  }
}
