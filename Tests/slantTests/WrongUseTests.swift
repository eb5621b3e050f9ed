import Foundation
import Testing

@Suite struct WrongUseTests {
  /// Arguments that are wrong, and what the message says.
  static let cases: [(arguments: [String], message: String)] = [
    (["analyse", "x"], "unexpected arguments: 'analyse', 'x'"),
    (["analyze"], "Missing expected argument"),
    (["analyze", "x"], "Missing expected argument '--output <dir>'"),
    (["analyze", "x", "--output", "o", "--lexcion", "f"], "Unknown option '--lexcion'"),
    (["analyze", "x", "--output", "o", "--jobs", "0"], "'--jobs 0' is out of range"),
    (["analyze", "x", "--output", "o", "--map", "txt=body"], "Did you mean 'text'?"),
    (["analyze", "/nowhere/at/all", "--output", "/tmp/slant-nothing"], "nothing to analyse"),
    (["analyze", "x", "--output", "o", "--lexicon", "/nowhere.tsv"], "cannot read '/nowhere.tsv'"),
    (["explain", "/nowhere.txt"], "no such file"),
    (["explain", "."], "several articles"),
  ]

  @Test(arguments: cases)
  func `wrong use is told in a line and exits with 2`(
    arguments: [String], message: String
  ) throws {
    let folder = Checkout.folder.appending(path: "notebooks-data/articles")
    let run = try CommandRun(arguments, folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `a folder that is not ours is left alone`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "The minister said the bridge was safe.\n")
    try scratch.write("out/letter.txt", "mine")
    let run = try CommandRun(["analyze", scratch.path("a.txt"), "-o", scratch.path("out")])
    #expect(run.status == 2)
    #expect(run.errors.contains("is not empty and holds no results of Slant"))
    #expect(try scratch.files(below: "out").keys.sorted() == ["letter.txt"])
  }

  @Test(arguments: [
    ["--help"], ["analyze", "--help"], ["stream", "--help"], ["explain", "--help"],
    ["keyword", "--help"], ["sample", "--help"], ["agree", "--help"],
  ])
  func `help goes to standard output`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: slant"))
    #expect(run.errors == "")
  }

  @Test func `the version is told`() throws {
    #expect(try CommandRun(["--version"]).output == "0.1.0\n")
  }
}
