import Foundation
import Testing

/// `slant analyze --fail-on`: the gate of a newsroom.
@Suite struct FailOnTests {
  private func analyze(_ conditions: [String], _ options: [String] = []) throws -> CommandRun {
    let scratch = try SmallCorpus.folder()
    return try CommandRun(
      ["analyze", scratch.path("in"), "-o", scratch.path("out"), "--quiet"] + options
        + conditions.flatMap { ["--fail-on", $0] })
  }

  @Test func `an article that meets a condition is named, and the status is 1`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun([
      "analyze", scratch.path("in"), "-o", scratch.path("out"), "--fail-on",
      "loaded_author_per_1000 > 12", "--quiet",
    ])
    #expect(run.status == 1)
    let table = CSVTable(try #require(try scratch.files(below: "out")["articles.csv"]))
    let met = zip(table.column("article_id"), table.column("loaded_author_per_1000"))
      .filter { Double($1) ?? 0 > 12 }
    #expect(!met.isEmpty)
    let expected =
      ["--fail-on 'loaded_author_per_1000 > 12' is met by \(met.count) of 5 articles:"]
      + met.map { "  \($0): \($1)" }
    #expect(run.errors == expected.joined(separator: "\n") + "\n")
  }

  @Test func `without a voice the author's is meant`() throws {
    let run = try analyze(["loaded_per_1000>12"])
    #expect(run.status == 1)
    #expect(run.errors.contains("is met by"))
  }

  static let cases: [(conditions: [String], status: Int32)] = [
    (["words>100000"], 0), (["words>100000", "words>=1"], 1), (["words<0"], 0),
    (["quotes=0"], 1), (["words<=100000"], 1),
  ]

  @Test(arguments: cases)
  func `each comparison decides, and of several one is enough`(
    conditions: [String], status: Int32
  ) throws {
    #expect(try analyze(conditions).status == status)
  }

  @Test func `no more than twenty articles are named`() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["analyze", "-", "-o", scratch.path("out"), "--fail-on", "words>0", "--quiet"],
      input: ManyArticles.lines.map { $0 + "\n" }.joined())
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").count == 22)
    #expect(run.errors.hasSuffix("  and 60 more, see articles.csv\n"))
  }

  @Test(arguments: [
    ("loaded_autor_per_1000>12", "the nearest are loaded_author_per_1000"),
    ("outlet>1", "names no column of numbers of articles.csv"),
    ("words", "'words'"), ("words>many", "'words>many'"), (">12", "'>12'"),
    ("words=>12", "'words=>12'"),
  ])
  func `a condition that cannot be is told in a line and exits with 2`(
    condition: String, message: String
  ) throws {
    let run = try analyze([condition])
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
