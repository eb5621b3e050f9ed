import Foundation
import Testing

/// `--lexicon` of analyze, stream and explain.
@Suite struct LexiconOptionTests {
  private static let text =
    "{\"text\":\"The harbour plan was a gleaming fiasco. It was some kind of fog.\"}\n"

  private static func stream(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(["stream", "--lexicon"] + arguments, input: text)
  }

  @Test func `a list of valences is the list that tone is scored with`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("list.txt", "harbour\t-5\ngleaming\t1\nsome kind\t0\nkind\t2\n:)\t3\n")
    let run = try Self.stream(["sentiment=" + scratch.path("list.txt")])
    #expect(run.status == 0)
    #expect(run.output.contains("\"term\":\"harbour\""))
    #expect(run.output.contains("\"term\":\"gleaming\""))
    #expect(run.output.contains("\"value\":0.8"))
    #expect(run.output.contains("\"value\":-4"))
    #expect(!run.output.contains("\"term\":\"fiasco\",\"lexicon\":\"sentiment\""))
    // A term of valence 0 only keeps the shorter one away.
    #expect(!run.output.contains("kind\",\"lexicon\""))
    #expect(
      run.errors == """
        \(scratch.path("list.txt")): note: read 4 entries with 1 warnings; \
        'slant lexicon check \(scratch.path("list.txt"))' lists them

        """)
  }

  @Test func `a list of the user's own categories is loaded by every analysis`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("weather.dic", "%\n1\twet\n2\tdry\n%\nfog*\t1\nharbour\t1\t2\n")
    try scratch.write("a.txt", "Fog lay on the harbour, the pilots said.\n")
    let list = scratch.path("weather.dic")
    #expect(try Self.stream([list]).status == 0)
    let explained = try CommandRun(["explain", scratch.path("a.txt"), "--lexicon", list])
    #expect(explained.status == 0)
    let analyzed = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--lexicon", list, "--lexicon",
      "mine=" + list,
    ])
    #expect(analyzed.status == 0)
    #expect(analyzed.errors == "")
    let manifest = String(
      decoding: try #require(try scratch.files(below: "out")["run.json"]), as: UTF8.self)
    #expect(manifest.contains("\"name\": \"weather\""))
    #expect(manifest.contains("\"name\": \"mine\""))
  }

  @Test func `a path may hold an equals sign`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("A=b.txt", "fog\n")
    let run = try CommandRun(
      ["stream", "--lexicon", scratch.path("A=b.txt")], input: Self.text)
    #expect(run.status == 0)
  }

  /// Names of files with their contents, the option's value, and what the message says.
  static let wrong: [(file: String, text: String, prefix: String, message: String)] = [
    (
      "loaded.txt", "fog\n", "",
      "' has the name of the built-in lexicon 'loaded'; write --lexicon lo"
    ),
    ("entities.txt", "fog\n", "", "' is called 'entities', which cannot be a lexicon's name"),
    ("a.tsv", "# name: My words\nterm\nfog\n", "", "' is called 'My words', which cannot be"),
    ("a.txt", "fog\n", "sentiment=", "error: no column 'valence'"),
    ("a.txt", ":)\n", "", "error: no term that can be matched"),
    ("a.tsv", "term\nf*g\n", "", "error: 'f*g' has a '*' elsewhere than at the end of a word"),
  ]

  @Test(arguments: wrong)
  func `a list that cannot be used is told in one line and exits with 2`(
    file: String, text: String, prefix: String, message: String
  ) throws {
    let scratch = try ScratchFolder()
    try scratch.write(file, text)
    let run = try Self.stream([prefix + scratch.path(file)])
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output == "")
  }

  @Test func `two lists of one name are refused`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("fog.txt", "fog\n")
    try scratch.write("more/fog.txt", "fog\n")
    let run = try Self.stream([
      scratch.path("fog.txt"), "--lexicon", scratch.path("more/fog.txt"),
    ])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("are both called 'fog'; give one another name, as in --lexicon my_words=")
    )
  }
}
