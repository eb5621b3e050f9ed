import Foundation
import Testing

/// agency.csv and the columns of articles.csv that count its rows.
@Suite struct AgencyTableTests {
  private static let article = """
    title: Two miners shot in clashes
    outlet: Daily Echo

    Two miners were killed by guards on Monday. The owner said that nobody had been hurt.

    Mourners denied the death of Idris Calloway. “They shot Idris Calloway,” Mira Osgood said.
    """

  private static let run = Result {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", article)
    try scratch.write(
      "entities.csv", "canonical,group\nIdris Calloway,union\n")
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "--output", scratch.path("out"), "--entities",
      scratch.path("entities.csv"),
    ])
    #expect(run.status == 0, "\(run.errors)")
    return try scratch.files(below: "out")
  }

  private func rows(_ name: String) throws -> [[String: String]] {
    let table = CSVTable(try #require(Self.run.get()[name]))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }

  @Test func `a row says who does what to whom`() throws {
    let row = try #require(try rows("agency.csv").first { $0["text"] == "killed" })
    let expected = [
      "outlet": "Daily Echo", "paragraph": "1", "in": "text", "voice": "author", "scored": "1",
      "zone": "lead", "construction": "passive_with_agent", "class": "kill", "term": "kill",
      "modality": "asserted", "victim": "Two miners", "victim_head": "miners", "agent": "guards",
      "sentence": "Two miners were killed by guards on Monday.",
    ]
    for (column, value) in expected { #expect(row[column] == value, "\(column)") }
  }

  @Test func `a victim has the name and the group of its entity`() throws {
    let row = try #require(try rows("agency.csv").last)
    #expect(row["construction"] == "active")
    #expect(row["voice"] == "quoted")
    #expect(row["victim_entity"] == "idris-calloway")
    #expect(row["victim_name"] == "Idris Calloway")
    #expect(row["victim_group"] == "union")
    #expect(row["agent"] == "They")
  }

  @Test func `a headline is a passive without its verb to be`() throws {
    let row = try #require(try rows("agency.csv").first)
    #expect(row["in"] == "title")
    #expect(row["construction"] == "agentless_passive")
    #expect(row["victim"] == "Two miners")
  }

  @Test func `the counts of an article are those of its asserted clauses`() throws {
    let article = try #require(try rows("articles.csv").first)
    let counted = try rows("agency.csv").filter {
      $0["scored"] == "1" && $0["modality"] == "asserted" && $0["zone"] != "title"
    }
    #expect(article["harm_clauses"] == "\(counted.count)")
    for construction in Set(counted.compactMap { $0["construction"] }) {
      let count = counted.count { $0["construction"] == construction }
      #expect(article["harm_\(construction)"] == "\(count)")
    }
    #expect(
      article["harm_clauses_author"] == "\(counted.count { $0["voice"] == "author" })")
    #expect(
      article["harm_victim_without_agent"]
        == "\(counted.count { $0["victim"] != "" && $0["agent"] == "" })")
  }

  @Test func `the record has the clauses of the table`() throws {
    let line = try #require(Self.run.get()["analysis.jsonl"])
    let json = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
    let agency = try #require(json["agency"] as? [[String: Any]])
    #expect(
      agency.map { $0["construction"] as? String }
        == (try rows("agency.csv").map { $0["construction"] }))
    #expect(agency.last?["victim_entity"] as? String == "idris-calloway")
  }
}
