/// Finds who wrote the article of a page.
struct PageByline {
  private let facts: PageFacts

  init(_ facts: PageFacts) { self.facts = facts }

  /// The names, separated by commas, or `nil` where the page gives none.
  var author: String? {
    let stated: [[String]] = [
      facts.linked?.authors.map { EntityText.resolved($0).onOneLine } ?? [],
      facts.values(.metaAuthor),
      facts.values(.socialAuthor), facts.values(.authorProperty), facts.values(.authorLink), shown,
    ]
    return stated.lazy.map(Self.names).first { !$0.isEmpty }?.joined(separator: ", ")
  }

  /// The by-line that the page shows: the first line of an element called so that begins with "By", or else
  /// the first that is short.
  private var shown: [String] {
    let lines = facts.lines(upTo: 200) { $0.names.contains(.byline) }.filter(Self.isName)
    let byline = lines.first { Self.withoutBy($0) != $0 } ?? lines.first { $0.utf8.count <= 60 }
    return byline.map { [$0] } ?? []
  }

  /// The values that may be names, each once, without "By" before them.
  private static func names(_ values: [String]) -> [String] {
    var names: [String] = []
    for value in values {
      let name = withoutBy(value)
      if isName(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func withoutBy(_ text: String) -> String {
    text.prefix(3).lowercased() == "by " ? String(text.dropFirst(3)).trimmed : text
  }

  /// Whether a text may be names: no address, no account, and no date or time, which have figures.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.filter { (.zero...(.nine)).contains($0) }.count < 2
      && text.utf8.count <= 200 && !text.hasPrefix("http") && !text.hasPrefix("www.")
      && !text.hasPrefix("@") && !text.hasPrefix("{")
  }
}
