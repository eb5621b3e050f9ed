import Foundation
import Testing

/// `--frames` of analyze, stream and explain.
@Suite struct FramesOptionTests {
  private static let text = "The harbour plan was a fiasco, and the court may see the harbour."

  private static func stream(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["stream"] + arguments, input: "{\"text\":\"\(text)\"}\n")
  }

  private static func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", text + "\n")
    try scratch.write(
      "mood.tsv",
      """
      term\tclass\tweight
      harbour\tSea & Coast\t1.5
      plan\tsea coast\t
      fiasco\t海\t3
      court\t法\t3
      """)
    return scratch
  }

  @Test func `each class of a list has columns, evidence in the record and a line`() throws {
    let scratch = try Self.scratch()
    let list = scratch.path("mood.tsv")
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--frames", list, "--frames",
      "other=" + list,
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let files = try scratch.files(below: "out")
    let table = CSVTable(try #require(files["articles.csv"]))
    #expect(Set(table.header).count == table.header.count)
    for set in ["mood", "other"] {
      #expect(table.column("main_\(set)_frame") == ["海"])
      for frame in ["sea_coast", "sea_coast_2", "class", "class_2"] {
        #expect(table.column("frame_\(set)_\(frame)").count == 1, "\(frame)")
      }
      #expect(table.column("frame_\(set)_sea_coast_cues") == ["2"])
      #expect(table.column("frame_\(set)_class_2_cues") == ["1"])
    }
    #expect(!table.header.contains { $0.hasPrefix("mood_sea") })
    let record = String(decoding: try #require(files["analysis.jsonl"]), as: UTF8.self)
    #expect(record.contains("\"mood\":{\"Sea & Coast\":{\"all\":{\"cues\":2,\"weight\":3.0,"))
    #expect(!record.contains("\"categories\""))
    let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"other=mood.tsv\""))
    #expect(manifest.contains("\"name\": \"other\""))
    let explained = try CommandRun(["explain", scratch.path("a.txt"), "--frames", list])
    #expect(explained.output.contains("frames, mood: "))
    #expect(explained.output.contains("harbour [1.5] × 2"))
  }

  @Test func `a set called frames takes the place of the built-in ones`() throws {
    let scratch = try Self.scratch()
    let run = try Self.stream(["--frames", "frames=" + scratch.path("mood.tsv")])
    #expect(run.status == 0)
    #expect(run.output.contains("\"frames\":{\"Sea & Coast\":"))
    #expect(!run.output.contains("\"economic\""))
  }

  /// Names of files with their contents, the option's value, and what the message says.
  static let wrong: [(file: String, text: String, prefix: String, message: String)] = [
    (
      "a.tsv", "term\tweight\nfog\t2\nsun\thigh\n", "",
      "a.tsv:3: error: 'high' is not allowed in column 'weight'; use a number from 0 to 10"
    ),
    ("policy.txt", "fog\n", "", "' is called 'policy', which cannot be a lexicon's name"),
    ("a.txt", "fog\n", "generic=", "' is called 'generic', which cannot be a lexicon's name"),
    ("entities.txt", "fog\n", "", "' is called 'entities', which cannot be a lexicon's name"),
    ("frames.txt", "fog\n", "", "lexicon 'frames'; write --frames frames="),
    ("loaded.txt", "fog\n", "", "lexicon 'loaded'; give it another name, as in --frames my_words="),
    ("a.tsv", "fog\n", "sentiment=", "lexicon 'sentiment'; give it another name, as in --frames"),
    ("a.txt", ":)\n", "", "error: no term that can be matched"),
  ]

  @Test(arguments: wrong)
  func `a list that cannot be a set of frames is told in one line and exits with 2`(
    file: String, text: String, prefix: String, message: String
  ) throws {
    let scratch = try ScratchFolder()
    try scratch.write(file, text)
    let run = try Self.stream(["--frames", prefix + scratch.path(file)])
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output == "")
  }

  @Test func `a list is either counted or a set of frames under one name`() throws {
    let scratch = try Self.scratch()
    let list = scratch.path("mood.tsv")
    let run = try Self.stream(["--lexicon", list, "--frames", list])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("are both called 'mood'; give one another name, as in --frames my_words=")
    )
    #expect(try Self.stream(["--lexicon", list, "--frames", "frames_of=" + list]).status == 0)
  }
}
