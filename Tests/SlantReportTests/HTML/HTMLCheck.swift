import Foundation

/// Looks for faults in the structure of a page.
struct HTMLCheck {
  /// Tags and attributes as a browser reads them: by scalars, not by characters.
  static var tag: Regex<(Substring, Substring, Substring, Substring)> {
    #/<(/?)([a-z][a-z0-9]*)(?:[^>]*?)(/?)>/#.matchingSemantics(.unicodeScalar)
  }
  /// An event handler outside of an attribute's value.
  static var handler: Regex<Substring> {
    #/^<[^"]*(?:"[^"]*"[^"]*)*\son[a-z]+\s*=/#.matchingSemantics(.unicodeScalar)
  }

  private static let empty: Set<Substring> = ["meta", "link", "br", "input"]
  private(set) var faults: [String] = []

  init(_ html: String) {
    checkTags(html)
    checkAnchors(html)
    checkHeadings(html)
  }

  /// Whether the page runs a script that is not the report's own.
  static func hasForeignScript(_ html: String) -> Bool {
    html.contains(#/<script(?! src="(?:\.\.\/)?assets\/slant\.js"><\/script>)/#)
  }

  /// The text of the page without its tags.
  static func text(_ html: some StringProtocol) -> String {
    String(html).replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  /// The cells of each row of the page's tables, white space made single.
  static func rows(_ html: String) -> [[String]] {
    html.matches(of: #/<tr>(?s:.*?)<\/tr>/#).map { row in
      row.output.matches(of: #/<t[hd][^>]*>((?s:.*?))<\/t[hd]>/#).map { cell in
        text(cell.output.1.replacing("</li>", with: " </li>")).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
      }
    }
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

  private mutating func checkHeadings(_ html: String) {
    let levels = html.matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.1) }
    if levels.count(where: { $0 == 1 }) != 1 { faults.append("there are not one h1 but \(levels)") }
    for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
      faults.append("h\(next) follows h\(level)")
    }
    for header in html.matches(of: #/<th(?![a-z])([^>]*)>/#) where !header.1.contains("scope=") {
      faults.append("a header cell without a scope: \(header.0)")
    }
  }

  private mutating func checkAnchors(_ html: String) {
    let ids = html.matches(of: #/\sid="([^"]*)"/#).map { $0.1 }
    if Set(ids).count != ids.count { faults.append("an id stands twice") }
    for link in html.matches(of: #/href="#([^"]+)"/#) where !ids.contains(link.1) {
      faults.append("no element for #\(link.1)")
    }
  }
}
