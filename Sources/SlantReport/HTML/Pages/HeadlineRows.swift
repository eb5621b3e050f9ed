internal import SlantAnalysis
internal import SlantText

/// The headline of an article against its text.
struct HeadlineRows {
  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// What the templates ask of the headline.
  func values() -> [String: Any] {
    guard let headline = analysis.headline else { return ["has-headline": false] }
    return [
      "has-headline": true,
      "headline-rows": [tone(headline), loaded] + frames(headline) + [names(headline)],
      "headline-likest": headline.likest.map { [likest($0, of: headline)] } ?? [],
    ]
  }

  private func row(
    _ name: String, _ headline: String, _ text: String, _ both: String
  ) -> [String: Any] {
    ["name": name, "headline": headline, "text": text, "both": both]
  }

  private func tone(_ headline: HeadlineContrast) -> [String: Any] {
    row(
      "Tone", DisplayNumber.signed(analysis.tone.title.score),
      DisplayNumber.signed(analysis.totalTone.score),
      headline.tone.map { "difference " + DisplayNumber.signed($0) } ?? DisplayNumber.missing)
  }

  private var loaded: [String: Any] {
    let title = (hits: analysis.loadedHits.title, words: analysis.wordsByVoice.title)
    let text = (hits: analysis.loadedHits.inText, words: analysis.words)
    func rate(_ part: (hits: Int, words: Int)) -> Double? {
      DisplayNumber.rate(part.hits * 1000, per: part.words)
    }
    func cell(_ part: (hits: Int, words: Int)) -> String {
      "\(DisplayNumber.decimal(rate(part))) (\(part.hits) in \(DisplayNumber.integer(part.words)))"
    }
    let difference = rate(title).flatMap { title in rate(text).map { title - $0 } }
    return row(
      "Loaded words per 1,000", cell(title), cell(text),
      difference.map { "difference " + DisplayNumber.signed($0, places: 1) }
        ?? DisplayNumber.missing)
  }

  private func frames(_ headline: HeadlineContrast) -> [[String: Any]] {
    [
      ("Policy frame", Frame.policy, headline.policyOverlap),
      ("Generic frame", Frame.generic, headline.genericOverlap),
    ].compactMap { name, set, overlap in
      let frames = analysis.frames
      let title = frames.main(of: set) { $0.byVoice.title }.map { frames[$0].frame.id }
      let text = frames.main(of: set).map { frames[$0].frame.id }
      guard title != nil || text != nil else { return nil }
      return row(
        name, title.map(TermClasses.name) ?? DisplayNumber.missing,
        text.map(TermClasses.name) ?? DisplayNumber.missing,
        overlap.map { "shared " + DisplayNumber.decimal(100 * $0, places: 0) + "%" }
          ?? DisplayNumber.missing)
    }
  }

  private func names(_ headline: HeadlineContrast) -> [String: Any] {
    let alone = names(headline.namedAlone)
    return row(
      "Named", headline.named.isEmpty ? "nobody" : names(headline.named),
      headline.leading.map { "most often " + names([$0]) } ?? "nobody",
      alone.isEmpty ? DisplayNumber.missing : "not in the text: " + alone)
  }

  private func names(_ entities: [Int]) -> String {
    entities.map { analysis.entities[$0].name }.joined(separator: ", ")
  }

  // MARK: Certainty

  private func likest(
    _ likest: HeadlineContrast.Likest, of headline: HeadlineContrast
  ) -> [String: Any] {
    let sentence = analysis.sentences[likest.sentence]
    let paragraph = analysis.body.sentences[likest.sentence].paragraph
    return [
      "share": DisplayNumber.decimal(100 * likest.overlap, places: 0) + "%",
      "anchor": ArticleText.anchor(ofParagraph: paragraph),
      "pieces": pieces(of: sentence.span, hedges: likest.hedges),
      "finding": finding(likest, headline),
    ]
  }

  private func finding(
    _ likest: HeadlineContrast.Likest, _ headline: HeadlineContrast
  ) -> String {
    if headline.dropsHedge == true {
      return "The headline leaves its doubt out: no hedge, and no question."
    }
    if headline.isQuestion, headline.hedges == 0, !likest.hedges.isEmpty {
      return "The headline asks what the sentence hedges."
    }
    return "Hedges in the headline \(headline.hedges), in the sentence \(likest.hedges.count)."
  }

  /// The sentence in pieces, hedges apart.
  private func pieces(of span: TextSpan, hedges: [TextSpan]) -> [[String: Any]] {
    var pieces: [[String: Any]] = []
    var start = span.start
    for hedge in hedges.sorted() where hedge.start >= start {
      pieces.append(["plain": analysis.body.string(TextSpan(start, hedge.start)), "hedge": []])
      pieces.append(["plain": "", "hedge": [analysis.body.string(hedge)]])
      start = hedge.end
    }
    pieces.append(["plain": analysis.body.string(TextSpan(start, span.end)), "hedge": []])
    return pieces
  }
}
