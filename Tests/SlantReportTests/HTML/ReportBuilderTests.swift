import Foundation
import SlantCorpus
import Testing

@testable import SlantReport

struct ReportBuilderTests {
  private static let story = """
    In a surprise visit, a victorious Anna Keller ordered a partial withdrawal of her troops.

    “The enemy ran like rats,” Keller told her men, claiming that the regime had collapsed. \
    “We won’t stop now,” she said.

    Critics said the so-called “victory” was a disaster, and one official called it “a bloody \
    farce”. Nobody at the ministry could be reached.

    READ MORE: Ten shocking photographs of the visit
    """

  private static func page(of article: Article) async throws -> String {
    let files = try await ReportFixture.report([article])
    return try #require(files["articles/\(PageNames.name(for: article.id)).html"])
  }

  @Test
  func `a report is a page a chapter, a page and a sheet an article, a style sheet and a script`()
    async throws
  {
    let files = try await ReportFixture.report([
      Article(id: "a/1", text: Self.story), Article(id: "A-1", text: Self.story),
    ])
    let pages = ["a/1", "A-1"].map { "articles/\(PageNames.name(for: $0))" }
    let expected =
      pages.map { $0 + ".html" } + pages.map { $0 + "-check.html" }
      + [
        "articles.html", "assets/slant.css", "assets/slant.js", "entities.html",
        "entities/\(PageNames.name(for: "anna-keller")).html", "framing-2.html",
        "framing-3.html", "framing-4.html", "framing.html", "index.html", "methods.html",
        "outlets.html", "outlets/\(PageNames.name(for: "Outlet not given")).html", "report.html",
        "stories.html", "stories/story-0001.html", "voices-2.html", "voices-3.html",
        "voices.html", "words.html", "words/loaded-claiming.html", "words/loaded-so-called.html",
        "words/loaded-victorious.html",
      ]
    #expect(files.keys.sorted() == expected.sorted())
  }

  @Test func `a report without articles is still a page`() async throws {
    let files = try await ReportFixture.report(
      [], skipped: [Skipped(file: "x.txt", reason: "the file is empty")])
    let index = try #require(files["index.html"])
    #expect(index.contains("0 articles"))
    #expect(index.contains("the file is empty"))
  }

  @Test func `nothing from an article becomes a tag or an attribute`() async throws {
    let articles = EscapingTests.hostile.map { text in
      Article(
        id: text, outlet: text, title: "Bloody farce \(text)", date: text, author: text,
        url: "javascript:\(text)", text: "\(text) is a farce.\n\n\(Self.story)\n\n\(text)",
        origin: text)
    }
    let skipped = EscapingTests.hostile.map { Skipped(file: $0, line: 3, reason: $0) }
    for (path, html) in try await ReportFixture.report(articles, skipped: skipped)
    where path.hasSuffix(".html") {
      #expect(!HTMLCheck.hasForeignScript(html))
      #expect(!HTMLTag.all(html).contains { $0["href"]?.hasPrefix("javascript") == true })
      #expect(HTMLCheck.handlers(html) == [])
      #expect(HTMLCheck(html).faults == [], "in \(path)")
    }
  }

  @Test func `tags are balanced, anchors exist and are unique`() async throws {
    let html = try await Self.page(of: Article(id: "a", title: "A heroic farce", text: Self.story))
    #expect(HTMLCheck(html).faults == [])
  }

  @Test func `the text on the page is the text as given`() async throws {
    let html = try await Self.page(of: Article(id: "a", text: Self.story))
    for paragraph in Self.story.split(separator: "\n\n") {
      #expect(HTMLCheck.text(html).contains(paragraph))
    }
  }

  @Test func `a mark tells class, weight, voice, speaker and lexicon`() async throws {
    let html = try await Self.page(of: Article(id: "a", text: Self.story))
    let notes = html.matches(of: #/<mark class="m loaded[^"]*"[^>]* aria-description="([^"]*)"/#)
      .map { $0.1 }
    let victorious = try #require(notes.first { $0.contains("“victorious”") })
    for part in ["glorifying", "Intensity 2", "Adds +2", "Voice: author", "lexicon loaded"] {
      #expect(victorious.contains(part), "\(part)")
    }
  }

  @Test func `names and certainty stand in tables, not among the marks`() async throws {
    let text = "The protesters may leave. Perhaps the “rioters” may stay, and the protesters too."
    let html = try await Self.page(of: Article(id: "a", text: text))
    let cells = html.replacing("</t", with: " </t").matches(of: #/<tr>(?s:.*?)<\/tr>/#).map { row in
      HTMLCheck.text(String(row.output)).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(cells.contains("people in street protests protester neutral 2 0 0 0 0"), "\(cells)")
    #expect(cells.contains("people in street protests rioter negative 0 0 0 1 0"), "\(cells)")
    #expect(
      cells.contains {
        $0.hasPrefix("hedge certainty 3 250.0 0 0") && $0.hasSuffix("may × 2, perhaps")
      })
    #expect(!html.contains("lexicon naming") && !html.contains("lexicon certainty"))
  }

  @Test func `style stands in a table by part, with the baits of the headline`() async throws {
    let article = Article(id: "a", title: "Here’s why the harbour froze", text: Self.story)
    let html = try await Self.page(of: article)
    let cells = html.replacing("</t", with: " </t").matches(of: #/<tr>(?s:.*?)<\/tr>/#).map { row in
      HTMLCheck.text(String(row.output)).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(
      cells.contains { $0.hasPrefix("Words per sentence") && $0.hasSuffix(" 5.0") }, "\(cells)")
    // A short story has no readability.
    #expect(cells.contains("Flesch reading ease – – – – –"), "\(cells)")
    #expect(html.contains("forward reference"))
  }

  @Test func `the page of one article says that nothing was compared`() async throws {
    let html = try await Self.page(of: Article(id: "a", text: Self.story))
    #expect(html.contains("No comparison was made: this page speaks of one article."))
  }

  @Test func `pages allow nothing from outside`() async throws {
    for (path, html) in try await ReportFixture.report([Article(id: "a", text: Self.story)])
    where path.hasSuffix("html") {
      #expect(html.contains("default-src &#39;none&#39;"), "in \(path)")
      #expect(html.matches(of: #/(?:src|href)="(?:https?:)?\/\//#).isEmpty)
      #expect(!HTMLCheck.hasForeignScript(html))
      #expect(!html.contains("style="))
      #expect(html.utf8.count < 300_000)
    }
  }

  @Test func `a long list of articles is paged`() async throws {
    let articles = (0..<(DataTable.rowLimit + 1)).map { Article(id: "\($0)", text: "Yes.") }
    let files = try await ReportFixture.report(articles)
    let second = try #require(files["articles-2.html"])
    #expect(files["articles.html"]?.contains("href=\"articles-2.html\"") == true)
    #expect(second.contains("href=\"articles.html\""))
    #expect(second.matches(of: #/<th scope="row"/#).count == 1)
  }

  @Test func `the page for mailing leads nowhere and asks for nothing`() async throws {
    let articles = ["Gazette", "Courier"].map {
      Article(id: $0, outlet: $0, title: "A farce", text: Self.story)
    }
    let html = try #require(try await ReportFixture.report(articles)[ResultFile.singlePage])
    #expect(HTMLCheck(html).faults == [])
    #expect(!html.contains("href=") && !html.contains("src=") && !html.contains("<script"))
    #expect(html.contains("<td class=\"n\">") && html.contains("Gazette"))
    #expect(html.utf8.count < SinglePage.byteLimit)
  }
}
