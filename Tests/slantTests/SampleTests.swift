import Foundation
import TestSupport
import Testing

@Suite struct SampleTests {
  /// A sample of each level of the small corpus, drawn once.
  static let drawn: [String: (output: String, files: [String: Data])] = {
    var drawn: [String: (output: String, files: [String: Data])] = [:]
    for level in levels {
      guard let scratch = try? SmallCorpus.folder(),
        let run = try? CommandRun(arguments(level), folder: scratch.url), run.status == 0,
        let files = try? scratch.files(below: "out")
      else { continue }
      drawn[level] = (run.output, files)
    }
    return drawn
  }()

  private static func arguments(_ level: String) -> [String] {
    ["sample", "in", "--level", level, "--n", "6", "--seed", "2", "-o", "out"]
  }

  private func files(_ level: String) throws -> [String: Data] {
    try #require(Self.drawn[level]?.files)
  }

  private func table(_ level: String, _ file: String) throws -> CSVTable {
    CSVTable(try #require(try files(level)[file]))
  }

  private static let levels = ["article", "quote", "term"]

  @Test(arguments: levels)
  func `a sample has these files`(level: String) throws {
    let names = try files(level).keys.sorted()
    #expect(
      names == [
        "coders/articles.csv", "coders/codebook.txt", "coders/sheet.csv", "key.csv", "run.json",
      ])
  }

  @Test(arguments: levels)
  func `sheet, key, codebook and summary are these`(level: String) throws {
    let files = try files(level)
    for (name, file, type) in [
      ("sheet", "coders/sheet.csv", "csv"), ("key", "key.csv", "csv"),
      ("codebook", "coders/codebook.txt", "txt"),
    ] {
      let text = String(decoding: try #require(files[file]), as: UTF8.self)
      let difference = try Snapshot.difference(
        from: text, fileType: type, test: "\(level)-\(name)")
      #expect(difference == nil)
    }
    let output = try #require(Self.drawn[level]?.output)
    #expect(try Snapshot.difference(from: output, test: "\(level)-summary") == nil)
  }

  @Test(arguments: levels)
  func `coders see neither outlets nor what Slant says`(level: String) throws {
    let sheet = try table(level, "coders/sheet.csv")
    let key = try table(level, "key.csv")
    for column in ["article_id", "outlet", "date", "reading", "confidence", "start", "number"] {
      #expect(!sheet.header.contains(column))
    }
    for question in sheet.header where key.header.contains(question) {
      guard !["item", "article", "sentence"].contains(question) else { continue }
      #expect(Set(sheet.column(question)) == [""], "\(question)")
    }
    let ids = Set(key.column("article_id"))
    for (file, data) in try files(level) where file.hasPrefix("coders/") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(ids.allSatisfy { !text.contains($0) })
    }
  }

  @Test(arguments: levels)
  func `sheet and key name the same items in the same order`(level: String) throws {
    let items = try table(level, "coders/sheet.csv").column("item")
    let keyed = try table(level, "key.csv").column("item")
    #expect(keyed == items)
    #expect(Set(items).count == items.count)
    let articles = Set(try table(level, "key.csv").column("article"))
    let texts = Set(try table(level, "coders/articles.csv").column("article"))
    #expect(texts == articles)
  }

  @Test func `the same seed gives the same bytes for any number of jobs`() throws {
    let scratch = try SmallCorpus.folder()
    let run = try CommandRun(Self.arguments("term") + ["--jobs", "1"], folder: scratch.url)
    #expect(run.status == 0)
    let again = try scratch.files(below: "out")
    let first = try files("term")
    #expect(again == first)
  }

  @Test func `a folder with anything in it is refused, and kept`() throws {
    let scratch = try SmallCorpus.folder()
    try scratch.write("out/coders/sheet-anna.csv", "filled in")
    let run = try CommandRun(Self.arguments("term"), folder: scratch.url)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "error: 'out' is not empty, and a filled-in sheet must not be lost; "
        + "choose another folder\n")
    #expect(try scratch.files(below: "out").keys.sorted() == ["coders/sheet-anna.csv"])
  }

  @Test func `Excel's mark opens each table`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "“The quay is closed,” Orla Fenwick said.\n")
    let run = try CommandRun([
      "sample", scratch.path("a.txt"), "--level", "quote", "-o", scratch.path("out"), "--excel",
      "--by", "none",
    ])
    #expect(run.status == 0)
    for (name, data) in try scratch.files(below: "out") where name.hasSuffix(".csv") {
      #expect(data.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)")
    }
  }

  @Test(arguments: [
    (["x", "--level", "word", "-o", "o"], "The value 'word' is invalid for '--level <level>'"),
    (
      ["x", "--level", "term", "-o", "o", "--n", "0"],
      "'--n 0' is out of range; use a number from 1"
    ),
    (["x", "--level", "term"], "Missing expected argument '--output <dir>'"),
    (["/nowhere", "--level", "term", "-o", "/tmp/slant-no"], "error: nothing to analyse"),
  ])
  func `wrong use is told in a line`(arguments: [String], message: String) throws {
    let run = try CommandRun(["sample"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }
}
