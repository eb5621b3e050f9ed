import SlantAnalysis
import SlantCorpus
import TestSupport
import Testing

@testable import SlantReport

struct ArticlePageTests {
  private static let article = Article(
    id: "flare/7", outlet: "Daily Flare", title: "HELL at the harbour", date: "2025-05-03",
    author: "Rolf Ekdal", url: "https://flare.example/hell",
    text: """
      Thugs of the union crushed a brave port on Friday, as Otto Brandt claimed victory.

      “It was a total rout,” Brandt said, and one official called it “a bloody farce”.

      READ MORE: Ten shocking photographs of the harbour
      """)

  private static func page(_ article: Article) async throws -> String {
    let files = try await ReportFixture.report([article])
    return try #require(files["articles/\(PageNames.name(for: article.id)).html"])
  }

  @Test func `the structure of the page is as recorded`() async throws {
    let html = try await Self.page(Self.article)
    #expect(HTMLCheck(html).faults == [])
    let marks = html.matches(
      of: #/<(?:span|mark) class="(m [^"]*)"[^>]*aria-description="([^"]*)"/#
    )
    .map { "\($0.1): \(HTMLCheck.text($0.2.replacing("\n", with: " / ")))" }
    let frame = CheckPageTests.structure(html).split(separator: "\n").filter { line in
      ["h1:", "h2:", "h3:", "caption:"].contains { line.hasPrefix($0) }
        || line.contains(" | ")
          && !line.contains(#/\d/#)
    }
    let structure = (frame.map(String.init) + [""] + marks).joined(separator: "\n") + "\n"
    #expect(try Snapshot.difference(from: structure, fileType: "txt") == nil)
  }

  @Test func `every mark can be reached by key and tells what it is`() async throws {
    let html = try await Self.page(Self.article)
    let text = try #require(html.firstMatch(of: #/<div class="text">(?s:.*?)<\/article>/#)).output
    let marks = text.matches(of: #/<(?:span|mark) class="m [^>]*>/#).map(\.output)
    #expect(marks.count > 10)
    for mark in marks where !mark.contains(" more\"") && !mark.contains("m also") {
      #expect(mark.contains("tabindex=\"0\"") && mark.contains("aria-description="), "\(mark)")
    }
    #expect(StyleSheet.css.contains(":hover:not(:has(.m:hover))"))
  }

  private static let hostile = [
    "\"><img src=x onerror=alert(1)>", "</textarea></title><script>alert(1)</script>",
    "\u{202E}gnp.exe", "a\u{0}b", "{{text}}{{{body}}}", "\" href=\"#x\" id=\"p1",
    String(repeating: "long ", count: 3_000),
  ]

  @Test func `hostile articles make whole pages whose links lead somewhere`() async throws {
    let articles = Self.hostile.map { text in
      Article(
        id: String(text.prefix(50)), outlet: text, title: text, date: text, author: text,
        url: "javascript:alert(1)//\(text)",
        text:
          "“\(text)” said \(text).\n\nA \(text) farce, “so-called”, claimed the reckless Brandt.",
        origin: text)
    }
    let files = try await ReportFixture.report(articles)
    for (path, html) in files where path.hasPrefix("articles/") {
      #expect(HTMLCheck(html).faults == [], "in \(path)")
      #expect(!html.contains("<img") && !HTMLCheck.hasForeignScript(html))
      #expect(!html.contains("\u{0}"))
      #expect(!html.contains("href=\"javascript"))
    }
    #expect(ReportLinks(pages: files).faults == [])
  }

  @Test func `a name that another article has is not used again`() throws {
    var pages = ArticlePages()
    pages.add(RenderedPages(id: "x", heading: "x", name: "n", files: [("n.html", "")]).written)
    #expect(pages.isTaken("n") && !pages.isTaken("m"))
  }
}
