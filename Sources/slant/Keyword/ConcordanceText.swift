import SlantAnalysis
import SlantComparison

/// A concordance for the terminal: the keyword in one column, its article above, its voice before it.
struct ConcordanceText {
  let style: TerminalStyle

  /// Columns for the place of a hit.
  private let placeWidth = 11
  /// Columns for its voice or speaker.
  private var voiceWidth: Int { style.width < 60 ? 8 : 15 }
  /// Columns for the words before the keyword.
  private var leftWidth: Int { max(8, min(22, style.width - 58)) }

  /// The lines of one article below its heading.
  func text(_ lines: [ConcordanceLine]) -> String {
    guard let first = lines.first else { return "" }
    let heading = [first.outlet, first.date, first.articleID].compactMap(\.self)
      .joined(separator: " · ")
    let headings = style.lines(heading).map(style.bold)
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
      padded(Self.place(of: line), placeWidth) + " " + padded(speaker(of: line), voiceWidth) + " "
    let left = ColumnCount.end(of: ColumnCount.inOneLine(line.left), columns: leftWidth)
    let room = style.width - placeWidth - voiceWidth - 2 - leftWidth
    let keyword = ColumnCount.fitted(line.keyword, to: room)
    let right = ColumnCount.start(
      of: ColumnCount.inOneLine(line.right), columns: room - ColumnCount.of(keyword))
    return Self.withoutFill(
      style.dim(labels) + ColumnCount.fill(left, to: leftWidth) + left + style.loaded(keyword)
        + right)
  }

  /// `title`, `lead 2`, `body 14`, `boilerplate`.
  private static func place(of line: ConcordanceLine) -> String {
    switch (line.zone, line.paragraph) {
    case (.lead, let paragraph?), (.body, let paragraph?): "\(line.zone.rawValue) \(paragraph)"
    default: line.zone.rawValue
    }
  }

  /// The name of who speaks, or the voice.
  private func speaker(of line: ConcordanceLine) -> String {
    guard let speaker = line.speaker else { return line.voice.rawValue }
    return line.voice == .quoted
      ? "“\(ColumnCount.fitted(speaker, to: voiceWidth - 2))”" : speaker
  }

  private func padded(_ text: String, _ width: Int) -> String {
    let text = ColumnCount.fitted(text, to: width)
    return text + ColumnCount.fill(text, to: width)
  }

  private static func withoutFill(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
