import Foundation
import Testing

/// `slant summarize` against the tables that `slant analyze` makes in one go.
@Suite struct SummarizeTests {
  /// The tables that compare articles.
  static let tables = [
    "outlets.csv", "contrasts.csv", "balance.csv", "targets.csv", "naming.csv", "stories.csv",
    "trends.csv",
  ]

  /// The records of the sample, made once.
  private static func records() throws -> Data {
    try #require(AnalyzeTests.sample?.files["analysis.jsonl"])
  }

  private static func lines() throws -> [Data] {
    try records().split(separator: UInt8(ascii: "\n")).map { $0 + [UInt8(ascii: "\n")] }
  }

  /// What `summarize` makes of files of records.
  private func summarize(
    _ files: [Data], options: [String] = ["--quiet"]
  ) throws -> (run: CommandRun, files: [String: Data]) {
    let scratch = try ScratchFolder()
    for (number, data) in files.enumerated() { try scratch.write("part-\(number).jsonl", data) }
    let paths = files.indices.map { scratch.path("part-\($0).jsonl") }
    let run = try CommandRun(["summarize"] + paths + ["-o", scratch.path("out")] + options)
    return (run, (try? scratch.files(below: "out")) ?? [:])
  }

  private func expectSampleTables(_ files: [String: Data]) throws {
    let sample = try #require(AnalyzeTests.sample?.files)
    for name in Self.tables {
      #expect(files[name] == sample[name], "\(name) differs")
      #expect((files[name]?.count ?? 0) > 0)
    }
  }

  @Test func `the tables are those that analyze makes, byte for byte`() throws {
    let (run, files) = try summarize([try Self.records()])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == "")
    try expectSampleTables(files)
    #expect(
      files.keys.filter { !$0.hasPrefix("report/") }.sorted()
        == (Self.tables + ["skipped.csv", "datapackage.json", "run.json"]).sorted())
  }

  @Test func `with a list of entities too`() throws {
    let listed = try #require(AnalyzeTests.listed?.files)
    let (run, files) = try summarize([try #require(listed["analysis.jsonl"])])
    #expect(run.status == 0)
    for name in Self.tables { #expect(files[name] == listed[name], "\(name) differs") }
  }

  @Test(arguments: ["1", "4"]) func `the number of jobs changes nothing`(jobs: String) throws {
    let (run, files) = try summarize([try Self.records()], options: ["--quiet", "--jobs", jobs])
    #expect(run.status == 0)
    try expectSampleTables(files)
  }

  @Test func `two half files are one`() throws {
    let lines = try Self.lines()
    let halves = [lines[..<11], lines[11...]].map { $0.reduce(Data(), +) }
    try expectSampleTables(try summarize(halves).files)
  }

  @Test func `the order of the records changes nothing`() throws {
    let lines = try Self.lines()
    try expectSampleTables(try summarize([lines.reversed().reduce(Data(), +)]).files)
    let mixed = stride(from: 0, to: lines.count, by: 1).map { lines[($0 * 7) % lines.count] }
    try expectSampleTables(try summarize([mixed.reduce(Data(), +)]).files)
  }

  @Test func `the output of stream is summarised as well`() throws {
    let input = try Self.lines().map { line -> Data in
      let record = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
      let kept = record.filter { member in
        ["id", "outlet", "title", "date", "author", "section", "url", "text"].contains(member.key)
          && !(member.value is NSNull)
      }
      return try JSONSerialization.data(withJSONObject: kept) + [UInt8(ascii: "\n")]
    }
    let stream = try CommandRun(
      ["stream"], input: String(decoding: input.reduce(Data(), +), as: UTF8.self))
    #expect(stream.status == 0)
    try expectSampleTables(try summarize([Data(stream.output.utf8)]).files)
  }

  @Test func `records come from standard input`() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["summarize", "-", "-o", scratch.path("out"), "--quiet"],
      input: String(decoding: try Self.records(), as: UTF8.self))
    #expect(run.status == 0)
    try expectSampleTables(try scratch.files(below: "out"))
  }

  @Test func `records without texts give all but words and stories`() throws {
    let sample = try #require(AnalyzeTests.sample?.files)
    let made = try #require(AnalyzeTests.results(of: ["--no-text"])?.files)
    #expect(made["stories.csv"] == sample["stories.csv"], "analyze itself has the texts")
    let (run, files) = try summarize([try #require(made["analysis.jsonl"])])
    #expect(run.status == 0)
    for name in ["balance.csv", "targets.csv", "naming.csv"] {
      #expect(files[name] == sample[name], "\(name) differs")
    }
    let contrasts = CSVTable(try #require(files["contrasts.csv"]))
    #expect(!contrasts.column("family").contains("words"))
    #expect(contrasts.column("family").contains("measures"))
    let stories = CSVTable(try #require(files["stories.csv"]))
    #expect(stories.rows.count == 24)
    #expect(Set(stories.column("story_id")) == [""])
    // The values are the same; the intervals are not, since no article belongs to a story.
    let (own, all) = (
      CSVTable(try #require(files["outlets.csv"])), CSVTable(try #require(sample["outlets.csv"]))
    )
    for column in ["measure", "subject", "outlet", "articles", "numerator", "denominator", "value"]
    {
      #expect(own.column(column) == all.column(column), "\(column)")
    }
  }

  // MARK: What cannot be read

  @Test func `what is no record is told in a line, and the rest is done`() throws {
    let lines = try Self.lines()
    let first = String(decoding: lines[0], as: UTF8.self)
    let bad = [
      "{nonsense\n", "\n", first.replacing("{\"schema\":1,", with: "{\"schema\":2,"),
      #"{"schema":1,"id":"old","outlet":"Echo"}"# + "\n",
      first.replacing("\"sums\":{\"counts\":{", with: "\"sums\":{\"counts\":{\"x\":null,"),
      first,
      #"{"schema":1,"id":"n","origin":"a.jsonl#3","skipped":"the text is empty"}"# + "\n",
    ]
    let data = lines.reduce(Data(), +) + Data(bad.joined().utf8)
    let (run, files) = try summarize([data])
    #expect(run.status == 1)
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 6, "\(run.errors)")
    for (line, part) in zip(
      errors,
      [
        "part-0.jsonl:25: skipped: ", "part-0.jsonl:27: skipped: not a record of version 1",
        "part-0.jsonl:28: skipped: the record has no sums",
        "part-0.jsonl:29: skipped: the sums of the record are damaged",
        "part-0.jsonl:30: skipped: an earlier record has the id ",
        "part-0.jsonl:31: skipped: the text is empty",
      ])
    { #expect(line.contains(part), "\(line)") }
    let skipped = CSVTable(try #require(files["skipped.csv"]))
    #expect(skipped.column("line") == ["25", "27", "28", "29", "30", "31"])
    try expectSampleTables(files)
    let json = try #require(files["run.json"])
    let manifest = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    let counts = try #require(manifest["counts"] as? [String: Int])
    #expect((counts["analyzed"], counts["skipped"]) == (24, 6))
  }

  @Test(arguments: ["", "x\n", "{\"schema\":2}\n"])
  func `nothing readable is a failure and leaves no folder`(text: String) throws {
    let (run, files) = try summarize([Data(text.utf8)])
    #expect(run.status == 2)
    #expect(run.errors.contains("error: nothing to compare: no record could be read"))
    #expect(files.isEmpty)
  }

  static let wrongUses: [(arguments: [String], message: String)] = [
    (["summarize"], "Missing expected argument"),
    (
      ["summarize", "x.jsonl"], "Give '--output' for results, or '--partial' for a state, not both"
    ),
    (["summarize", "/nowhere.jsonl", "-o", "/tmp/slant-nothing"], "cannot read '/nowhere.jsonl'"),
    (
      ["summarize", "x", "-o", "o", "--replicates", "5"],
      "'--replicates 5' is out of range; use a number from 100 to 100000."
    ),
    (["analyze", "x", "-o", "o", "--replicates", "100001"], "is out of range"),
    (["analyze", "x", "-o", "o", "--seed", "-1"], "--seed"),
    (["analyze", "x", "-o", "o", "--by", ""], "'--by' needs the name of a field."),
    (["summarize", "x", "-o", "o", "--jobs", "0"], "'--jobs 0' is out of range"),
  ]

  @Test(arguments: wrongUses)
  func `wrong use is told in a line and exits with 2`(
    arguments: [String], message: String
  ) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `the summary and the mark of byte order are as of analyze`() throws {
    let (run, files) = try summarize([try Self.records()], options: ["--excel"])
    #expect(run.status == 0)
    #expect(run.output.contains("Daily Flare"))
    for name in Self.tables { #expect(files[name]?.prefix(3) == Data([0xEF, 0xBB, 0xBF])) }
  }
}
