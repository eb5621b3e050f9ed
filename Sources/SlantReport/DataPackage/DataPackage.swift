/// Writes datapackage.json: what each column of each table means, for programs and people.
///
/// Frictionless Tabular Data Package, https://specs.frictionlessdata.io/tabular-data-package/. `unit`
/// and `missing` are properties of ours beside those of the specification.
struct DataPackage {
  /// The tables of the package.
  let tables: [TableSchema]

  /// The file as UTF-8.
  func json() -> [UInt8] {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "slant")
      json.member("title", "What Slant found in a set of news articles")
      json.key("resources")
      json.array(tables) { $0.writeResource($1, pointsToParent: has($1.parent)) }
    }
    json.endLine()
    return json.bytes
  }

  /// Whether a table is in the package; those of `summarize` have no articles.csv to point to.
  private func has(_ name: String?) -> Bool { tables.contains { $0.name == name } }
}

extension JSONWriter {
  fileprivate mutating func writeResource(_ table: TableSchema, pointsToParent: Bool) {
    object { json in
      json.member("profile", "tabular-data-resource")
      json.member("name", table.name)
      json.member("path", table.path)
      json.member("description", table.description)
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.writeDialect()
      json.key("schema")
      json.object { $0.writeSchema(table, pointsToParent: pointsToParent) }
    }
  }

  private mutating func writeDialect() {
    key("dialect")
    object { json in
      json.member("delimiter", ",")
      json.member("lineTerminator", "\r\n")
      json.member("quoteChar", "\"")
      json.member("doubleQuote", true)
      json.member("header", true)
    }
  }

  private mutating func writeSchema(_ table: TableSchema, pointsToParent: Bool) {
    key("fields")
    array(table.columns) { $0.writeField($1) }
    key("missingValues")
    array([""]) { $0.string($1) }
    if !table.primaryKey.isEmpty {
      key("primaryKey")
      array(table.primaryKey) { $0.string($1) }
    }
    if pointsToParent, let parent = table.parent { writeForeignKey(to: parent) }
  }

  private mutating func writeField(_ column: Column) {
    object { json in
      json.member("name", column.name)
      json.member("type", column.kind.rawValue)
      json.member("description", column.description)
      if let unit = column.unit { json.member("unit", unit) }
      if let missing = column.missing { json.member("missing", missing) }
      if column.kind == .boolean { json.writeBooleanValues() }
    }
  }

  private mutating func writeBooleanValues() {
    key("trueValues")
    array(["1"]) { $0.string($1) }
    key("falseValues")
    array(["0"]) { $0.string($1) }
  }

  private mutating func writeForeignKey(to parent: String) {
    key("foreignKeys")
    array { json in
      json.object { json in
        json.member("fields", "article_id")
        json.key("reference")
        json.object { json in
          json.member("resource", parent)
          json.member("fields", "article_id")
        }
      }
    }
  }
}
