import Foundation
import SlantAnalysis
import SlantComparison
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct CheckPageTests {
  private static let article = Article(
    id: "lantern/12", outlet: "Lantern", title: "Heroic dockers defy the harbour board",
    date: "2025-05-02", author: "Ida Voss", url: "https://lantern.example/dockers",
    text: """
      The reckless harbour board cut the night shift on Friday, and Otto Brandt was furious.

      “We will not load another ship,” Brandt said. “Not one.” The board claimed that the dockers had \
      been told in March, and Mara Lindqvist, its chair, noted that the port had lost “a fifth of \
      its trade”.

      One official called it a disgrace. “Nobody asked us,” said a crane driver. It is said that the \
      board did not vote. Lindqvist declined to say who signed the order.

      Nothing was loaded on Saturday.
      """)

  private static func page() async throws -> String {
    let files = try await ReportFixture.report([article])
    return try #require(files.first { $0.key.hasSuffix("-check.html") }).value
  }

  private static func text(_ html: String) -> String {
    HTMLCheck.text(html.replacing("<", with: " <")).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `the sheet is as recorded`() async throws {
    let html = try await Self.page()
    #expect(HTMLCheck(html).faults == [])
    #expect(try Snapshot.difference(from: Self.structure(html), fileType: "txt") == nil)
  }

  /// Headings, paragraphs and the cells of rows, each on a line.
  static func structure(_ html: String) -> String {
    html.matches(of: #/<(h[1-6]|caption|p)(?: [^>]*)?>((?s:.*?))<\/\1>|<tr>(?s:.*?)<\/tr>/#).map {
      part in
      part.output.2.map { "\(part.output.1 ?? ""): \(text(String($0)))" }
        ?? HTMLCheck.rows(
          String(part.output.0).replacing("<span", with: " <span").replacing(
            "<label", with: " <label")
        ).flatMap(\.self).joined(separator: " | ")
    }.joined(separator: "\n") + "\n"
  }

  @Test func `there is a row for every row of quotes csv, in the order of the text`() async throws {
    let analyzed = try ReportFixture.analyzed(Self.article)
    let html = try await Self.page()
    let rows = HTMLCheck.rows(html).filter { $0.count == 6 && $0[0] != "No." }
    #expect(rows.count == analyzed.analysis.attributions.count)
    #expect(rows.map { $0[0].split(separator: " ").first } == (1...rows.count).map { "\($0)" })
    let paragraphs = rows.compactMap { Int($0[0].split(separator: ";").last ?? "") }
    #expect(paragraphs.count == rows.count && paragraphs == paragraphs.sorted())
  }

  @Test func `the words are those of the text, marks included`() async throws {
    let rows = HTMLCheck.rows(try await Self.page()).filter { $0.count == 6 && $0[0] != "No." }
    let text = Self.article.text
    for piece in rows.flatMap({ $0[3].components(separatedBy: " … ") }) {
      #expect(text.contains(piece), "\(piece)")
    }
    #expect(rows.contains { $0[3].hasPrefix("“We will not load another ship,” … “Not one.”") })
  }

  @Test func `it says that nothing was compared, and leads to the article and back`() async throws {
    let files = try await ReportFixture.report([Self.article])
    let sheet = try #require(files.first { $0.key.hasSuffix("-check.html") })
    #expect(Self.text(sheet.value).contains("Without a reference corpus nothing was compared"))
    let name = PageNames.name(for: Self.article.id)
    #expect(sheet.value.contains("href=\"\(name).html#p2\""))
    #expect(files["articles/\(name).html"]?.contains("href=\"\(name)-check.html\"") == true)
    #expect(ReportLinks(pages: files).faults == [])
  }

  @Test func `the loaded words listed are those counted`() async throws {
    let analysis = try ReportFixture.analyzed(Self.article).analysis
    let html = try await Self.page()
    let listed = html.matches(of: #/<li><label>/#).count
    #expect(listed == analysis.loadedHits.author + analysis.loadedHits.title)
    #expect(listed > 1)
  }

  @Test func `an article without quotes and loaded words says so`() async throws {
    let files = try await ReportFixture.report([
      Article(id: "a", text: "The harbour froze.")
    ])
    let html = try #require(files.first { $0.key.hasSuffix("-check.html") }).value
    #expect(html.contains("Nobody is quoted.") && html.contains("None was found"))
    #expect(!html.contains("<table"))
    #expect(HTMLCheck(html).faults == [])
  }
}
