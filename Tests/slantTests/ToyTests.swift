import Foundation
import Testing

/// A column or field that never changes over the sample, and an article with what is rare there,
/// measures nothing.
@Suite struct ToyTests {
  private static let files = AnalyzeTests.results(
    of: ["--entities", Checkout.entities, Checkout.rare])?.files

  /// Columns that may be constant over the sample, each with its reason.
  static let constantColumns: [String: String] = [
    "quotes.csv in": "attributions are sought in the text, not in the title",
    "contrasts.csv pairing":
      "outlets are compared within ten stories or more, and the sample has six",
    "outlets.csv reference_percentile": "the sample is held against no other corpus",
    "stories.csv duplicate_of": "no outlet of the sample prints a text twice",
  ]

  /// Fields of the record that may be constant over the sample, each with its reason.
  static let constantFields: [String: String] = [
    "schema": "the version of the record",
    "headline.in": "stands on titles given apart alone",
    "headline.question": "stands on questions alone",
    "entities.morals.in": "stands on hits of the title alone",
    "entities.morals.negated": "stands on negated hits alone",
    "terms.in": "stands on hits of the title alone",
    "agency.in": "stands on clauses of the title alone",
    "entities.evidence.in": "stands on hits of the title alone",
    "meta": "the sample's headers hold known fields alone",
  ]

  /// Members whose keys are names of lexicons and classes on so many levels: one path stands for all.
  static let levelsOfNames = ["frame_evidence": 3, "morals": 1, "sums.counts": 1]

  @Test(arguments: [
    "articles.csv", "entities.csv", "quotes.csv", "terms.csv", "agency.csv", "balance.csv",
    "targets.csv", "naming.csv", "features.csv", "outlets.csv", "contrasts.csv", "stories.csv",
    "trends.csv",
  ])
  func `no column is constant over the sample`(name: String) throws {
    let table = CSVTable(try #require(Self.files?[name]))
    for column in table.header where Self.constantColumns["\(name) \(column)"] == nil {
      #expect(Set(table.column(column)).count > 1, "\(name): \(column) is constant")
    }
    for column in Self.constantColumns.keys where column.hasPrefix(name + " ") {
      let values = Set(table.column(String(column.dropFirst(name.count + 1))))
      #expect(values.count <= 1, "\(column) changes; take it off the list")
    }
  }

  @Test func `no field of the record is constant over the sample`() throws {
    let lines = try #require(Self.files?["analysis.jsonl"]).split(separator: UInt8(ascii: "\n"))
    var values: [String: Set<String>] = [:]
    for line in lines {
      collect(try JSONSerialization.jsonObject(with: line), path: "", into: &values)
    }
    // What is sometimes empty or missing, else objects, has its values in the fields of the objects.
    let filled = values.filter { member in
      !member.value.isSubset(of: ["[]", "[:]", "<null>"])
        || !values.keys.contains { $0.hasPrefix(member.key + ".") }
    }
    // Each figure of style is a column of features.csv; in a part of few words it need not vary.
    for (path, found) in filled
    where Self.constantFields[path] == nil && !path.hasPrefix("style.") {
      #expect(found.count > 1, "\(path) is constant: \(found)")
    }
    for path in Self.constantFields.keys {
      #expect((values[path]?.count ?? 0) <= 1, "\(path) changes; take it off the list")
    }
  }

  /// Whether the keys of an object are names.
  private func isName(below path: String) -> Bool {
    Self.levelsOfNames.contains { prefix, levels in
      let depth = path.split(separator: ".").count - prefix.split(separator: ".").count
      return (path == prefix || path.hasPrefix(prefix + ".")) && depth < levels
    }
  }

  /// Gathers the values of each field; members of lists share a path.
  private func collect(_ value: Any, path: String, into values: inout [String: Set<String>]) {
    switch value {
    case let object as [String: Any] where !object.isEmpty:
      for (key, member) in object {
        let name = isName(below: path) ? "*" : key
        collect(member, path: path.isEmpty ? key : "\(path).\(name)", into: &values)
      }
    case let list as [Any]:
      if list.isEmpty { values[path, default: []].insert("[]") }
      for member in list { collect(member, path: path, into: &values) }
    default: values[path, default: []].insert("\(value)")
    }
  }
}
