import SlantComparison
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct EntitiesPagesTests {
  private static let list = "entities.html"

  private static func file(_ id: String) -> String { "entities/\(PageNames.name(for: id)).html" }

  private static func tables() async throws -> [String: [[String: String]]] {
    PageReading.tables(await ReportFixture.results(try SpeechFixture.digests()))
  }

  @Test(.tags(.golden)) func `the structure of the pages is as recorded`() async throws {
    let files = try await ReportFixture.report(ofRecords: try SpeechFixture.digests())
    let pages = try [Self.list, Self.file("mara-lindqvist"), Self.file("group council")]
      .map { try PageReading(files, $0) }
    for page in pages { #expect(HTMLCheck(page.html).faults == []) }
    #expect(
      try Snapshot.difference(from: pages.map(\.structure).joined(separator: "\n")) == nil)
  }

  @Test func `the list has the sums of the table`() async throws {
    let balance = try #require(try await Self.tables()["balance.csv"])
    let files = try await ReportFixture.report(ofRecords: try SpeechFixture.digests())
    let rows = try PageReading(files, Self.list).tables("list")[0].dropFirst()
    #expect(rows.contains { $0[0] == "Mara Lindqvist" })
    for row in rows {
      let own = balance.filter { $0["level"] == "entity" && $0["name"] == row[0] }
      let columns = [
        (3, "articles"), (4, "mentions"), (5, "title_mentions"), (7, "tone_author_sentences"),
        (9, "tone_quoted_sentences"), (11, "tone_reported_sentences"), (12, "attributions"),
        (13, "quoted_words"),
      ]
      for (index, column) in columns {
        #expect(Double(row[index]) == own.sum(column), "\(column) of \(row[0])")
      }
    }
  }

  @Test func `marks are the tones of the table`() async throws {
    let balance = try #require(try await Self.tables()["balance.csv"])
    let files = try await ReportFixture.report(ofRecords: try SpeechFixture.digests())
    let chart = try #require(
      try PageReading(files, Self.file("mara-lindqvist")).charts("tone").first)
    let marks = chart.elements.filter { $0.name == "svg" }.compactMap { $0.number("data-v") }
    let rows = balance.filter { $0["level"] == "entity" && $0["corpus_id"] == "mara-lindqvist" }
    let tones = rows.flatMap { row in
      ["tone_author", "tone_quoted", "tone_reported"].compactMap { Double(row[$0] ?? "") }
    }
    #expect(marks.count == tones.count && !marks.isEmpty)
    for (mark, tone) in zip(marks, tones) { #expect(abs(mark - tone) < 2e-6) }
  }

  @Test func `each article leads to the words behind its figures`() async throws {
    let files = try await ReportFixture.report(SpeechFixture.articles)
    let page = try PageReading(files, Self.file("mara-lindqvist"))
    let links = try page.section("articles").matches(of: #/href="\.\.\/([^"#]+)#([a-z]+)"/#)
    #expect(links.count == 4)
    for link in links {
      let article = try PageReading(files, String(link.output.1))
      #expect(article.html.contains("id=\"\(link.output.2)\""), "\(link.output.0)")
    }
  }

  @Test func `pages lead to one another`() async throws {
    let files = try await ReportFixture.report(ofRecords: try SpeechFixture.digests())
    for (path, html) in files where path.hasPrefix("entities") || path.hasPrefix("voices") {
      let folder = path.contains("/")
      for link in html.matches(of: #/href="((?:\.\.\/)?[a-z0-9\/-]+\.html)(?:#[a-z]+)?"/#) {
        let target = String(link.output.1)
        let file = folder ? target.replacing("../", with: "") : target
        #expect(files[file] != nil || Self.others.contains(file), "\(file) from \(path)")
      }
    }
  }

  /// Chapters that other parts of the report write.
  private static let others: Set<String> = ["outlets.html", "words.html", "framing.html"]

  @Test func `a corpus without names says so`() async throws {
    let digests = [SpeechFixture.digest("a", of: nil, speakers: [])]
    let page = try PageReading(try await ReportFixture.report(ofRecords: digests), Self.list)
    #expect(page.html.contains("Nobody with a name is spoken of in 1 article."))
    #expect(HTMLCheck(page.html).faults == [])
  }

  @Test func `many entities are listed on several pages, the most frequent have their own`()
    async throws
  {
    let people = (0..<300).map { SpeechFixture.person("p-\($0)") }
    let digests = (0..<12).map { number in
      SpeechFixture.digest("\(number)", of: "Post \(number % 2)", speakers: people)
    }
    let files = try await ReportFixture.report(ofRecords: digests)
    let second = try PageReading(files, "entities-2.html")
    #expect(try second.tables("list")[0].count == 51)
    #expect(second.html.contains("href=\"entities.html\""))
    #expect(files.keys.count { $0.hasPrefix("entities/") } == SubjectIndex.pageLimit)
    for (path, html) in files where path.hasPrefix("entities") {
      #expect(html.utf8.count < SinglePage.byteLimit, "\(path)")
    }
  }

  @Test func `a name within one article says so`() async throws {
    let digests = (0..<2).map {
      SpeechFixture.digest(
        "\($0)", of: "Post", speakers: [SpeechFixture.person("\($0)#keller")])
    }
    let page = try PageReading(try await ReportFixture.report(ofRecords: digests), Self.list)
    #expect(try page.tables("list")[0].dropFirst().allSatisfy { $0[0].hasSuffix("in one article") })
  }
}
