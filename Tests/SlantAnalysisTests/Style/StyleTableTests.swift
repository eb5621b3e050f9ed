import FoundationEssentials
import SlantAnalysis
import Testing

/// The table that maps the names of NELA, in the documentation of style.
struct StyleTableTests {
  private static func table() throws -> [String: [String]] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let path = root.joined(separator: "/") + "/Sources/SlantAnalysis/SlantAnalysis.docc/Style.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    var rows: [String: [String]] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " || $0 == "`" }.prefix { $0 != " " && $0 != "`" })
      }
      if cells.count == 3 { rows[cells[0], default: []].append(cells[1]) }
    }
    return rows
  }

  @Test func `each name of NELA has a row with its column`() throws {
    let rows = try Self.table()
    for feature in StyleFeature.all {
      guard let nela = feature.nela else { continue }
      #expect(rows[nela] == [feature.name], "\(nela)")
    }
  }

  @Test func `the table names no column that there is not`() throws {
    let columns = Set(StyleFeature.all.map(\.name))
    for (nela, names) in try Self.table() {
      #expect(names.allSatisfy { columns.contains($0) || $0 == "left" }, "\(nela)")
    }
  }
}
