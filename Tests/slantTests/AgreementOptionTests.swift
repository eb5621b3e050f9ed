import Foundation
import Testing

@Suite struct AgreementOptionTests {
  /// The small corpus analysed with the figures of two coders, and its records summarized with them.
  @Test func `analyze and summarize print the figures of slant agree`() throws {
    let scratch = try SmallCorpus.folder()
    let table = Checkout.folder.appending(
      path: "Tests/Fixtures/snapshots/AgreeTests/agreement-of-two-coders.csv")
    try scratch.write("coded/agreement.csv", try Data(contentsOf: table))
    for arguments in [
      ["analyze", "in", "-o", "out", "--quiet", "--agreement", "coded/agreement.csv"],
      [
        "summarize", "out/analysis.jsonl", "-o", "again", "--quiet", "--agreement",
        "coded/agreement.csv",
      ],
    ] {
      let run = try CommandRun(arguments, folder: scratch.url)
      #expect(run.status == 0, "\(run.errors)")
      let files = try scratch.files(below: arguments[3])
      let page = String(decoding: try #require(files["report/methods.html"]), as: UTF8.self)
      #expect(page.contains("<code>agreement.csv</code>"))
      #expect(page.contains(">10 / 12<") && page.contains(">55% to 95%<"))
      #expect(!page.contains("not checked against people"))
      let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
      #expect(manifest.contains("\"agreement\": \"agreement.csv\""))
    }
  }

  @Test(arguments: ["analyze", "summarize"])
  func `a file that is no table of agreement is told in a line, and nothing is written`(
    command: String
  ) throws {
    let scratch = try SmallCorpus.folder()
    try scratch.write("key.csv", "item,level\nQ001,quote\n")
    let wrong = try CommandRun(
      [command, "in", "-o", "out", "--agreement", "key.csv"], folder: scratch.url)
    #expect(wrong.status == 2)
    #expect(
      wrong.errors
        == "key.csv:1: error: no column 'compared'; give the CSV that 'slant agree --output' wrote "
        + "with --agreement\n")
    #expect(wrong.output == "")
    let missing = try CommandRun(
      [command, "in", "-o", "out", "--agreement", "none.csv"], folder: scratch.url)
    #expect(missing.status == 2)
    #expect(
      missing.errors
        == "error: cannot read 'none.csv'; check that the file exists and may be read\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
  }
}
