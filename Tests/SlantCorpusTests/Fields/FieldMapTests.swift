import Testing

@testable import SlantCorpus

@Suite struct FieldMapTests {
  private func chosen(_ keys: [String], _ map: FieldMap = FieldMap()) -> [String] {
    let choice = map.choice(among: keys.map { RawField(key: $0, value: "") })
    return FieldMap.Field.allCases.compactMap { field in
      choice[field].map { "\(field.rawValue)=\(keys[$0])" }
    }
  }

  @Test(arguments: FieldMap.Field.allCases)
  func `every usual name is recognised in any case`(_ field: FieldMap.Field) {
    for name in field.usualNames {
      #expect(chosen(["x", name.uppercased()]) == ["\(field.rawValue)=\(name.uppercased())"])
    }
  }

  @Test func `no usual name stands for two fields`() {
    let names = FieldMap.Field.allCases.flatMap(\.usualNames)
    #expect(Set(names).count == names.count)
  }

  @Test func `of several names the preferred one is taken`() {
    #expect(
      chosen(["story", "body", "Content", "source", "domain"]) == ["text=body", "outlet=source"])
  }

  @Test func `a column that the user names is taken alone`() throws {
    let map = try FieldMap(parsing: "text=Lede, outlet=site")
    #expect(
      chosen(["text", "lede", "source", "SITE", "url"], map) == [
        "text=lede", "outlet=SITE", "url=url",
      ])
    #expect(chosen(["text", "source"], map) == [])
  }

  @Test func `a column that the user gives to one field is not taken for another`() throws {
    #expect(
      chosen(["text", "title", "headline"], try FieldMap(parsing: "section=title")) == [
        "text=text", "title=headline", "section=title",
      ])
  }

  static let fields = "text, title, outlet, date, author, url, section, genre and id"

  @Test(arguments: [
    ("", "'' in --map is not a pair; write field=column, for example text=body"),
    ("body", "'body' in --map is not a pair; write field=column, for example text=body"),
    ("text=body,", "'' in --map is not a pair; write field=column, for example text=body"),
    ("txet=body", "unknown field 'txet' in --map; the fields are \(fields). Did you mean 'text'?"),
    (
      "Source=x",
      "unknown field 'Source' in --map; the fields are \(fields). Did you mean 'outlet'?"
    ),
    ("zebra=x", "unknown field 'zebra' in --map; the fields are \(fields)"),
    ("text=", "'text=' in --map names no column; write text=column"),
    ("text=a,TEXT=b", "field 'text' is given twice in --map; give it once"),
  ])
  func `a fault in the map is named`(_ list: String, message: String) {
    let error = #expect(throws: FieldMapError.self) { try FieldMap(parsing: list) }
    #expect(error?.description == message)
  }
}
