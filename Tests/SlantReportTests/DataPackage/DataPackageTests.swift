import TestSupport
import Testing

@testable import SlantReport

struct DataPackageTests {
  private static let parts = TableSchema(
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

  private static let articles = TableSchema(
    name: "articles",
    description: "An article.",
    columns: [
      Column(name: "article_id", kind: .string, unit: nil, description: "Its id.", missing: nil)
    ],
    primaryKey: ["article_id"],
    parent: nil
  )

  @Test func `a table is described`() throws {
    let package = DataPackage(tables: [Self.articles, Self.parts])
    let json = String(decoding: package.json(), as: UTF8.self)
    let difference = try Snapshot.difference(from: json, fileType: "json")
    #expect(difference == nil)
  }

  @Test func `a table points to none that is not there`() {
    let json = String(decoding: DataPackage(tables: [Self.parts]).json(), as: UTF8.self)
    #expect(!json.contains("foreignKeys"))
  }
}
