import Foundation
import Testing

/// `--axis` of analyze, stream and explain.
@Suite struct AxisOptionTests {
  private static let text = """
    The danger grew and the threat was near. “We are safe, and the shelter will guard us,” Rosa Klein \
    said. There was no shelter.
    """

  private static func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", text + "\n")
    try scratch.write("danger.txt", "danger\nthreat\nno shelter\n")
    try scratch.write("safety.txt", "safe\nshelter\nguard\n")
    return scratch
  }

  private static func stream(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["stream"] + arguments, input: "{\"text\":\"Fog.\"}\n")
  }

  @Test func `an axis has columns, a member of the record and lines`() throws {
    let scratch = try Self.scratch()
    let lists = [scratch.path("danger.txt"), scratch.path("safety.txt")]
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--axis",
      lists.joined(separator: ","), "--axis", "calm=" + lists.reversed().joined(separator: ","),
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let files = try scratch.files(below: "out")
    let table = CSVTable(try #require(files["articles.csv"]))
    #expect(Set(table.header).count == table.header.count)
    func cells(_ name: String) -> [String] {
      ["all", "author", "quoted", "reported", "title"]
        .map { table.column("axis_\(name)_\($0)").joined() }
    }
    #expect(cells("danger_safety_negative") == ["3", "3", "0", "0", "0"])
    #expect(cells("danger_safety_positive") == ["3", "0", "3", "0", "0"])
    #expect(cells("danger_safety_bias") == ["0", "-1", "1", "", ""])
    #expect(cells("danger_safety_per_1000") == ["250", "200", "333.333333", "", ""])
    #expect(cells("calm_bias") == ["0", "1", "-1", "", ""])
    #expect(!table.header.contains { $0.hasPrefix("danger_safety_") })
    let record = String(decoding: try #require(files["analysis.jsonl"]), as: UTF8.self)
    #expect(
      record.contains(
        "\"axes\":{\"danger_safety\":{\"bias\":{\"all\":0.0,\"author\":-1.0,\"quoted\":1.0,"))
    #expect(record.contains("\"hits\":{\"danger\":{\"all\":3,\"author\":3,"))
    #expect(!record.contains("\"categories\""))
    let terms = CSVTable(try #require(files["terms.csv"]))
    #expect(terms.column("lexicon").count { $0 == "calm" } == 6)
    let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"calm=safety.txt,danger.txt\""))
    #expect(manifest.contains("\"name\": \"danger_safety\""))
  }

  @Test func `the example of the documentation holds`() throws {
    let scratch = try ScratchFolder()
    let lists = ["threat", "plight"].map {
      Checkout.folder.appending(path: "notebooks-data/lists/\($0).txt").path
    }
    let run = try CommandRun([
      "analyze", Checkout.articles, "-o", scratch.path("out"), "--quiet", "--axis",
      "migration=" + lists.joined(separator: ","),
    ])
    #expect(run.status == 0)
    let table = CSVTable(try #require(try scratch.files(below: "out")["articles.csv"]))
    let columns =
      (["article_id"]
      + ["negative", "positive", "bias", "per_1000"].map { "axis_migration_\($0)_all" })
      .map { table.column($0) }
    let rows = table.rows.indices.map { row in columns.map { $0[row] } }
      .filter { $0[0].hasSuffix("port-ellary-boat") }
    #expect(
      rows.map { $0.dropFirst().joined(separator: " ") } == [
        "3 4 0.142857 15.801354", "5 7 0.166667 24.144869", "2 7 0.555556 18.036072",
        "3 2 -0.2 10.204082",
      ])
  }

  @Test func `explain shows what a bias is made of`() throws {
    let scratch = try Self.scratch()
    let run = try CommandRun([
      "explain", scratch.path("a.txt"), "--axis",
      scratch.path("danger.txt") + "," + scratch.path("safety.txt"),
    ])
    #expect(run.status == 0)
    for part in [
      "Where it stands on axes", "axis, danger_safety: -1 danger, +1 safety",
      "  author voice: bias -1.00 = (0 safety - 3 danger) / 3; 3 in 15 words = 200.0",
      "danger_safety, danger: 3", "quoted voice: 3 in 9 words = 333.3 per 1,000: safe, shelter,",
    ] {
      #expect(run.output.contains(part), "no '\(part)' in:\n\(run.output)")
    }
  }

  @Test func `a word in both lists is told with both files`() throws {
    let scratch = try Self.scratch()
    try scratch.write("more.tsv", "term\tinflect\nfog\t\nthreat\tn\n")
    let paths = [scratch.path("danger.txt"), scratch.path("more.tsv")]
    let run = try Self.stream(["--axis", paths.joined(separator: ",")])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        \(paths[1]):3: error: 'threat' is also in \(paths[0]):2; leave it out of one of the two lists \
        of the axis

        """)
  }

  /// Values of the option, files standing in `DIR`, and what the message says.
  static let wrong: [(value: String, message: String)] = [
    ("DIR/danger.txt", "' does not name two files; give the list of the negative pole and"),
    ("DIR/danger.txt,", "' does not name two files"),
    ("x=DIR/danger.txt,DIR/safety.txt,DIR/a.txt", "' does not name two files"),
    ("DIR/danger.txt,DIR/nothing.txt", "nothing.txt'; check that the file exists"),
    ("DIR/danger.txt,DIR/danger.txt", "the poles of an axis need two names"),
    (
      "loaded=DIR/danger.txt,DIR/safety.txt",
      "lexicon 'loaded'; give it another name, as in --axis my_words="
    ),
    ("entities=DIR/danger.txt,DIR/safety.txt", "'entities', which cannot be a lexicon's name"),
  ]

  @Test(arguments: wrong)
  func `a value that names no axis is told in one line and exits with 2`(
    value: String, message: String
  ) throws {
    let scratch = try Self.scratch()
    let run = try Self.stream(["--axis", value.replacing("DIR", with: scratch.url.path)])
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output == "")
  }

  @Test func `two axes of one name are refused`() throws {
    let scratch = try Self.scratch()
    let lists = scratch.path("danger.txt") + "," + scratch.path("safety.txt")
    let run = try Self.stream(["--axis", lists, "--axis", lists])
    #expect(run.status == 2)
    #expect(run.errors.contains("are both called 'danger_safety'; give one another name, as in"))
  }

  /// Columns that hold hits of the axis, by voice.
  @Test func `a moved word changes the columns of its voices alone`() throws {
    let scratch = try Self.scratch()
    func row(_ author: String, _ quoted: String) throws -> [String: String] {
      try scratch.write(
        "in/a.txt",
        "The \(author) council met in the hall. “The \(quoted) council met,” Rosa Klein said. She said "
          + "the danger was near.\n")
      let lists = scratch.path("danger.txt") + "," + scratch.path("safety.txt")
      let run = try CommandRun([
        "analyze", scratch.path("in"), "-o", scratch.path("moved"), "--quiet", "--axis", lists,
        "--frames", scratch.path("safety.txt"),
      ])
      #expect(run.status == 0)
      let table = CSVTable(try #require(try scratch.files(below: "moved")["articles.csv"]))
      return Dictionary(
        zip(table.header, table.rows[0]).filter {
          $0.0.hasPrefix("axis_") || $0.0.hasPrefix("frame_safety")
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = try (row("safe", "old"), row("old", "safe"))
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(
      changed == [
        "axis_danger_safety_per_1000_author", "axis_danger_safety_per_1000_quoted",
        "axis_danger_safety_positive_author", "axis_danger_safety_positive_quoted",
        "frame_safety_safety_author", "frame_safety_safety_evidence",
        "frame_safety_safety_quoted",
      ])
  }
}
