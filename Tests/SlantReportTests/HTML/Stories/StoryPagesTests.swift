import SlantAnalysis
import SlantComparison
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct StoryPagesTests {
  private static let page = "stories/story-0001.html"

  private static func text(_ html: String) -> String {
    HTMLCheck.text(html.replacing("<", with: " <")).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `the overview leads to the list, the list to the story, and both back`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let (index, list, story) = (files["index.html"], files["stories.html"], files[Self.page])
    #expect(index?.contains("href=\"stories.html\"") == true)
    #expect(
      index.map(Self.text)?.contains(
        "3 articles tell 1 story; 1 of it is told by two or more outlets. 1 text was found in two or "
          + "more outlets (wire groups).") == true)
    #expect(list?.contains("href=\"stories/story-0001.html\"") == true)
    #expect(list?.contains("href=\"index.html\"") == true)
    #expect(story?.contains("href=\"../stories.html\"") == true)
    let article = "articles/\(PageNames.name(for: "flare/1")).html"
    #expect(story?.contains("href=\"../\(article)\"") == true)
    #expect(files[article]?.contains("href=\"../\(Self.page)\"") == true)
  }

  @Test func `the structure of the pages is as recorded`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let pages = try ["stories.html", Self.page].map { try #require(files[$0]) }
    for page in pages { #expect(HTMLCheck(page).faults == []) }
    let structure = pages.flatMap { page in
      page.matches(of: #/<(h[1-6]|caption)[^>]*>((?s:.*?))<\/\1>|<tr>(?s:.*?)<\/tr>/#).map { part in
        part.output.2.map { "\(part.output.1 ?? ""): \(Self.text(String($0)))" }
          ?? HTMLCheck.rows(String(part.output.0)).flatMap(\.self).joined(separator: " | ")
      }
    }
    #expect(
      try Snapshot.difference(from: structure.joined(separator: "\n") + "\n", fileType: "txt")
        == nil)
  }

  @Test func `counts on the pages are those of the table`() async throws {
    let results = await ReportFixture.results(try StoryFixture.digests())
    let csv = StoriesTable.table.header + StoriesTable.table.csv(StoriesTable.rows(results))
    let cells = CSVReading.rows(String(decoding: csv, as: UTF8.self))
    let rows = cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
      .filter { $0["story_id"] == "story-0001" }
    let first = try #require(rows.first)
    let files = try await ReportFixture.report(StoryFixture.articles)
    let list = HTMLCheck.rows(try #require(files["stories.html"]))
    #expect(list.count == 2)
    let counts = [first["story_outlets"], "1", first["story_articles"], "1"].compactMap(\.self)
    #expect(Array(list[1][1...4]) == counts)
    let page = HTMLCheck.rows(try #require(files[Self.page]))
    let byOutlet = rows.sorted { ($0["outlet"] ?? "") < ($1["outlet"] ?? "") }
    func row(_ name: String) -> [String] {
      Array((page.first { $0.first == name } ?? []).dropFirst())
    }
    #expect(page.first?.dropFirst().map(\.self) == byOutlet.map { $0["outlet"] ?? "" })
    for (name, column) in [
      ("Headline", "title"), ("Date", "date"), ("Genre", "genre"), ("Words", "words"),
    ] {
      #expect(row(name) == byOutlet.map { $0[column] ?? "" }, "\(name)")
    }
    #expect(
      row("Quoted share").map { $0.dropLast() }
        == byOutlet.map { "\(Int((100 * (Double($0["quoted_share"] ?? "") ?? 0)).rounded()))" })
    let sources = byOutlet.map { $0["sources"]?.replacing(#/[();]/#, with: "") ?? "" }
    #expect(row("Who speaks") == sources)
    #expect(sources.allSatisfy { !$0.isEmpty })
  }

  @Test func `a source is quoted, named or absent in each outlet`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let rows = HTMLCheck.rows(try #require(files[Self.page]))
    #expect(rows.contains(["Source", "Daily Flare", "Lantern", "The Courier"]))
    #expect(rows.contains(["Mara Lindqvist person", "named", "5 in 1 quote", "5 in 1 quote"]))
    #expect(rows.contains { $0.first == "Otto Brandt person" && $0[1] == "7 in 1 quote" })
  }

  @Test func `names for one thing stand in one row`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let rows = HTMLCheck.rows(try #require(files[Self.page]))
    #expect(
      rows.contains(["people in street protests", "rioter negative", "protester", "protester"]))
  }

  @Test func `outlets without an article are named, with what Slant cannot know`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let text = Self.text(try #require(files[Self.page]))
    #expect(text.contains("1 of 4 outlets of the corpus: Gazette."))
    #expect(text.contains("Slant sees only the articles given to it."))
  }

  @Test func `copies are marked`() async throws {
    let files = try await ReportFixture.report(StoryFixture.articles)
    let page = try #require(files[Self.page])
    #expect(
      HTMLCheck.rows(page).contains([
        "Same text", "–", "The text of The Courier too (wire-0001).",
        "The text of Lantern too (wire-0001).",
      ]))
    #expect(Self.text(page).contains("2 articles have the text of another outlet’s (wire-0001)."))
  }

  @Test func `a report on records links to no page of an article and to no table of articles`()
    async throws
  {
    let files = try await ReportFixture.report(ofRecords: try StoryFixture.digests())
    #expect(!files.keys.contains { $0.hasPrefix("articles/") })
    for (path, html) in files where path.hasSuffix("html") {
      #expect(HTMLCheck(html).faults == [], "in \(path)")
      #expect(!html.contains("href=\"articles/") && !html.contains("href=\"../articles/"))
      for table in ["articles.csv", "quotes.csv", "entities.csv", "terms.csv", "analysis.jsonl"] {
        #expect(!html.contains("/\(table)\""), "\(table) in \(path)")
      }
    }
  }

  @Test func `articles and records give the same pages but for links`() async throws {
    let analyzed = try await ReportFixture.report(StoryFixture.articles)
    let records = try await ReportFixture.report(ofRecords: try StoryFixture.digests())
    for path in records.keys where path.hasSuffix("html") && path != "methods.html" {
      let pages = [analyzed, records].map { HTMLCheck.rows($0[path] ?? "") }
      #expect(pages[0] == pages[1], "\(path)")
    }
  }

  @Test func `records without a text are on no story, and the list says so`() async throws {
    let digests = try StoryFixture.articles.map { ArticleDigest(try ReportFixture.analyzed($0)) }
    let files = try await ReportFixture.report(ofRecords: digests)
    let text = Self.text(try #require(files["stories.html"]))
    #expect(text.contains("No event is told by two or more of these articles."))
    #expect(text.contains("For 4 articles no story was looked for"))
    #expect(files[Self.page] == nil)
  }

  @Test(arguments: EscapingTests.hostile)
  func `titles, outlets, sources, terms and names cannot break out`(text: String) async throws {
    let digests = try StoryFixture.articles.map { article in
      var article = article
      article.outlet = "\(article.outlet ?? "") \(text)"
      article.title = text
      article.id += text
      let digest = try ReportFixture.digest(article)
      return digest.with(
        speech: Self.speech(text),
        names: [
          .init(
            variant: NameVariant(concept: text, name: text, connotation: .negative),
            uses: Self.uses)
        ],
        loaded: [.init(term: text, termClass: text, hits: 2)],
        voices: [StoryVoice(name: text, kind: text, quotes: 1, quotedWordsMilli: 1000)])
    }
    let files = try await ReportFixture.report(ofRecords: digests)
    let page = try #require(files[Self.page])
    let escaped = Escaping.html(text)
    #expect(page.contains("<h1>\(escaped)</h1>"))
    #expect(page.contains("<td>\(escaped) <span") || page.contains("<li>\(escaped)"))
    for (path, html) in files where path.hasSuffix("html") {
      #expect(HTMLCheck(html).faults == [], "in \(path)")
      #expect(!HTMLCheck.hasForeignScript(html), "in \(path)")
      #expect(HTMLCheck.handlers(html) == [])
    }
  }

  @Test func `a story with very many articles goes on on further pages`() async throws {
    let digests = try (0..<(StoryPage.articlesPerPage + 3)).map { number in
      var article = StoryFixture.articles[number % 2]
      article.id = "article-\(number)"
      article.outlet = "Outlet \(100 + number)"
      article.text += "\n\nThe \(number) of them went home."
      let uses = (0..<60).map { term in
        ArticleDigest.LoadedUse(
          term: "word \(term)", termClass: "class \(term)", hits: number + 1)
      }
      return try ReportFixture.digest(article).with(loaded: uses)
    }
    let files = try await ReportFixture.report(ofRecords: digests)
    let second = try #require(files["stories/story-0001-2.html"])
    #expect(HTMLCheck.rows(second).first == ["", "Outlet 124", "Outlet 125", "Outlet 126"])
    #expect(files[Self.page]?.contains("href=\"story-0001-2.html\"") == true)
    #expect(second.contains("href=\"story-0001.html\""))
    #expect(files[Self.page]?.contains("and 40 more") == true)
    #expect(files.values.allSatisfy { $0.utf8.count < 300_000 })
  }

  @Test func `a long list of stories is paged`() throws {
    let count = StoryListPage.rowsPerPage + 1
    let stories = (1...count).map { ReportStory(id: "story-\(1000 + $0)", articles: []) }
    let pages = StoryListPage.pages(
      of: ReportStories(stories: stories, wireGroups: 0, alone: 0, withoutText: 0))
    #expect(pages.map(\.rows.count) == [StoryListPage.rowsPerPage, 1])
    let html = try pages.map { try $0.html(version: "1.2.3") }
    #expect(html[0].contains("href=\"stories-2.html\""))
    #expect(html[1].contains("href=\"stories.html\""))
    #expect(html[1].contains("Page 2 of 2"))
  }

  private static var uses: ByVoice<Int> {
    var uses = ByVoice(repeating: 0)
    uses.author = 2
    return uses
  }

  /// A source called `text` that speaks once.
  private static func speech(_ text: String) -> ArticleSpeech {
    let source = Source(kind: .entity, id: text, group: nil)
    return ArticleSpeech(
      tallies: [
        ArticleSpeech.Tally(
          level: .entity, source: source,
          sums: BalanceSums(integers: [1, 1, 0, 1, 1, 1, 3, 1, 1, 0, 0, 4000, 0]))
      ], pairs: [], labels: [SourceLabel(id: text, name: text, type: .person)],
      total: OutletSpeech(attributions: 1, quotedWords: 4))
  }
}
