import SlantLexicon
import SlantText

/// Finds all attributions of a text: sentence by sentence, then quotations that go on from one to the
/// next.
struct RawAttributionFinder {
  let text: IndexedText
  let cues: CueFinder
  let tags: [Tag]
  /// The sentences as their clauses read, first those of the text itself.
  let sequences: [ClauseSequence]
  /// Whether a paragraph is boilerplate.
  let isBoilerplate: [Bool]

  init(_ body: IndexedPart, _ analyzer: ArticleAnalyzer, isBoilerplate: [Bool]) {
    text = body.text
    cues = CueFinder(
      table: analyzer.cues, hits: body.hits(of: analyzer.cues.lexicon), text: body.text)
    tags = body.tags
    sequences = ClauseSequencer(body.text, tags: body.tags).sequences()
    self.isBoilerplate = isBoilerplate
  }

  /// The attributions in the order of their contents.
  func attributions() -> [RawAttribution] {
    var found: [RawAttribution] = []
    var chain = QuotationChain(text: text)
    for sequence in sequences where !isBoilerplate[sequence.paragraph] {
      let subjects = Subjects(sequence.items)
      let new = attributions(in: sequence, subjects)
      if sequence.enclosing == nil {
        chain.link(sequence, outermost(new), subjects, into: &found)
      } else {
        for attribution in new where isReportedSpeech(attribution) { found.append(attribution) }
      }
    }
    for number in found.indices {
      for piece in found[number].content.indices {
        found[number].content[piece] = closingMarks(found[number].content[piece])
      }
    }
    return sorted(found)
  }

  private func attributions(
    in sequence: ClauseSequence, _ subjects: Subjects
  ) -> [RawAttribution] {
    let sites = cues.sites(in: sequence, subjects)
    if sites.isEmpty, !sequence.hasQuotation { return [] }
    let construction = ConstructionFinder(sequence, sites: sites, subjects, text: text)
    construction.run()
    return construction.found
  }

  /// A piece of content with the stop and the mark that close a quotation at its end.
  private func closingMarks(_ piece: Range<Int>) -> Range<Int> {
    var end = piece.upperBound
    while end < text.tokens.count, !text.tokens[end].isSpaced,
      text.tokens[end].kind == .punctuation || text.tokens[end].kind == .quote
    {
      end += 1
    }
    guard text.tokens[piece.upperBound..<end].contains(where: { $0.kind == .quote }) else {
      return piece
    }
    let opens = text.tokens[piece].count { $0.kind == .quote }
    return opens % 2 == 1 ? piece.lowerBound..<end : piece
  }

  /// The attributions of a sentence without those that stand in the content of another and report
  /// nobody else's speech: what someone says of his own hopes is one attribution, not two.
  private func outermost(_ found: [RawAttribution]) -> [RawAttribution] {
    guard found.count > 1 else { return found }
    return found.indices.filter { number in
      let isInside = found.indices.contains { other in
        other != number && holds(found[other], found[number])
          && !(holds(found[number], found[other]) && number < other)
      }
      return !isInside || isReportedSpeech(found[number])
    }
    .map { found[$0] }
  }

  /// Whether the cue of `inner` stands in the content of `outer`.
  private func holds(_ outer: RawAttribution, _ inner: RawAttribution) -> Bool {
    guard let cue = inner.cues.first, outer.cues != inner.cues else { return false }
    return outer.content.contains {
      $0.lowerBound <= cue.lowerBound && cue.upperBound <= $0.upperBound
    }
  }

  /// The attributions by the first token of their contents, those that reach further first.
  private func sorted(_ found: [RawAttribution]) -> [RawAttribution] {
    let keys = found.map { attribution in
      (
        start: attribution.content.reduce(Int.max) { min($0, $1.lowerBound) },
        end: attribution.content.reduce(0) { max($0, $1.upperBound) }
      )
    }
    let order = found.indices.sorted { left, right in
      (keys[left].start, keys[right].end, left) < (keys[right].start, keys[left].end, right)
    }
    return order.map { found[$0] }
  }

  /// Whether an attribution inside a quotation or another's content is one of somebody's speech: a
  /// source with a noun, a verb of saying, and a clause or marked words as content.
  private func isReportedSpeech(_ attribution: RawAttribution) -> Bool {
    guard attribution.cue?.kind == .speech, let source = attribution.source else { return false }
    switch attribution.rule {
    case .sourceCueClause, .sourceCueQuote, .quoteCue, .splitQuote, .preposition:
      return source.contains {
        tags[$0].wordClass == .properNoun || tags[$0].wordClass == .noun
      }
    default: return false
    }
  }
}
