import Foundation
import TestSupport
import Testing

/// What each page of the sample's report holds, as a table of contents.
@Suite(.tags(.golden)) struct ReportOutlineTests {
  /// The pages that stand for the others of their kind.
  private static let pages = [
    "index", "outlets", "entities", "voices", "words", "framing", "stories", "articles", "methods",
    "stories/story-0001",
  ]

  @Test func `the pages of the sample's report have the parts as recorded`() throws {
    let files = try #require(AnalyzeTests.sample).files
    let outlines = try Self.pages.map { page in
      let data = try #require(files["report/\(page).html"], "\(page) is missing")
      return "# \(page)\n" + PageOutline(String(decoding: data, as: UTF8.self)).text
    }
    #expect(try Snapshot.difference(from: outlines.joined(separator: "\n")) == nil)
  }
}

/// The headings, charts and tables of a page, in their order.
struct PageOutline {
  /// A line for each part.
  let text: String

  /// The outline of a page.
  init(_ html: String) {
    let parts =
      #/<(h[1-6]|caption|figcaption|svg|summary|nav|tbody)\b([^>]*)>((?s:.*?))<\/\1>/#
      .matchingSemantics(.unicodeScalar)
    text =
      html.matches(of: parts).compactMap { part in
        Self.line(String(part.1), attributes: String(part.2), content: String(part.3))
      }.joined(separator: "\n") + "\n"
  }

  private static func line(_ element: String, attributes: String, content: String) -> String? {
    switch element {
    case "svg":
      // A part of a chart has no name of its own.
      return attributes.firstMatch(of: #/aria-label="([^"]*)"/#).map {
        "  chart: \($0.1.prefix(100))"
      }
    case "tbody": return "    \(content.matches(of: #/<tr/#).count) rows"
    case "nav": return "  nav: \(plain(content))"
    case "figcaption", "caption", "summary": return "  \(element): \(plain(content).prefix(100))"
    default: return element + " " + plain(content)
    }
  }

  private static func plain(_ html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
