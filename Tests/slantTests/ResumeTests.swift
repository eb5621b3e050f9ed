import Foundation
import Testing

/// `slant analyze --resume` after a stop, against a run without one.
@Suite struct ResumeTests {
  private static let choices: [[String]] = [
    [], ["--no-text", "--pages", "sample"], ["--pages", "none"],
  ]

  private func whole(_ lines: [String], _ options: [String]) throws -> [String: Data] {
    let scratch = try ScratchFolder()
    let run = try analyze(lines, options + ["--quiet", "--jobs", "8"], in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    return try scratch.files(below: "out")
  }

  private func analyze(
    _ lines: [String], _ options: [String], in scratch: ScratchFolder
  ) throws -> CommandRun {
    try CommandRun(
      ["analyze", "-", "-o", scratch.path("out")] + options,
      input: lines.map { $0 + "\n" }.joined())
  }

  /// The inputs that need no new analysis, as the program tells.
  private static func kept(_ errors: String) -> Int? {
    errors.firstMatch(of: /(\d+) inputs of the interrupted run need no new analysis/)
      .flatMap { Int($0.1) }
  }

  /// How many of 70 inputs can be finished when the program is killed: three groups of 16, or four.
  private static let finished = [48, 64]

  @Test(arguments: choices)
  func `a run that was killed goes on, and the results are those of one in one go`(
    options: [String]
  ) async throws {
    let scratch = try ScratchFolder()
    let stopped = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), options, in: scratch, by: SIGKILL)
    #expect(stopped.status == SIGKILL)
    let run = try analyze(ManyArticles.lines, options + ["--resume"], in: scratch)
    #expect(run.status == 0)
    let kept = try #require(Self.kept(run.errors))
    #expect(Self.finished.contains(kept))
    #expect(
      run.errors == "note: \(kept) inputs of the interrupted run need no new analysis\n")
    let expected = try whole(ManyArticles.lines, options)
    #expect(try scratch.files(below: "out") == expected)
    #expect(try StoppedRun.folder(in: scratch) == nil)
  }

  static let signals: [(signal: Int32, status: Int32)] = [(SIGINT, 130), (SIGTERM, 143)]

  @Test(arguments: signals)
  func `a signal stops between two articles, and what is finished is kept`(
    signal: Int32, status: Int32
  ) async throws {
    let scratch = try ScratchFolder()
    try scratch.write("out/run.json", #"{"program":"slant","files":["run.json"]}"#)
    let stopped = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), [], in: scratch, by: signal)
    #expect(stopped.status == status)
    #expect(stopped.errors.contains("stopped; 70 inputs finished and kept"), "\(stopped.errors)")
    #expect(stopped.errors.contains("the same command with --resume goes on"))
    #expect(try scratch.files(below: "out").keys.sorted() == ["run.json"])
    let run = try analyze(ManyArticles.lines, ["--resume"], in: scratch)
    #expect(run.errors == "note: 70 inputs of the interrupted run need no new analysis\n")
    #expect(try scratch.files(below: "out") == whole(ManyArticles.lines, []))
  }

  @Test(arguments: ["journal.tmp", "terms.csv", "analysis.jsonl", "evidence.tmp", "skipped.csv"])
  func `what was torn or spoilt is made again`(file: String) async throws {
    let scratch = try ScratchFolder()
    _ = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), [], in: scratch, by: SIGKILL)
    let folder = try #require(try StoppedRun.folder(in: scratch))
    let path = scratch.path(folder + "/" + file)
    var data = try #require(FileManager.default.contents(atPath: path))
    data = file == "skipped.csv" ? data + Data("torn".utf8) : data.prefix(data.count * 2 / 3)
    if file == "analysis.jsonl" { data[data.count / 2] = 0 }
    try data.write(to: URL(filePath: path))
    let run = try analyze(ManyArticles.lines, ["--resume"], in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let kept = try #require(Self.kept(run.errors))
    #expect(file == "skipped.csv" ? Self.finished.contains(kept) : kept < 64, "\(run.errors)")
    #expect(try scratch.files(below: "out") == whole(ManyArticles.lines, []))
  }

  @Test func `an input that changed is analysed again from there on`() async throws {
    let scratch = try ScratchFolder()
    _ = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), [], in: scratch, by: SIGKILL)
    var lines = ManyArticles.lines
    lines[10] = ManyArticles.line(number: 10, word: "heroic")
    let run = try analyze(lines, ["--resume"], in: scratch)
    #expect(run.errors.contains("10 inputs of the interrupted run need no new analysis"))
    #expect(run.errors.contains("the input is another from there on"))
    #expect(try scratch.files(below: "out") == whole(lines, []))
  }

  @Test func `another option starts anew, and says so`() async throws {
    let scratch = try ScratchFolder()
    _ = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), [], in: scratch, by: SIGKILL)
    let options = ["--seed", "2"]
    let run = try analyze(ManyArticles.lines, options + ["--resume"], in: scratch)
    #expect(
      run.errors == "note: starting anew, not from the interrupted run: its options differ\n")
    #expect(try scratch.files(below: "out") == whole(ManyArticles.lines, options))
    #expect(try StoppedRun.folder(in: scratch) == nil)
  }

  @Test func `another lexicon starts anew`() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("mood.tsv", "term\tclass\nfamilies\tcalm\n")
    let options = ["--lexicon", scratch.path("mood.tsv")]
    _ = try await StoppedRun(
      Array(ManyArticles.lines.prefix(70)), options, in: scratch, by: SIGKILL)
    try scratch.write("mood.tsv", "term\tclass\nfamilies\tstorm\n")
    let run = try analyze(ManyArticles.lines, options + ["--resume"], in: scratch)
    #expect(run.errors.contains("a lexicon or the list of entities differs"))
  }

  @Test
  func `without a run to go on with it starts anew, and without being asked it says what is there`()
    async throws
  {
    let scratch = try ScratchFolder()
    let none = try analyze(Array(ManyArticles.lines.prefix(2)), ["--resume"], in: scratch)
    #expect(
      none.errors == "note: there is no interrupted run to go on with; starting anew\n")
    _ = try await StoppedRun(
      Array(ManyArticles.lines.prefix(48)), [], in: scratch, by: SIGKILL)
    let unused = try analyze(ManyArticles.lines, [], in: scratch)
    #expect(
      unused.errors == "note: an interrupted run is there; '--resume' would go on with it\n")
    #expect(try scratch.files(below: "out") == whole(ManyArticles.lines, []))
    #expect(try StoppedRun.folder(in: scratch) == nil)
  }
}
