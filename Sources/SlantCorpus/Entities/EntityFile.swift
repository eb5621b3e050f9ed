/// A user's list of names and groups, read from a table with the columns canonical, alias, group,
/// valid_from and valid_to, of which only the first is needed.
///
///     let file = try EntityFile.read(bytes, path: "parties.csv")
///     file.rows[0].canonical  // "Robert Mugabe"
public struct EntityFile: Equatable, Sendable {
  /// The rows in the order of the file; one that is repeated stands once.
  public let rows: [EntityRow]
  /// What was passed over.
  public let warnings: [EntityFileWarning]

  /// Reads a file with commas or semicolons, or with tabs where its name ends in `.tsv`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path for messages.
  /// - Returns: The rows and the warnings.
  /// - Throws: ``EntityFileError`` with the first line that is wrong.
  public static func read(
    _ bytes: [UInt8], path: String
  ) throws(EntityFileError) -> EntityFile {
    var reader = EntityFileReader(bytes: bytes, path: path)
    try reader.readHeader()
    while let row = try reader.nextRow() { reader.add(row) }
    return reader.file
  }
}

/// The state of reading an entities file row by row.
private struct EntityFileReader {
  private let path: String
  private var source: PlainRows
  /// What each column of the file is; `nil` for one that is not read.
  private var columns: [EntityColumn?] = []
  private var rows: [EntityRow] = []
  private var warnings: [EntityFileWarning] = []
  private var firstLines: [[String?]: Int] = [:]

  init(bytes: [UInt8], path: String) {
    self.path = path
    source = PlainRows(bytes: bytes, path: path)
  }

  /// What was read.
  var file: EntityFile {
    EntityFile(rows: rows, warnings: warnings + (rows.isEmpty ? [.noRows] : []))
  }

  mutating func readHeader() throws(EntityFileError) {
    guard let (cells, line) = try cells() else { throw error(1, .empty) }
    for name in cells {
      let column = EntityColumn(header: name)
      if let column, columns.contains(column) { throw error(line, .repeatedColumn(name)) }
      if column == nil, !name.isEmpty {
        let nearest = EntityColumn.nearest(to: name)?.rawValue
        warnings.append(.unknownColumn(name, nearest: nearest))
      }
      columns.append(column)
    }
    guard columns.contains(.canonical) else { throw error(line, .noCanonicalColumn(found: cells)) }
  }

  mutating func nextRow() throws(EntityFileError) -> EntityRow? {
    guard let (cells, line) = try cells() else { return nil }
    guard cells.count == columns.count else {
      let problem = ReaderError.wrongCellCount(found: cells.count, expected: columns.count)
      throw error(line, .unreadable(problem))
    }
    var row = EntityRow(canonical: "", line: line)
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      switch column {
      case .canonical: row.canonical = cell
      case .alias: row.alias = cell
      case .group: row.group = cell
      case .validFrom: row.validFrom = try date(cell, .validFrom, line)
      case .validTo: row.validTo = try date(cell, .validTo, line)
      case nil: continue
      }
    }
    if row.canonical.isEmpty { throw error(line, .noCanonical) }
    if let from = row.validFrom, let to = row.validTo {
      let digits = min(from.utf8.count, to.utf8.count)
      if to.prefix(digits) < from.prefix(digits) {
        throw error(line, .endsBeforeStart(from: from, to: to))
      }
    }
    return row
  }

  mutating func add(_ row: EntityRow) {
    let key = [row.canonical, row.alias, row.group, row.validFrom, row.validTo]
    if let first = firstLines[key] {
      warnings.append(.repeatedRow(line: row.line, first: first))
    } else {
      firstLines[key] = row.line
      rows.append(row)
    }
  }

  /// The cells of the next row that is not blank, with its line.
  private mutating func cells() throws(EntityFileError) -> ([String], Int)? {
    do throws(PlainRows.Fault) {
      return try source.next().map { ($0.cells, $0.line) }
    } catch {
      throw self.error(error.line, .unreadable(error.error))
    }
  }

  /// A year, a month or a day that there is.
  private func date(
    _ text: String, _ column: EntityColumn, _ line: Int
  ) throws(EntityFileError) -> String {
    let missing = [4: "-01-01", 7: "-01", 10: ""][text.utf8.count]
    guard let missing, let day = CalendarDate(parsing: text + missing), day.iso == text + missing
    else { throw error(line, .badDate(column: column.rawValue, value: text)) }
    return text
  }

  private func error(_ line: Int, _ problem: EntityFileError.Problem) -> EntityFileError {
    EntityFileError(path: path, line: line, problem: problem)
  }
}
