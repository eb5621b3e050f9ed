import Foundation

/// Looks for faults in the structure of a page.
struct HTMLCheck {
  private static let empty: Set<String> = ["meta", "link", "br", "input"]
  private(set) var faults: [String] = []

  init(_ html: String) {
    let tags = HTMLTag.all(html)
    checkNesting(tags)
    checkAnchors(tags)
    checkHeadings(tags)
  }

  /// The event handlers of a page; there should be none.
  static func handlers(_ html: String) -> [String] {
    HTMLTag.all(html).flatMap(\.attributes).map(\.name).filter { $0.lowercased().hasPrefix("on") }
  }

  /// Whether the page runs a script that is not the report's own.
  static func hasForeignScript(_ html: String) -> Bool {
    HTMLTag.all(html).contains { tag in
      tag.name == "script" && !tag.isClosing
        && !["assets/slant.js", "../assets/slant.js"].contains(tag["src"])
    }
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

  private mutating func checkNesting(_ tags: [HTMLTag]) {
    var open: [String] = []
    for tag in tags where !Self.empty.contains(tag.name) && !tag.isEmpty {
      if !tag.isClosing {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        faults.append("</\(tag.name)> closes something else")
      }
    }
    if !open.isEmpty { faults.append("open at the end: \(open)") }
  }

  private mutating func checkHeadings(_ tags: [HTMLTag]) {
    let levels = tags.filter { !$0.isClosing && $0.name.utf8.count == 2 && $0.name.hasPrefix("h") }
      .compactMap { Int($0.name.dropFirst()) }
    if levels.count(where: { $0 == 1 }) != 1 { faults.append("there are not one h1 but \(levels)") }
    for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
      faults.append("h\(next) follows h\(level)")
    }
    for tag in tags where tag.name == "th" && !tag.isClosing && tag["scope"] == nil {
      faults.append("a header cell without a scope")
    }
  }

  private mutating func checkAnchors(_ tags: [HTMLTag]) {
    let ids = tags.compactMap { $0["id"] }
    let known = Set(ids)
    if known.count != ids.count { faults.append("an id stands twice") }
    for address in tags.compactMap({ $0["href"] }) where address.hasPrefix("#") {
      if address.utf8.count > 1, !known.contains(String(address.dropFirst())) {
        faults.append("no element for \(address)")
      }
    }
  }
}
