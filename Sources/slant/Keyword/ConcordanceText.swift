import SlantAnalysis
import SlantComparison

/// A concordance for the terminal: the keyword in one column, its article above, its voice before it.
struct ConcordanceText {
  /// Columns for the place of a hit, and for its voice or speaker.
  private static let placeWidth = 11
  private static let voiceWidth = 15
  /// Columns for the words before the keyword.
  private static let leftWidth = 22

  let style: TerminalStyle

  /// The lines of one article below its heading.
  func text(_ lines: [ConcordanceLine]) -> String {
    guard let first = lines.first else { return "" }
    let heading = [first.outlet, first.date, first.articleID].compactMap(\.self)
      .joined(separator: " · ")
    let words = heading.split(separator: " ").map(String.init)
    let headings = Wrapping.lines(words, width: Explanation.width).map(style.bold)
    return (headings + lines.map(line)).joined(separator: "\n")
  }

  /// How many hits there are in how many articles.
  static func count(_ hits: Int, articles: Int, of all: Int, pattern: String) -> String {
    let read = all == 1 ? "1 article" : "\(all) articles"
    if hits == 0 { return "no hit of '\(pattern)' in \(read)" }
    return (hits == 1 ? "1 hit" : "\(hits) hits") + " of '\(pattern)' in \(articles) of \(read)"
  }

  private func line(_ line: ConcordanceLine) -> String {
    let labels =
      Self.padded(Self.place(of: line), Self.placeWidth) + " "
      + Self.padded(Self.speaker(of: line), Self.voiceWidth) + " "
    let left = String(line.left.suffix(Self.leftWidth))
    let room = Explanation.width - labels.count - Self.leftWidth
    let keyword = Self.fitted(line.keyword, room)
    let right = line.right.prefix(room - keyword.count)
    let fill = String(repeating: " ", count: Self.leftWidth - left.count)
    let text = style.dim(labels) + fill + left + style.loaded(keyword) + right
    return right.isEmpty || style.isColoured ? text : Self.withoutFill(text)
  }

  /// `title`, `lead 2`, `body 14`, `boilerplate`.
  private static func place(of line: ConcordanceLine) -> String {
    switch (line.zone, line.paragraph) {
    case (.lead, let paragraph?), (.body, let paragraph?): "\(line.zone.rawValue) \(paragraph)"
    default: line.zone.rawValue
    }
  }

  /// The name of who speaks, or the voice.
  private static func speaker(of line: ConcordanceLine) -> String {
    guard let speaker = line.speaker else { return line.voice.rawValue }
    return line.voice == .quoted ? "“\(fitted(speaker, voiceWidth - 2))”" : speaker
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let text = fitted(text, width)
    return text + String(repeating: " ", count: width - text.count)
  }

  private static func fitted(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  private static func withoutFill(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
