import SlantAnalysis
import SlantText

/// The style of an article in a few lines.
struct StyleSummary {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// A heading, a line for each part with words, and the clickbait cues of the headline.
  var sections: [String] {
    let parts = StylePart.allCases.filter { analysis.style[$0].words > 0 }
    guard !parts.isEmpty else { return [] }
    return [([style.bold("Style")] + parts.map(line) + [cues]).joined(separator: "\n")]
  }

  private func line(_ part: StylePart) -> String {
    let figures = analysis.style[part]
    let readable = figures.readable
    let facts = [
      count(figures.words, "word"), count(figures.readability.sentences, "sentence"),
      number("words per sentence", figures.readability.wordsPerSentence, 1),
      number("Flesch reading ease", readable?.fleschReadingEase, 1),
      number("Flesch–Kincaid grade", readable?.fleschKincaidGrade, 1),
      number("MATTR", figures.mattr, 3), number("MTLD", figures.mtld, 1),
    ].compactMap(\.self)
    return style.item("\(part.rawValue): \(facts.joined(separator: ", "))").joined(
      separator: "\n")
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func number(_ name: String, _ value: Double?, _ places: Int) -> String? {
    value.map { "\(name) \(FixedDecimal.text($0, places: places))" }
  }

  private var cues: String {
    let text = analysis.title ?? analysis.body
    let cues = analysis.style.clickbait.map { cue in
      "\(text.string(cue.span)) (\(cue.kind.rawValue.split(separator: "_").joined(separator: " ")))"
    }
    return style.item(
      "clickbait cues in the headline: " + (cues.isEmpty ? "none" : cues.joined(separator: ", "))
    ).joined(separator: "\n")
  }
}
