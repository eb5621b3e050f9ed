import SlantAnalysis
import SlantComparison
import SlantCorpus
import SlantText

/// One article for the terminal: the text with its marks, who speaks, and the sum behind each score.
struct Explanation {
  /// How loaded terms and those with a tone are marked.
  private static let legend = "[loaded term]class:intensity · word with a tone(valence)"

  let article: AnalyzedArticle
  let style: TerminalStyle
  private var analysis: ArticleAnalysis { article.analysis }

  init(_ article: AnalyzedArticle, style: TerminalStyle) {
    self.article = article
    self.style = style
  }

  /// The whole text.
  var text: String {
    var parts = [heading, paragraphs]
    parts += AttributionList(analysis: analysis, style: style).sections
    parts += AgencyList(analysis: analysis, style: style).sections
    parts += ScoreSums(analysis: analysis, style: style).sections
    parts += FrameSums(analysis: analysis, style: style).sections
    parts += AxisSums(analysis: analysis, style: style).sections
    parts += HeadlineLines(analysis: analysis, style: style).sections
    parts += EntityToneSums(analysis: analysis, style: style).sections
    parts += MoralWords(analysis: analysis, style: style).sections
    parts += StyleSummary(analysis: analysis, style: style).sections
    return parts.joined(separator: "\n\n")
  }

  private var heading: String {
    let facts = [
      article.article.outlet, article.article.date, article.article.id, "\(analysis.words) words",
    ].compactMap(\.self).joined(separator: " · ")
    let below = (style.lines(facts) + style.lines(Self.legend)).map(style.dim)
    guard let title = article.article.title else { return below.joined(separator: "\n") }
    return (style.lines(title).map(style.bold) + below).joined(separator: "\n")
  }

  private var paragraphs: String {
    let marks = MarkedParagraph(analysis: analysis, style: style)
    return analysis.body.paragraphs.enumerated().map { number, paragraph in
      let zone = analysis.sentences[paragraph.sentences.lowerBound].zone
      let label = zone == .body || zone == .lead ? "" : style.dim("(\(zone.rawValue))")
      let words = (label.isEmpty ? [] : [label]) + marks.words(of: paragraph.span)
      let lines = Wrapping.lines(words, width: style.width - 4)
      return lines.enumerated().map { index, line in
        (index == 0 ? Self.right("\(number + 1)", 3) : "   ") + " " + line
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// `text` at the right of `width` columns.
  static func right(_ text: String, _ width: Int) -> String {
    ColumnCount.fill(text, to: width) + text
  }
}
