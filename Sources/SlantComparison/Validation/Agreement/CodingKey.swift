public import SlantCorpus

/// What stands behind the items of a sheet, and what Slant says of them.
public struct CodingKey: Equatable, Sendable {
  /// The column that names the items in sheets and key.
  package static let itemColumn = "item"
  private static let needed = [itemColumn, "level", "article", "outlet", "sentence", "text"]

  /// An item of the sheet.
  struct Item: Equatable, Sendable {
    let name: String
    let article: String
    let outlet: String
    /// The sentence in which it starts; `nil` for a whole article.
    let sentence: Int?
    let words: Set<String>
    /// How many names its list of speakers has.
    let names: Int
    /// Slant's answers by the name of the variable.
    let answers: [String: String]

    /// Whether Slant did not mark it.
    func isDecoy(_ scheme: CodingScheme) -> Bool {
      scheme.detection.map { answers[$0.name] == CodingScheme.no } ?? false
    }
  }

  /// What is judged.
  public let unit: CodingUnit
  /// The items in the order of the key.
  let items: [Item]
  /// The outlet of each article; "" for none.
  let outlets: [String: String]

  /// How many items the sheet has.
  public var itemCount: Int { items.count }
  /// How many articles they are of.
  public var articleCount: Int { outlets.count }

  /// The articles of a scope by name.
  func articles(in scope: AgreementRow.Scope) -> [String] {
    outlets.filter { scope.holds($0.value) }.map(\.key).sorted()
  }

  /// The item called `name`.
  func item(_ name: String) -> Item? { positions[name].map { items[$0] } }
  private let positions: [String: Int]

  /// Reads the key that `slant sample` wrote.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - path: The path for messages.
  /// - Throws: ``CodingFault`` where it is none.
  public init(_ table: PlainTable, path: String) throws(CodingFault) {
    func fault(_ line: Int?, _ problem: CodingFault.Problem) -> CodingFault {
      CodingFault(path: path, line: line, problem: problem)
    }
    if let missing = Self.needed.first(where: { table.column($0) == nil }) {
      throw fault(1, .notAKey(missing: missing))
    }
    let rows = table.rows.map { CodingRow(table, $0) }
    guard let first = rows.first else { throw fault(nil, .nothingFilledIn) }
    guard let unit = CodingUnit(rawValue: first["level"]) else {
      throw fault(first.line, .unknownLevel(first["level"]))
    }
    let scheme = CodingScheme(unit)
    if let missing = scheme.variables.first(where: { table.column($0.name) == nil }) {
      throw fault(1, .notAKey(missing: missing.name))
    }
    self.unit = unit
    outlets = Dictionary(rows.map { ($0["article"], $0["outlet"]) }) { first, _ in first }
    items = rows.filter { unit == .article || $0[Self.itemColumn] != $0["article"] }.map { row in
      Item(
        name: row[Self.itemColumn], article: row["article"], outlet: row["outlet"],
        sentence: Int(row["sentence"]), words: row["text"].wordSet, names: Int(row["names"]) ?? 0,
        answers: Dictionary(
          uniqueKeysWithValues: scheme.variables.compactMap { variable in
            row[variable.name].isEmpty ? nil : (variable.name, row[variable.name])
          }))
    }
    positions = Dictionary(items.enumerated().map { ($0.element.name, $0.offset) }) { $1 }
  }
}

/// A row of a plain table with its cells by name.
struct CodingRow {
  private let table: PlainTable
  private let row: PlainRow
  /// The line, from 1.
  var line: Int { row.line }

  init(_ table: PlainTable, _ row: PlainRow) {
    self.table = table
    self.row = row
  }

  /// The cell of a column; empty where there is no such column.
  subscript(column: String) -> String { table.column(column).map { row.cells[$0] } ?? "" }
}

extension String {
  /// Its words in small letters, without marks.
  var wordSet: Set<String> {
    Set(lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
