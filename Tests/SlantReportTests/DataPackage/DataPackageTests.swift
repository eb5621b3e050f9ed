import TestSupport
import Testing

@testable import SlantReport

struct DataPackageTests {
  @Test func `a table is described`() throws {
    let schema = TableSchema(
      name: "parts",
      description: "A part.",
      columns: [
        Column(name: "id", kind: .string, unit: nil, description: "The part.", missing: nil),
        Column(name: "size", kind: .number, unit: "words", description: "Its size.", missing: "?"),
        Column(name: "is_new", kind: .boolean, unit: nil, description: "If new.", missing: nil),
      ],
      primaryKey: ["id"],
      parent: "articles"
    )
    let json = String(decoding: DataPackage(tables: [schema]).json(), as: UTF8.self)
    let difference = try Snapshot.difference(from: json, fileType: "json")
    #expect(difference == nil)
  }
}
