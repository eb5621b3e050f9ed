import Foundation
import Testing

/// `slant summarize --partial` and `slant merge` against the tables that `slant analyze` makes in one go.
@Suite struct MergeTests {
  /// The records of the sample, line by line.
  private static func lines() throws -> [Data] {
    try #require(AnalyzeTests.sample?.files["analysis.jsonl"])
      .split(separator: UInt8(ascii: "\n")).map { $0 + [UInt8(ascii: "\n")] }
  }

  /// The state of some records.
  private static func state(of records: some Sequence<Data>) throws -> String {
    let input = String(decoding: records.reduce(Data(), +), as: UTF8.self)
    let run = try CommandRun(["summarize", "-", "--partial"], input: input)
    #expect(run.status == 0)
    #expect(run.errors == "")
    return run.output
  }

  /// Three parts of the sample, no two of them of the same outlets or stories alone.
  private static let parts = Result {
    let lines = try Self.lines()
    return try (0..<3).map { part in
      try state(of: lines.indices.filter { $0 % 3 == part }.map { lines[$0] })
    }
  }

  /// Runs `merge` on states in files.
  private static func merge(
    _ states: [String], _ options: (ScratchFolder) -> [String]
  ) throws -> (run: CommandRun, files: [String: Data]) {
    let scratch = try ScratchFolder()
    for (number, state) in states.enumerated() {
      try scratch.write("part-\(number).state", state)
    }
    let paths = states.indices.map { scratch.path("part-\($0).state") }
    let run = try CommandRun(["merge"] + paths + options(scratch))
    return (run, (try? scratch.files(below: "out")) ?? [:])
  }

  private static func joined(_ states: String...) throws -> String {
    let run = try merge(states) { _ in ["--partial"] }.run
    #expect(run.status == 0)
    return run.output
  }

  @Test(arguments: [[0, 1, 2], [2, 0, 1]])
  func `states of parts give the tables of the whole, byte for byte`(order: [Int]) throws {
    let parts = try Self.parts.get()
    let (run, files) = try Self.merge(order.map { parts[$0] }) {
      ["--quiet", "-o", $0.path("out")]
    }
    #expect(run.status == 0)
    #expect(run.errors == "")
    let sample = try #require(AnalyzeTests.sample?.files)
    for name in SummarizeTests.tables { #expect(files[name] == sample[name], "\(name) differs") }
    #expect(files["report/index.html"] != nil)
  }

  @Test func `joining is the same in any order and in steps`() throws {
    let parts = try Self.parts.get()
    let all = try Self.joined(parts[0], parts[1], parts[2])
    #expect(try Self.joined(parts[2], parts[1], parts[0]) == all)
    #expect(try Self.joined(Self.joined(parts[0], parts[1]), parts[2]) == all)
    #expect(try Self.joined(parts[0], Self.joined(parts[2], parts[1])) == all)
    #expect(try Self.joined(all) == all)
    #expect(try Self.joined(all, "") == all)
  }

  @Test func `of two articles with one id the same one counts in any order`() throws {
    let parts = try Self.parts.get()
    let changed = parts[0].replacing("\"section\":null", with: "\"section\":\"a\"")
    #expect(changed != parts[0])
    let runs: [CommandRun] = try [[parts[0], changed], [changed, parts[0]]].map { states in
      try Self.merge(states) { _ in ["--partial"] }.run
    }
    #expect(runs[0].output == runs[1].output)
    #expect(runs.map(\.status) == [1, 1])
    #expect(runs[0].errors.contains("each article needs its own"))
    let steps = try Self.merge([runs[0].output, parts[1]]) { _ in ["--partial"] }.run
    let once = try Self.merge([changed, parts[1], parts[0]]) { _ in ["--partial"] }.run
    #expect(steps.output == once.output)
  }

  @Test func `what a part could not read is in the whole`() throws {
    let parts = try Self.parts.get()
    let skipped = try CommandRun(["stream"], input: "{\"id\":\"x\",\"text\":\"\"}\n").output
    let state = try CommandRun(["summarize", "-", "--partial"], input: skipped)
    #expect(state.status == 1, "a part of which nothing could be read is a part all the same")
    let (run, files) = try Self.merge([parts[0], state.output]) {
      ["--quiet", "-o", $0.path("out")]
    }
    #expect(run.status == 1)
    let table = CSVTable(try #require(files["skipped.csv"]))
    #expect(table.column("reason").count == 1)
  }

  @Test func `a damaged line is told with its file and line, and the rest is done`() throws {
    let parts = try Self.parts.get()
    let (run, files) = try Self.merge([parts[0] + "{\"partial\":1,\"id\":\"y\"}\n"]) {
      ["--quiet", "-o", $0.path("out")]
    }
    #expect(run.status == 1)
    #expect(run.errors.contains("part-0.state:9"), "\(run.errors)")
    #expect(files["outlets.csv"] != nil)
  }

  @Test func `results and a state are not asked for at once, nor neither`() throws {
    for options in [[], ["--partial", "-o", "x"]] {
      for command in ["merge", "summarize"] {
        let run = try CommandRun([command, "-"] + options)
        #expect(run.status == 2)
        #expect(run.errors.contains("not both"))
      }
    }
  }
}
