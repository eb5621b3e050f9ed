/// A table that people fill in with a spreadsheet, read whole.
///
/// It takes what spreadsheets do to a table: a byte-order mark, semicolons, CRLF, blank rows, further
/// empty columns, rows cut short, another order of the columns, another case in the header, and bytes of
/// another encoding than UTF-8 (U+FFFD stands for them).
public struct PlainTable: Equatable, Sendable {
  /// The names of the columns: small letters, `_` for spaces and hyphens.
  public let header: [String]
  /// The rows that are not blank, each with as many cells as the header.
  public let rows: [PlainRow]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path for messages.
  /// - Throws: ``PlainTableError`` with the first line that is wrong.
  public init(_ bytes: [UInt8], path: String) throws(PlainTableError) {
    var source = PlainRows(bytes: bytes, path: path, toleratesBadBytes: true)
    do throws(PlainRows.Fault) {
      guard let first = try source.next() else { throw PlainRows.Fault(line: 1, error: .emptyFile) }
      let header = first.cells.map(Self.columnName)
      var rows: [PlainRow] = []
      while let row = try source.next() { rows.append(try Self.filled(row, to: header.count)) }
      self.header = header
      self.rows = rows
    } catch {
      throw PlainTableError(path: path, line: error.line, problem: error.error)
    }
  }

  /// The place of a column in each row; `nil` for none.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// A row with as many cells as the header; cells beyond it must be empty.
  private static func filled(
    _ row: PlainRow, to count: Int
  ) throws(PlainRows.Fault) -> PlainRow {
    guard row.cells.dropFirst(count).allSatisfy(\.isEmpty) else {
      throw PlainRows.Fault(
        line: row.line, error: .wrongCellCount(found: row.cells.count, expected: count))
    }
    let missing = [String](repeating: "", count: max(0, count - row.cells.count))
    return PlainRow(cells: row.cells.prefix(count) + missing, line: row.line)
  }

  /// A name as a header writes it: `Main entity` is `main_entity`.
  static func columnName(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

/// A row of a plain table.
public struct PlainRow: Equatable, Sendable {
  /// The cells, without white space at their ends.
  public let cells: [String]
  /// The line of the file on which it begins, from 1.
  public let line: Int
}

/// Why a plain table cannot be read.
public struct PlainTableError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path as given.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: ReaderError

  /// What is wrong, where, and what to do.
  public var description: String { "\(path):\(line): error: \(problem)" }
}
