import SlantLexicon
import SlantText

/// Turns the hits of the scoring lexicons into terms with voice, zone, speaker and target.
struct TermCollector {
  let analyzer: ArticleAnalyzer
  let zones: [Zone]
  let dateline: Range<Int>?
  let voices: VoiceMap
  let resolutions: [SourceResolver.Resolution]

  /// The terms of the text in order; a loaded term comes before a sentiment term at the same place.
  func terms(_ part: IndexedPart, _ drafts: [EntityDraft]) -> [TermHit] {
    let finder = TargetFinder(part.text, tags: part.tags, drafts: drafts)
    let loaded = part.hits(of: analyzer.loaded.lexicon).map { loadedTerm($0, part, finder) }
    let tones = part.hits(of: analyzer.valences.lexicon).filter(analyzer.valences.hasValence)
      .map { sentimentTerm($0, part, finder) }
    return (loaded + tones).sorted { key($0) < key($1) }
  }

  /// The terms of the title given apart.
  func titleTerms(_ part: IndexedPart, _ drafts: [EntityDraft]) -> [TermHit] {
    var titled = drafts
    for number in titled.indices { titled[number].mentions = titled[number].titleMentions }
    let finder = TargetFinder(part.text, tags: part.tags, drafts: titled)
    let loaded = part.hits(of: analyzer.loaded.lexicon).map {
      loadedTerm($0, part, finder, isInTitle: true)
    }
    let tones = part.hits(of: analyzer.valences.lexicon).filter(analyzer.valences.hasValence)
      .map { sentimentTerm($0, part, finder, isInTitle: true) }
    return (loaded + tones).sorted { key($0) < key($1) }
  }

  private func key(_ term: TermHit) -> (Int, Int) {
    (term.tokens.lowerBound, term.lexicon == "loaded" ? 0 : 1)
  }

  private func loadedTerm(
    _ hit: Hit, _ part: IndexedPart, _ finder: TargetFinder, isInTitle: Bool = false
  ) -> TermHit {
    let table = analyzer.loaded
    return make(
      hit, part, finder, isInTitle, term: table.terms[hit.entry], lexicon: "loaded",
      termClass: table.classes[hit.entry], intensity: table.intensities[hit.entry],
      value: table.intensities[hit.entry] * 1000,
      isNegated: part.shifts.shifted(1000, at: hit.tokens).isNegated)
  }

  private func sentimentTerm(
    _ hit: Hit, _ part: IndexedPart, _ finder: TargetFinder, isInTitle: Bool = false
  ) -> TermHit {
    let table = analyzer.valences
    let shifted = part.shifts.shifted(table.valences[hit.entry], at: hit.tokens)
    return make(
      hit, part, finder, isInTitle, term: table.terms[hit.entry], lexicon: "sentiment",
      termClass: shifted.value < 0 ? "negative" : "positive", intensity: nil,
      value: shifted.value, isNegated: shifted.isNegated)
  }

  private func make(
    _ hit: Hit, _ part: IndexedPart, _ finder: TargetFinder, _ isInTitle: Bool, term: String,
    lexicon: String, termClass: String, intensity: Int?, value: Int, isNegated: Bool
  ) -> TermHit {
    let first = hit.tokens.lowerBound
    let zone = isInTitle ? Zone.title : self.zone(of: first, part.text)
    let voice = isInTitle ? titleVoice(first, part.text) : voices.voices[first]
    let isAuthors = termClass == LoadedTable.distancing && voice == .reported
    let attribution = isInTitle ? nil : voices.attributions[first]
    let target = finder.target(of: hit.tokens)
    let isOfWork = !isInTitle && voices.isTitleOfWork[first]
    return TermHit(
      span: TextSpan(
        part.text.tokens[first].start, part.text.tokens[hit.tokens.upperBound - 1].end),
      tokens: hit.tokens, isInTitle: isInTitle, term: term, lexicon: lexicon,
      termClass: termClass, intensity: intensity, voice: isAuthors ? .author : voice, zone: zone,
      attribution: attribution,
      speaker: isAuthors || voice == .scare
        ? nil : attribution.flatMap { resolutions[$0].speakers.first },
      target: target?.entity, targetSpan: target?.span, isNegated: isNegated,
      isScored: zone != .boilerplate && !isOfWork, value: value)
  }

  private func zone(of token: Int, _ text: IndexedText) -> Zone {
    if dateline?.contains(token) == true { return .dateline }
    return zones[text.sentence(of: token)]
  }

  /// In a headline short words in marks are scare quotes, longer ones quoted.
  private func titleVoice(_ token: Int, _ text: IndexedText) -> Voice {
    for quotation in text.quotations where quotation.tokens.contains(token) {
      let words = text.tokens[quotation.tokens].count { $0.isWord }
      return words <= QuotationClassifier.scareWords ? .scare : .quoted
    }
    return .author
  }
}
