import Foundation
import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon
import Testing

@testable import SlantReport

struct ReportBuilderTests {
  private static let lexicons = Result { try LexiconSet.builtIn() }
  private static let analyzer = Result { try ArticleAnalyzer(lexicons: lexicons.get()) }

  private static let story = """
    In a surprise visit, a victorious Anna Keller ordered a partial withdrawal of her troops.

    “The enemy ran like rats,” Keller told her men, claiming that the regime had collapsed. \
    “We won’t stop now,” she said.

    Critics said the so-called “victory” was a disaster, and one official called it “a bloody \
    farce”. Nobody at the ministry could be reached.

    READ MORE: Ten shocking photographs of the visit
    """

  private static func analyzed(_ article: Article) throws -> AnalyzedArticle {
    let analysis = try analyzer.get().analyze(text: article.text, title: article.title)
    return AnalyzedArticle(article: article, analysis: analysis)
  }

  /// The files of a report on `articles` by their paths below the report's folder.
  private static func report(
    _ articles: [Article],
    skipped: [Skipped] = []
  ) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    var report = ReportBuilder(
      folder: folder.path(),
      lexicons: try lexicons.get(),
      version: "1.2.3"
    )
    var summary = CorpusSummary()
    for article in articles {
      let analyzed = try analyzed(article)
      try report.add(analyzed)
      summary.add(ArticleDigest(analyzed))
    }
    for input in skipped {
      report.add(input)
      summary.addSkipped()
    }
    try report.finish(summary: summary)
    return try files(in: folder.appending(path: "report"))
  }

  private static func files(in folder: URL) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try paths.filter { $0.hasSuffix("html") || $0.hasSuffix("css") }
      .reduce(into: [:]) { files, path in
        files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
  }

  private static func page(of article: Article) throws -> String {
    try #require(try report([article]).first { $0.key.hasPrefix("articles/") }).value
  }

  @Test func `a report is an overview, a page an article and a style sheet`() throws {
    let files = try Self.report([
      Article(id: "a/1", text: Self.story), Article(id: "A-1", text: Self.story),
    ])
    let expected = ["articles/a-1-2.html", "articles/a-1.html", "assets/slant.css", "index.html"]
    #expect(files.keys.sorted() == expected)
  }

  @Test func `a report without articles is still a page`() throws {
    let files = try Self.report([], skipped: [Skipped(file: "x.txt", reason: "the file is empty")])
    let index = try #require(files["index.html"])
    #expect(index.contains("0 articles"))
    #expect(index.contains("the file is empty"))
  }

  @Test(arguments: EscapingTests.hostile)
  func `nothing from an article becomes a tag or an attribute`(text: String) throws {
    let article = Article(
      id: text,
      outlet: text,
      title: "Bloody farce \(text)",
      date: text,
      author: text,
      url: "javascript:\(text)",
      text: "\(text) is a farce.\n\n\(Self.story)\n\n\(text)",
      origin: text
    )
    let skipped = Skipped(file: text, line: 3, reason: text)
    for (path, html) in try Self.report([article], skipped: [skipped])
    where path != "assets/slant.css" {
      #expect(!html.contains("<script"))
      #expect(!html.contains("javascript:\(Escaping.html(text))\""))
      for tag in html.matches(of: HTMLCheck.tag) {
        #expect(tag.0.firstMatch(of: HTMLCheck.handler) == nil, "\(tag.0)")
      }
      #expect(HTMLCheck(html).faults == [], "in \(path)")
    }
  }

  @Test func `tags are balanced, anchors exist and are unique`() throws {
    let html = try Self.page(of: Article(id: "a", title: "A heroic farce", text: Self.story))
    #expect(HTMLCheck(html).faults == [])
  }

  @Test func `the text on the page is the text as given`() throws {
    let html = try Self.page(of: Article(id: "a", text: Self.story))
    for paragraph in Self.story.split(separator: "\n\n") {
      #expect(HTMLCheck.text(html).contains(paragraph))
    }
  }

  @Test func `a mark tells class, weight, voice, speaker and lexicon`() throws {
    let html = try Self.page(of: Article(id: "a", text: Self.story))
    let notes = html.matches(of: #/<mark class="m loaded[^"]*"[^>]* title="([^"]*)"/#).map { $0.1 }
    let victorious = try #require(notes.first { $0.contains("“victorious”") })
    for part in ["glorifying", "Intensity 2", "Adds +2", "Voice: author", "lexicon loaded"] {
      #expect(victorious.contains(part), "\(part)")
    }
  }

  @Test func `names and certainty stand in tables, not among the marks`() throws {
    let text = "The protesters may leave. Perhaps the “rioters” may stay, and the protesters too."
    let html = try Self.page(of: Article(id: "a", text: text))
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

  @Test func `style stands in a table by part, with the baits of the headline`() throws {
    let article = Article(id: "a", title: "Here’s why the harbour froze", text: Self.story)
    let html = try Self.page(of: article)
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

  @Test func `the page of one article says that nothing was compared`() throws {
    let html = try Self.page(of: Article(id: "a", text: Self.story))
    #expect(html.contains("No comparison was made: this page speaks of one article."))
  }

  @Test func `pages allow nothing from outside`() throws {
    for (path, html) in try Self.report([Article(id: "a", text: Self.story)])
    where path.hasSuffix("html") {
      #expect(html.contains("default-src &#39;none&#39;"), "in \(path)")
      #expect(html.matches(of: #/(?:src|href)="(?:https?:)?\/\//#).isEmpty)
      #expect(!html.contains("<script") && !html.contains("style="))
      #expect(html.utf8.count < 300_000)
    }
  }

  @Test func `a long list of articles is paged`() throws {
    let articles = (0..<(OverviewPage.rowsPerPage + 1)).map { Article(id: "\($0)", text: "Yes.") }
    let files = try Self.report(articles)
    let second = try #require(files["articles-2.html"])
    #expect(files["index.html"]?.contains("href=\"articles-2.html\"") == true)
    #expect(second.contains("href=\"index.html\""))
    #expect(second.matches(of: #/<th scope="row"/#).count == 1)
  }
}

/// Looks for faults in the structure of a page.
private struct HTMLCheck {
  /// Tags and attributes as a browser reads them: by scalars, not by characters.
  static var tag: Regex<(Substring, Substring, Substring, Substring)> {
    #/<(/?)([a-z][a-z0-9]*)(?:[^>]*?)(/?)>/#.matchingSemantics(.unicodeScalar)
  }
  /// An event handler outside of an attribute's value.
  static var handler: Regex<Substring> {
    #/^<[^"]*(?:"[^"]*"[^"]*)*\son[a-z]+\s*=/#.matchingSemantics(.unicodeScalar)
  }

  private static let empty: Set<Substring> = ["meta", "link", "br"]
  private(set) var faults: [String] = []

  init(_ html: String) {
    checkTags(html)
    checkAnchors(html)
  }

  /// The text of the page without its tags.
  static func text(_ html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  private mutating func checkTags(_ html: String) {
    var open: [Substring] = []
    for tag in html.matches(of: Self.tag) {
      if Self.empty.contains(tag.2) || !tag.3.isEmpty { continue }
      if tag.1.isEmpty {
        open.append(tag.2)
      } else if open.popLast() != tag.2 {
        faults.append("</\(tag.2)> closes something else")
      }
    }
    if !open.isEmpty { faults.append("open at the end: \(open)") }
  }

  private mutating func checkAnchors(_ html: String) {
    let ids = html.matches(of: #/\sid="([^"]*)"/#).map { $0.1 }
    if Set(ids).count != ids.count { faults.append("an id stands twice") }
    for link in html.matches(of: #/href="#([^"]+)"/#) where !ids.contains(link.1) {
      faults.append("no element for #\(link.1)")
    }
  }
}
