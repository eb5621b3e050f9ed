internal import SlantAnalysis
internal import SlantText

/// The headline of an article against its text.
struct HeadlineRows {
  private let analysis: ArticleAnalysis

  /// Prepares the rows of an article.
  init(_ analysis: ArticleAnalysis) { self.analysis = analysis }

  /// The table of the headline against the text, and the sentence that it is likest.
  var html: Fragment {
    guard let headline = analysis.headline else { return "<p>The article has no headline.</p>" }
    let rows = [tone(headline), loaded] + frames(headline) + [names(headline)]
    return """
      <div class="scroll" role="group" aria-label="What the headline makes of it" tabindex="0">
      <table>
      <caption>What the headline makes of the story. All voices of the text together.</caption>
      <thead><tr>
      <th scope="col">Measure</th><th scope="col">Headline</th><th scope="col">Text</th>
      <th scope="col">Both</th>
      </tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>
      \(headline.likest.map { likest($0, of: headline) }
        ?? "<p>No sentence of the text says nearly what the headline says.</p>")
      """
  }

  private func row(
    _ name: String, _ headline: String, _ text: String, _ both: String
  ) -> Fragment {
    """
    <tr><th scope="row">\(name)</th><td>\(headline)</td><td>\(text)</td><td>\(both)</td></tr>

    """
  }

  private func tone(_ headline: HeadlineContrast) -> Fragment {
    row(
      "Tone", DisplayNumber.signed(analysis.tone.title.score),
      DisplayNumber.signed(analysis.totalTone.score),
      headline.tone.map { "difference " + DisplayNumber.signed($0) } ?? DisplayNumber.missing)
  }

  private var loaded: Fragment {
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

  private func frames(_ headline: HeadlineContrast) -> [Fragment] {
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

  private func names(_ headline: HeadlineContrast) -> Fragment {
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
  ) -> Fragment {
    let sentence = analysis.sentences[likest.sentence]
    let paragraph = analysis.body.sentences[likest.sentence].paragraph
    return """
      <p>The <a href="#\(ArticleText.anchor(ofParagraph: paragraph))">sentence</a> that says most nearly \
      the same holds \(DisplayNumber.decimal(100 * likest.overlap, places: 0) + "%") of what the
      headline says. \(finding(likest, headline))</p>
      <blockquote class="likest">\(pieces(of: sentence.span, hedges: likest.hedges))</blockquote>
      """
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

  /// The sentence with its hedges marked.
  private func pieces(of span: TextSpan, hedges: [TextSpan]) -> [Fragment] {
    var pieces: [Fragment] = []
    var start = span.start
    for hedge in hedges.sorted() where hedge.start >= start {
      pieces.append("\(analysis.body.string(TextSpan(start, hedge.start)))")
      pieces.append("<mark class=\"hedge\">\(analysis.body.string(hedge))</mark>")
      start = hedge.end
    }
    return pieces + ["\(analysis.body.string(TextSpan(start, span.end)))"]
  }
}
