import Foundation
import Testing

/// `--by`: articles put together by another field than the outlet.
@Suite struct GroupingOptionTests {
  /// Twelve articles of one outlet with a desk and a section each.
  private static let input = (0..<12).map { number in
    let desk = number % 2 == 0 ? "day" : "night"
    let day = String(String(101 + number).dropFirst())
    let date = number < 6 ? "2024-01-\(day)" : "2024-02-\(day)"
    return """
      {"id":"a\(day)","outlet":"Echo","date":"\(date)","section":"\(number < 4 ? "World" : "Sport")",\
      "desk":"\(desk)","value":"v\(number % 3)","text":"The mayor said plan \(number) was fine. It \
      \(number % 3 == 0 ? "is a disgraceful farce" : "starts on Monday")."}

      """
  }.joined()

  private func run(_ options: [String]) throws -> (run: CommandRun, files: [String: Data]) {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["analyze", "-", "-o", scratch.path("out"), "--quiet", "--replicates", "200"] + options,
      input: Self.input)
    return (run, try scratch.files(below: "out"))
  }

  static let groupings: [(by: String, column: String, groups: Set<String>)] = [
    ("section", "section", ["Sport", "World"]), ("desk", "field_desk", ["day", "night"]),
    ("month", "month", ["2024-01", "2024-02"]), ("outlet", "outlet", ["Echo"]),
    ("genre", "genre", ["news"]),
    // Called like a column of the tables.
    ("value", "field_value", ["v0", "v1", "v2"]),
  ]

  @Test(arguments: groupings)
  func `tables speak of the groups`(by: String, column: String, groups: Set<String>) throws {
    let (run, files) = try run(["--by", by])
    #expect(run.status == 0)
    #expect(run.errors == "")
    for name in ["outlets.csv", "balance.csv", "trends.csv"] {
      let table = CSVTable(try #require(files[name]))
      #expect(Set(table.column(column)) == groups, "\(name)")
      #expect(Set(table.header).count == table.header.count, "\(name)")
    }
    let contrasts = CSVTable(try #require(files["contrasts.csv"]))
    #expect(Set(contrasts.column(column + "_a")).isSubset(of: groups))
    let json = try #require(files["run.json"])
    let manifest = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect((manifest["options"] as? [String: Any])?["by"] as? String == by)
  }

  @Test func `records are put together by their fields as well`() throws {
    let (_, files) = try run(["--by", "desk"])
    let scratch = try ScratchFolder()
    try scratch.write("records.jsonl", try #require(files["analysis.jsonl"]))
    let run = try CommandRun([
      "summarize", scratch.path("records.jsonl"), "-o", scratch.path("out"), "--by", "desk",
      "--quiet", "--replicates", "200",
    ])
    #expect(run.status == 0)
    let own = try scratch.files(below: "out")
    for name in SummarizeTests.tables { #expect(own[name] == files[name], "\(name) differs") }
  }

  @Test(arguments: [("dsk", "a field 'dsk'"), ("author", "a field 'author'")])
  func `a field that no article has is named`(by: String, name: String) throws {
    let (run, files) = try run(["--by", by])
    #expect(run.status == 0)
    #expect(run.errors == "no article has \(name); all are in one group without a name\n")
    let table = CSVTable(try #require(files["outlets.csv"]))
    #expect(Set(table.column(by == "dsk" ? "field_dsk" : by)) == [""])
  }

  @Test func `months need dates`() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["analyze", "-", "-o", scratch.path("out"), "--by", "month", "--quiet"],
      input: "{\"text\":\"The mayor said no.\"}\n")
    #expect(run.errors == "no article has a date; all are in one group without a name\n")
  }
}
