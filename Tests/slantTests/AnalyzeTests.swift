import Foundation
import Testing

@Suite struct AnalyzeTests {
  /// The results of the sample articles, made once.
  static let sample = results(of: [])

  /// The results of the sample articles with the sample's list of entities, made once.
  static let listed = results(of: ["--entities", Checkout.entities])

  /// The results of the sample articles with more `options`, their origins as below the checkout.
  static func results(
    of options: [String]
  ) -> (run: CommandRun, files: [String: Data])? {
    guard let scratch = try? ScratchFolder(),
      let run = try? CommandRun(
        ["analyze", "notebooks-data/articles", "--output", scratch.path("out")] + options),
      let files = try? scratch.files(below: "out")
    else { return nil }
    return (run, files)
  }

  @Test func `the sample articles are analysed without a complaint`() throws {
    let sample = try #require(Self.sample)
    #expect(sample.run.status == 0)
    #expect(sample.run.errors == "")
    #expect(sample.run.output.contains("report/index.html"))
    for name in [
      "articles.csv", "entities.csv", "quotes.csv", "terms.csv", "agency.csv", "outlets.csv",
      "contrasts.csv", "balance.csv", "targets.csv", "naming.csv", "stories.csv", "trends.csv",
      "skipped.csv", "analysis.jsonl", "run.json", "datapackage.json", "report/index.html",
    ] {
      #expect(sample.files[name] != nil, "\(name) is missing")
    }
    let articles = CSVTable(try #require(sample.files["articles.csv"]))
    #expect(articles.rows.count == 24)
    #expect(Set(articles.column("outlet")).count == 4)
    #expect(sample.files.keys.count { $0.hasPrefix("report/articles/") } == 2 * 24)
  }

  @Test func `every row has as many cells as the header`() throws {
    let sample = try #require(Self.sample)
    for (name, data) in sample.files where name.hasSuffix(".csv") {
      let table = CSVTable(data)
      #expect(table.rows.allSatisfy { $0.count == table.header.count }, "\(name)")
      #expect(Set(table.header).count == table.header.count, "\(name)")
    }
  }

  @Test func `one job and eight give the same bytes`() throws {
    let scratch = try ScratchFolder()
    var results: [[String: Data]] = []
    for jobs in ["1", "8"] {
      let run = try CommandRun([
        "analyze", Checkout.articles, "--output", scratch.path(jobs), "--jobs", jobs, "--quiet",
        "--entities", Checkout.entities,
      ])
      #expect(run.status == 0)
      #expect(run.output == "")
      results.append(try scratch.files(below: jobs))
    }
    #expect(results[0].keys.sorted() == results[1].keys.sorted())
    for (name, data) in results[0] { #expect(results[1][name] == data, "\(name) differs") }
  }

  @Test func `a second run takes the place of the first`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("one/a.txt", "The minister said the bridge was safe.\n")
    try scratch.write("two/b.txt", "The mayor said the bridge was closed.\n")
    for name in ["one", "two"] {
      let run = try CommandRun(["analyze", scratch.path(name), "-o", scratch.path("out")])
      #expect(run.status == 0)
    }
    let articles = CSVTable(try #require(try scratch.files(below: "out")["articles.csv"]))
    #expect(articles.column("article_id") == ["b"])
  }

  @Test func `bad inputs are named and the rest goes on`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("in/good.txt", "The minister said the bridge was safe.\n")
    try scratch.write("in/empty.txt", "")
    try scratch.write("in/latin.txt", Data([0x43, 0x61, 0x66, 0xE9, 0x0A]))
    try scratch.write(
      "in/lines.jsonl", "{\"text\":\"A mayor spoke.\"}\n{\"text\":\n{\"id\":\"x\"}\n")
    try scratch.write("in/table.csv", "name,score\nx,1\n")
    let run = try CommandRun([
      "analyze", scratch.path("in"), scratch.path("missing"), "--output", scratch.path("out"),
    ])
    #expect(run.status == 1)
    let files = try scratch.files(below: "out")
    #expect(CSVTable(try #require(files["articles.csv"])).rows.count == 3)
    let skipped = CSVTable(try #require(files["skipped.csv"]))
    #expect(skipped.rows.count == 5)
    let reasons = skipped.column("reason")
    for part in ["empty", "JSON", "no key", "no column", "no such file"] {
      #expect(reasons.contains { $0.contains(part) }, "no reason says '\(part)': \(reasons)")
    }
    #expect(run.errors.split(separator: "\n").count == 6)
    #expect(run.errors.contains("latin.txt: note: "), "\(run.errors)")
    #expect(run.errors.contains("Windows-1252"))
  }

  @Test func `a text in another language is skipped`() throws {
    let scratch = try ScratchFolder()
    let german = String(
      repeating: "Der Minister sagte am Montag, dass die Brücke sicher sei und offen bleibe. ",
      count: 12)
    try scratch.write("in/de.txt", german)
    try scratch.write("in/en.txt", "The minister said the bridge was safe.\n")
    let run = try CommandRun(["analyze", scratch.path("in"), "-o", scratch.path("out")])
    #expect(run.status == 1)
    #expect(run.errors.contains("not English"))
  }

  @Test func `columns with other names are mapped`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("in.csv", "nr,wording,paper\n7,\"She said \"\"no\"\".\",The Echo\n")
    let run = try CommandRun([
      "analyze", scratch.path("in.csv"), "-o", scratch.path("out"), "--map",
      "text=wording,outlet=paper,id=nr",
    ])
    #expect(run.status == 0)
    let articles = CSVTable(try #require(try scratch.files(below: "out")["articles.csv"]))
    #expect(articles.column("article_id") == ["7"])
    #expect(articles.column("outlet") == ["The Echo"])
  }

  @Test func `the byte-order mark and the texts can be chosen`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "The minister said the bridge was safe.\n")
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--excel", "--no-text",
    ])
    #expect(run.status == 0)
    let files = try scratch.files(below: "out")
    #expect(files["articles.csv"]?.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let record = String(decoding: try #require(files["analysis.jsonl"]), as: UTF8.self)
    #expect(!record.contains("\"text\":\""))
  }

  @Test func `the articles that have pages can be chosen`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "The minister said the bridge was safe.\n")
    for (choice, pages) in [("none", 0), ("sample", 2), ("all", 2)] {
      let run = try CommandRun([
        "analyze", scratch.path("a.txt"), "-o", scratch.path(choice), "--pages", choice,
      ])
      #expect(run.status == 0)
      let files = try scratch.files(below: choice)
      #expect(files.keys.count { $0.hasPrefix("report/articles/") } == pages, "\(choice)")
      let manifest = String(decoding: try #require(files["run.json"]), as: UTF8.self)
      #expect(manifest.contains("\"pages\": \"\(choice)\""))
    }
    let wrong = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--pages", "some",
    ])
    #expect(wrong.status == 2)
  }

  @Test func `a lexicon of the user takes the place of ours`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "mine.tsv",
      "# name: loaded\n# class odd: anything\nterm\tclass\tintensity\tpolarity\nbridge\todd\t3\tneutral\n"
    )
    try scratch.write("a.txt", "The bridge was stunning.\n")
    let run = try CommandRun([
      "analyze", scratch.path("a.txt"), "-o", scratch.path("out"), "--lexicon",
      scratch.path("mine.tsv"),
    ])
    #expect(run.status == 0)
    let terms = CSVTable(try #require(try scratch.files(below: "out")["terms.csv"]))
    let loaded = zip(terms.column("lexicon"), terms.column("term")).filter { $0.0 == "loaded" }
    #expect(loaded.map(\.1) == ["bridge"])
  }
}
