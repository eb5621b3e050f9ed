import SlantLexicon
import TestSupport
import Testing

@testable import SlantReport

struct RunManifestTests {
  private static let manifest = RunManifest(
    options: [
      RunOption("output-name", .text("out")), RunOption("excel", .flag(false)),
      RunOption("seed", .integer(7)), RunOption("map", .list(["text=body", "outlet=source"])),
    ],
    lexicons: [
      Lexicon(
        name: "loaded",
        version: "0.1.0",
        entries: [LexiconEntry(term: "rout")],
        origin: LexiconOrigin(path: "/home/me/loaded.tsv", hash: "cbf29ce484222325")
      )
    ],
    analyzed: 24,
    skipped: 2,
    filtered: 3,
    files: ["articles.csv", "run.json"]
  )

  @Test func `a run says what it was made with`() throws {
    let json = String(decoding: Self.manifest.json(), as: UTF8.self)
    #expect(!json.contains("/home"))
    let difference = try Snapshot.difference(from: json, fileType: "json")
    #expect(difference == nil)
  }

  @Test func `a later run knows its files`() {
    #expect(RunManifest.files(in: Self.manifest.json()) == ["articles.csv", "run.json"])
  }

  @Test(arguments: ["", "{}", "[]", #"{"program":"other","files":[]}"#, #"{"program":"slant"}"#])
  func `another program's run is not ours`(json: String) {
    #expect(RunManifest.files(in: Array(json.utf8)) == nil)
  }
}
