import SlantText

/// Makes attributions of the raw ones: form, words, parent, speaker.
struct AttributionBuilder {
  let text: IndexedText
  let quotations: [Quotation]
  let resolutions: [SourceResolver.Resolution]
  private let cues: CueTable
  private let venues: VenueFinder
  private let isMarked: [Bool]

  init(
    _ text: IndexedText, quotations: [Quotation], resolutions: [SourceResolver.Resolution],
    cues: CueTable, venues: VenueFinder
  ) {
    self.cues = cues
    self.venues = venues
    self.text = text
    self.quotations = quotations
    self.resolutions = resolutions
    var isMarked = [Bool](repeating: false, count: text.tokens.count)
    for quotation in quotations where quotation.kind == .speech {
      for index in quotation.tokens { isMarked[index] = true }
    }
    self.isMarked = isMarked
  }

  /// The attributions in the order of `raw`; `tone` gives the tone of each one's content.
  func attributions(_ raw: [RawAttribution], tone: (Int) -> Tone) -> [Attribution] {
    let parents = ParentFinder(raw, count: text.tokens.count).parents()
    return raw.indices.map { number in
      let attribution = raw[number]
      let content = attribution.content.sorted { $0.lowerBound < $1.lowerBound }
      let counts = counts(content)
      return Attribution(
        id: number, form: form(counts.letters, counts.marked),
        kind: attribution.cue?.kind ?? .speech,
        isNegated: attribution.isNegated, parent: parents[number],
        source: attribution.source.flatMap { text.span($0) },
        sourceKind: resolutions[number].kind,
        cues: attribution.cues.compactMap { text.span($0) },
        cueTerm: attribution.cue.map { cues.term(of: $0) },
        stance: attribution.cue?.stance ?? .neutral,
        content: content.compactMap { trimmed($0) }, contentTokens: content,
        speakers: resolutions[number].speakers,
        venue: venues.venue(of: attribution, speakers: resolutions[number].speakers),
        words: counts.words,
        quotedWords: counts.quotedWords, tone: tone(number).score, rule: attribution.rule,
        confidencePercent: confidence(attribution, resolutions[number]))
    }
  }

  /// The bytes of a piece of content without the marks, commas and stops at its ends.
  private func trimmed(_ piece: Range<Int>) -> TextSpan? {
    var start = piece.lowerBound
    var end = piece.upperBound
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1), !closesInner(end - 1, from: start) { end -= 1 }
    return text.span(start..<end) ?? text.span(piece)
  }

  /// Whether a mark at the end closes one that opened inside the piece.
  private func closesInner(_ index: Int, from start: Int) -> Bool {
    text.tokens[index].kind == .quote
      && text.tokens[start..<index].count { $0.kind == .quote } % 2 == 1
  }

  private func isEdge(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .quote || token.word == .comma || token.word == .dash
  }

  private func counts(
    _ content: [Range<Int>]
  ) -> (words: Int, quotedWords: Int, letters: Int, marked: Int) {
    var result = (words: 0, quotedWords: 0, letters: 0, marked: 0)
    for piece in content {
      for index in piece where text.tokens[index].isWord {
        result.words += 1
        result.letters += Int(text.tokens[index].length)
        guard isMarked[index] else { continue }
        result.quotedWords += 1
        result.marked += Int(text.tokens[index].length)
      }
    }
    return result
  }

  private func form(_ letters: Int, _ marked: Int) -> Attribution.Form {
    if marked * 10 >= letters * 9, marked > 0 { return .direct }
    return marked > 0 ? .mixed : .indirect
  }

  /// An unresolved source lowers what the rule says.
  private func confidence(
    _ attribution: RawAttribution, _ resolution: SourceResolver.Resolution
  ) -> Int {
    let percent = RuleConfidence.percent(attribution.rule, attribution.cue?.kind ?? .speech)
    guard resolution.kind == .unknown, attribution.rule != .unattributed else { return percent }
    // A pronoun that names nobody is still the right words more often than no source at all.
    return attribution.source == nil ? percent * 30 / 100 : percent * 85 / 100
  }
}
