import FoundationEssentials

/// A file of Tests/Fixtures/style: what another program says of the sample articles.
struct FixtureTable {
  /// The cells of each row by the names of the columns.
  let rows: [[String: String]]

  /// Reads a file; its first line says which program and version wrote it.
  init(_ name: String) throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = root.joined(separator: "/") + "/Fixtures/style/" + name
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    let header = lines.first?.split(separator: "\t").map(String.init) ?? []
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
  }
}

extension [String: String] {
  /// The number in a column.
  func number(_ column: String) -> Double { self[column].flatMap(Double.init) ?? .nan }

  /// The whole number in a column.
  func integer(_ column: String) -> Int { self[column].flatMap(Int.init) ?? -1 }
}
