import Foundation
import Testing

@Suite struct TextCommandTests {
  private static let page = """
    <html lang="en"><head><title>Road shut | The Ellary Post</title>
    <meta property="og:site_name" content="The Ellary Post"><meta name="author" content="By Tom Berg">
    <link rel="canonical" href="https://ellary.example/2025/03/04/road"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Road shut</h1>
    <p>The council voted late on Tuesday to close the harbour road for a year.</p>
    <p>“We cannot wait,” said Mayor Ann Lee.</p></article></body></html>
    """

  private static let text =
    "The council voted late on Tuesday to close the harbour road for a year.\n\n“We cannot wait,” said Mayor Ann Lee."

  @Test func `a page becomes a line with its fields and its text`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("pages/a.html", Self.page)
    let run = try CommandRun(["text", scratch.path("pages")])
    #expect(run.status == 0)
    #expect(
      try run.output.split(separator: "\n").map { line in
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
      } == [
        [
          "id": "a", "outlet": "The Ellary Post", "title": "Road shut", "date": "2025-03-04",
          "author": "Tom Berg", "section": NSNull(),
          "url": "https://ellary.example/2025/03/04/road",
          "language": "en", "text": Self.text,
        ]
      ])
  }

  @Test(arguments: [[], ["--plain"]])
  func `what is written is read again as the same article`(_ options: [String]) throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "a.jsonl",
      #"{"id":"a","genre":"Op-Ed","date":"last week","title":"T","wire":"AP","text":"It snowed. Much."}"#
        + "\n")
    let first = try CommandRun(["text", scratch.path("a.jsonl")] + options)
    try scratch.write(options.isEmpty ? "b.jsonl" : "b.txt", first.output)
    let again = try CommandRun(
      ["text", scratch.path(options.isEmpty ? "b.jsonl" : "b.txt")] + options)
    #expect(first.status == 0)
    #expect(
      again.output.trimmingCharacters(in: .newlines)
        == first.output.trimmingCharacters(in: .newlines))
    #expect(options.isEmpty == first.output.contains(#""date":"last week","wire":"AP""#))
  }

  @Test func `an input that cannot be read is told of, and the rest goes on`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("in/a.html", "<p><a href='/'>Log in</a></p>")
    try scratch.write("in/b.txt", "It snowed.")
    let run = try CommandRun(["text", scratch.path("in")])
    #expect(run.status == 1)
    #expect(run.output.hasPrefix(#"{"id":"b""#))
    #expect(run.errors.contains("in/a.html: skipped: no text of an article in this page"))
  }

  @Test func `nothing to read is a failure`() throws {
    let run = try CommandRun(["text", "/nowhere.html"])
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix("error: nothing to show: no article could be read\n"))
  }

  @Test func `pages are analysed, and those without text are in the table of what was skipped`()
    throws
  {
    let scratch = try ScratchFolder()
    try scratch.write("in/a.html", Self.page)
    try scratch.write("in/b.html", "<html></html>")
    let run = try CommandRun(
      [
        "analyze", scratch.path("in"), "--output", scratch.path("out"), "--pages", "none",
        "--quiet",
      ])
    #expect(run.status == 1)
    let skipped = CSVTable(try Data(contentsOf: scratch.url.appending(path: "out/skipped.csv")))
    #expect(skipped.column("reason").first?.hasPrefix("no text of an article in this page") == true)
    let articles = CSVTable(try Data(contentsOf: scratch.url.appending(path: "out/articles.csv")))
    #expect(articles.column("outlet") == ["The Ellary Post"])
  }
}
