import Foundation
import Testing

@Suite struct GenreOptionTests {
  private static let lines = """
    {"id":"a","section":"World","text":"The minister said the bridge was safe."}
    {"id":"b","type":"Op-Ed","text":"The minister is a disgrace."}
    {"id":"c","title":"Letters: Bridges","text":"What a farce this bridge is."}
    {"id":"d","text":"The bridge was closed on Monday."}
    {"id":"e"}

    """

  private func run(_ options: [String]) throws -> (run: CommandRun, files: [String: Data]) {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      ["analyze", "-", "-o", scratch.path("out")] + options, input: Self.lines)
    return (run, (try? scratch.files(below: "out")) ?? [:])
  }

  @Test func `the genre stands beside the section`() throws {
    let files = try run([]).files
    let articles = CSVTable(try #require(files["articles.csv"]))
    #expect(articles.column("genre") == ["news", "opinion", "opinion", "unknown"])
    let section = try #require(articles.header.firstIndex(of: "section"))
    #expect(articles.header[section + 1] == "genre")
    let records = String(decoding: try #require(files["analysis.jsonl"]), as: UTF8.self)
    #expect(records.contains(#""section":"World","genre":"news","url":null"#))
  }

  @Test func `only the articles of the genres asked for are analysed`() throws {
    let (run, files) = try run(["--genre", "news", "--genre", "unknown"])
    #expect(run.status == 1)
    #expect(run.output.contains("2 articles left out by --genre: 2 opinion"))
    #expect(CSVTable(try #require(files["articles.csv"])).column("article_id") == ["a", "d"])
    #expect(CSVTable(try #require(files["skipped.csv"])).column("line") == ["5"])
    let json = try #require(files["run.json"])
    let manifest = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    let counts = try #require(manifest["counts"] as? [String: Int])
    #expect(counts == ["inputs": 5, "analyzed": 2, "skipped": 1, "filtered": 2])
    let options = try #require(manifest["options"] as? [String: Any])
    #expect(options["genre"] as? [String] == ["news", "unknown"])
  }

  @Test func `a column says the genre`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("in.csv", "text,rubrik\nThe bridge was safe.,Leitartikel\nIt fell.,column\n")
    let run = try CommandRun([
      "analyze", scratch.path("in.csv"), "-o", scratch.path("out"), "--map", "genre=rubrik",
      "--genre", "opinion",
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("1 article left out by --genre: 1 unknown"))
  }

  @Test func `a genre that no article has leaves nothing`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "The bridge was closed on Monday.\n")
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--genre", "opinion",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("nothing to analyse: 1 article left out by --genre: 1 unknown"))
  }

  @Test func `a genre that does not exist is named`() throws {
    let run = try CommandRun(["analyze", "x", "-o", "y", "--genre", "comment"])
    #expect(run.status == 2)
    #expect(run.errors.contains("'comment' is invalid for '--genre <genre>'"))
  }
}
