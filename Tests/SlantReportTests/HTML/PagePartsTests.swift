import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantLexicon
import SlantText
import Testing

@testable import SlantReport

struct PagePartsTests {
  /// A long article: names, quotes, loaded words in every paragraph.
  private static let long = (1...40).map { number in
    """
    The reckless minister Otto Brandt said the harbour of ward \(number) was “a shameful disgrace”, \
    and Mara Lindqvist claimed that the heroic dockers had been betrayed. “We were crushed,” she said.
    """
  }.joined(separator: "\n\n")

  @Test func `pieces stay whole and in order, and no page is too large`() {
    let pieces = (0..<50).map { "<p id=\"p\($0)\">" + String(repeating: "x", count: 90) + "</p>" }
    let parts = PageParts(pieces, name: "a", head: "<h1></h1>", limit: 1_000)
    #expect(parts.parts.count > 1)
    #expect(parts.parts.flatMap(Array.init) == Array(0..<50))
    for part in 1...parts.parts.count {
      #expect(parts.html(part: part, of: 0..<50).utf8.count <= 1_100)
    }
  }

  @Test func `a link leads to the page of its anchor`() {
    let pieces = [
      "<p id=\"a\"><a href=\"#b\">href=&quot;#b&quot;</a></p>",
      "<p id=\"b\"><a\nhref=\"#a\">x</a><a href=\"#b\">y</a><a href=\"x.html#a\">z</a></p>",
    ]
    let parts = PageParts(pieces, name: "n", head: "", limit: 90)
    #expect(
      parts.html(part: 1, of: 0..<2)
        == "<p id=\"a\"><a href=\"n-2.html#b\">href=&quot;#b&quot;</a></p>")
    #expect(
      parts.html(part: 2, of: 0..<2)
        == "<p id=\"b\"><a\nhref=\"n.html#a\">x</a><a href=\"#b\">y</a><a href=\"x.html#a\">z</a></p>"
    )
    #expect(PageParts(pieces, name: "n", head: "").html(part: 1, of: 0..<2).contains("href=\"#b\""))
  }

  /// The pages of the long article, where pages hold little.
  private static func rendered() throws -> RenderedPages {
    let article = Article(id: "long", outlet: "Lantern", title: "Harbour", text: long)
    return try ArticlePageRenderer(
      lexicons: ReportFixture.lexicons.get().lexicons, choice: .all, version: "1", limit: 20_000
    ).render(try ReportFixture.analyzed(article))
  }

  @Test func `a long article is on several pages, and every link of them leads somewhere`() throws {
    let rendered = try Self.rendered()
    let articles = rendered.files.filter { !$0.name.contains("-check") }
    #expect(articles.count > 4)
    #expect(rendered.files.contains { $0.name.hasSuffix("-check-2.html") })
    var pages = ["assets/slant.css": "", "assets/slant.js": ""]
    for chapter in Chapter.allCases { pages[chapter.file] = "" }
    for file in rendered.files {
      pages["articles/" + file.name] = file.html
      #expect(HTMLCheck(file.html).faults == [], "in \(file.name)")
    }
    let faults = ReportLinks(pages: pages).faults
    #expect(faults == [])
    let text = articles.map { HTMLCheck.text($0.html) }.joined()
    for number in [1, 20, 40] { #expect(text.contains("ward \(number) was")) }
  }

  @Test func `places say on which page a paragraph and a section stand`() throws {
    let rendered = try Self.rendered()
    var pages = ArticlePages()
    pages.add(rendered.written)
    let link = pages.link(of: ArticleKeys(id: "long"))
    let files = Dictionary(uniqueKeysWithValues: rendered.files.map { ($0.name, $0.html) })
    let addresses =
      [1, 2, 20, 39, 40].flatMap { link.addresses(ofParagraph: $0, from: "../") }
      + ArticleSection.allCases.flatMap { link.addresses(of: $0, from: "../") }
    #expect(addresses.count == 5 + ArticleSection.allCases.count)
    for address in addresses {
      let parts = address.split(separator: "#").map(String.init)
      let page = try #require(files[String(parts[0].dropFirst("../articles/".count))], "\(address)")
      #expect(page.contains(" id=\"\(parts[1])\""), "\(address)")
    }
  }

  @Test func `a paragraph that is too long for a page goes on in blocks`() throws {
    let text = String(repeating: "The harbour froze in the night. ", count: 900) + "\n\nIt thawed."
    let analysis = try ReportFixture.analyzed(Article(id: "a", text: text)).analysis
    let blocks = TextBlock.blocks(of: analysis.body)
    #expect(blocks.count == 5)
    #expect(blocks.map(\.paragraph) == [0, 0, 0, 0, 1])
    #expect(blocks.map(\.isContinued) == [false, true, true, true, false])
    #expect(blocks.allSatisfy { $0.span.count <= TextBlock.limit })
    let whole = analysis.body.paragraphs[0].span
    #expect(blocks[0].span.start == whole.start && blocks[3].span.end == whole.end)
    for (left, right) in zip(blocks, blocks.dropFirst().dropLast()) {
      #expect(left.span.end == right.span.start)
      #expect(analysis.body.bytes[right.span.start] == UInt8(ascii: "T"))
    }
  }

  @Test(arguments: [
    String(repeating: "ä", count: 6_000), String(repeating: "“", count: 4_000),
    String(repeating: "harbour ", count: 1_500),
  ])
  func `text without sentences or words is cut between scalars`(text: String) throws {
    let analysis = try ReportFixture.analyzed(Article(id: "a", text: text)).analysis
    let blocks = TextBlock.blocks(of: analysis.body)
    #expect(blocks.count > 1)
    #expect(
      blocks.map { analysis.body.string($0.span) }.joined()
        == analysis.body.paragraphs.map { analysis.body.string($0.span) }.joined())
    #expect(blocks.allSatisfy { $0.span.count <= TextBlock.limit })
  }
}
