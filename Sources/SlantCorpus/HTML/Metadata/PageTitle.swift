/// Finds the headline of a page.
struct PageTitle {
  private let facts: PageFacts
  /// What the outlet is called, which is no part of a headline.
  private let outlets: [String]

  init(_ facts: PageFacts, outlets: [String]) {
    self.facts = facts
    self.outlets = outlets.map(Self.letters)
  }

  /// The headline, or `nil` where the page has none.
  var text: String? {
    let stated = [
      facts.linked?.headline.map { EntityText.resolved($0).onOneLine },
      facts.first(.headlineProperty),
      facts.first(.socialTitle),
    ]
    if let title = stated.compactMap(\.self).lazy.map(withoutOutlet).first(where: { !$0.isEmpty }) {
      return title
    }
    let headings = facts.lines(upTo: 500) { $0.tag == .h1 }.filter {
      !outlets.contains(Self.letters($0))
    }
    let window = (facts.first(.metaTitle) ?? facts.first(.titleElement)).map(withoutOutlet)
    guard let window, !window.isEmpty else { return headings.first }
    // A page may have several headings of the first rank, and its window's title names the article's.
    let letters = Self.letters(window)
    let named = headings.filter { letters.contains(Self.letters($0)) }
    return named.max { $0.utf8.count < $1.utf8.count } ?? Self.firstPart(of: window)
  }

  /// The title without a last part, behind a bar or dash, that is the outlet's name.
  private func withoutOutlet(_ title: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · "] {
      guard let range = Self.last(mark, in: title) else { continue }
      let name = Self.letters(title[range.upperBound...])
      let isOutlet = outlets.contains {
        $0 == name || name.count > 2 && ($0.hasPrefix(name) || name.hasPrefix($0))
      }
      if isOutlet, !name.isEmpty { return String(title[..<range.lowerBound]) }
    }
    return title
  }

  /// The title without a last part behind a bar, which names the site, if that is the shorter part.
  private static func firstPart(of title: String) -> String {
    for mark in [" | ", " :: ", " » "] {
      guard let range = last(mark, in: title) else { continue }
      let first = title[..<range.lowerBound]
      if first.utf8.count > title[range.upperBound...].utf8.count { return String(first) }
    }
    return title
  }

  private static func last(_ mark: String, in text: String) -> Range<String.Index>? {
    let bytes = Array(text.utf8)
    let sought = Array(mark.utf8)
    guard bytes.count > sought.count else { return nil }
    for start in (0...bytes.count - sought.count).reversed()
    where bytes[start..<start + sought.count].elementsEqual(sought) {
      let lower = text.utf8.index(text.startIndex, offsetBy: start)
      return lower..<text.utf8.index(lower, offsetBy: sought.count)
    }
    return nil
  }

  /// The letters and digits of a text, ASCII letters as small ones, for comparing names.
  static func letters(_ text: some StringProtocol) -> String {
    GenreName.words(of: text).joined()
  }
}
