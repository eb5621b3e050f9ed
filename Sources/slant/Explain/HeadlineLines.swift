import SlantAnalysis
import SlantText

/// The headline against the body, and where in the story things stand.
struct HeadlineLines {
  let analysis: ArticleAnalysis
  let style: TerminalStyle

  /// A section on the headline, if there is one, and one on the layout of the story.
  var sections: [String] {
    let headline = analysis.headline.map { headline in
      style.bold("Headline against body") + "\n"
        + facts(headline).flatMap(style.item).joined(separator: "\n")
    }
    let layout =
      style.bold("Where in the story") + "\n"
      + layoutFacts.flatMap(style.item).joined(separator: "\n")
    return [headline, layout].compactMap(\.self)
  }

  // MARK: The headline

  private func facts(_ headline: HeadlineContrast) -> [String] {
    [
      "tone: headline \(score(analysis.tone.title.score)), text \(score(analysis.totalTone.score))"
        + (headline.tone.map { ", difference \(FixedDecimal.text($0, places: 3))" } ?? ""),
      "loaded terms: headline \(hits(analysis.loadedHits.title)) in "
        + "\(analysis.wordsByVoice.title) words, text \(hits(analysis.loadedHits.inText)) in "
        + "\(analysis.words)",
      "frames shared: policy \(share(headline.policyOverlap)), generic "
        + "\(share(headline.genericOverlap))",
      certainty(headline),
      "names: \(names(headline.named))"
        + (headline.namedAlone.isEmpty
          ? "" : "; not in the text: \(names(headline.namedAlone))")
        + (headline.leading.map { "; the text speaks most of \(names([$0]))" } ?? ""),
    ]
  }

  private func hits(_ count: Int) -> String { "\(count) hit\(count == 1 ? "" : "s")" }

  private func certainty(_ headline: HeadlineContrast) -> String {
    guard let likest = headline.likest else {
      return "certainty: no sentence of the text says nearly the same"
    }
    let hedges = likest.hedges.map { "“\(analysis.body.string($0))”" }.joined(separator: ", ")
    let sentence =
      "sentence \(likest.sentence + 1) (\(FixedDecimal.text(100 * likest.overlap, places: 0))% "
      + "of what the headline says)"
    if headline.dropsHedge == true {
      return "certainty: \(sentence) is hedged by \(hedges), the headline is not"
    }
    return headline.isQuestion && headline.hedges == 0 && !likest.hedges.isEmpty
      ? "certainty: \(sentence) is hedged by \(hedges), the headline is a question"
      : "certainty: hedges in the headline \(headline.hedges), in \(sentence) \(likest.hedges.count)"
  }

  private func names(_ entities: [Int]) -> String {
    entities.isEmpty
      ? "nobody" : entities.map { analysis.entities[$0].name }.joined(separator: ", ")
  }

  // MARK: The story

  private var layoutFacts: [String] {
    let layout = analysis.layout
    return [
      "loaded terms by quarter: author's "
        + thousandths(layout.loadedAuthor) + "; all voices " + thousandths(layout.loaded),
      "attributions by quarter: " + whole(layout.sources) + "; their words in marks "
        + whole(layout.quotedWords),
    ]
      + layout.sides.prefix(6).enumerated().map { number, side in
        let name = side.group ?? analysis.entities[side.entity].name
        let quote = side.wordsBeforeQuote.map { ", in marks after \($0)" } ?? ", never in marks"
        return "side \(number + 1), \(name): speaks after \(side.wordsBefore) words\(quote)"
      }
  }

  private func whole(_ quarters: StoryQuarters) -> String {
    quarters.values.map(String.init).joined(separator: " · ")
  }

  private func thousandths(_ quarters: StoryQuarters) -> String {
    quarters.values.map { FixedDecimal.text(Double($0) / 1000, places: 0) }
      .joined(separator: " · ")
  }

  private func score(_ value: Double?) -> String {
    value.map { FixedDecimal.text($0, places: 3) } ?? "without a hit"
  }

  private func share(_ value: Double?) -> String {
    value.map { FixedDecimal.text($0, places: 2) } ?? "unknown"
  }

}
