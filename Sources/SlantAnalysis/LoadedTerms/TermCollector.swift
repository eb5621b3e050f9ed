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
    terms(part, TargetFinder(part.text, tags: part.tags, drafts: drafts), isInTitle: false)
  }

  /// The terms of the title given apart.
  func titleTerms(_ part: IndexedPart, _ drafts: [EntityDraft]) -> [TermHit] {
    var titled = drafts
    for number in titled.indices { titled[number].mentions = titled[number].titleMentions }
    let finder = TargetFinder(part.text, tags: part.tags, drafts: titled)
    return terms(part, finder, isInTitle: true)
  }

  private func terms(_ part: IndexedPart, _ finder: TargetFinder, isInTitle: Bool) -> [TermHit] {
    let tones = ToneHits(
      valenced: part.hits(of: analyzer.valences.lexicon).filter(analyzer.valences.hasValence),
      shifting: part.hits(of: analyzer.shifters.lexicon), table: analyzer.shifters,
      shifts: part.shifts)
    var terms = part.hits(of: analyzer.loaded.lexicon).map {
      loadedTerm($0, part, finder, isInTitle)
    }
    let valences = analyzer.valences
    for hit in tones.valenced {
      terms.append(
        toneTerm(
          hit, part, finder, isInTitle, term: valences.terms[hit.entry], lexicon: "sentiment",
          valence: valences.valences[hit.entry]))
    }
    for hit in tones.shifting {
      let shifter = analyzer.shifters.shifters[hit.entry]
      terms.append(
        toneTerm(
          hit, part, finder, isInTitle, term: shifter.term, lexicon: "shifters",
          valence: shifter.valence ?? 0))
    }
    return terms.sorted { key($0) < key($1) }
  }

  private func key(_ term: TermHit) -> (Int, Int) {
    (term.tokens.lowerBound, term.lexicon == "loaded" ? 0 : 1)
  }

  private func loadedTerm(
    _ hit: Hit, _ part: IndexedPart, _ finder: TargetFinder, _ isInTitle: Bool
  ) -> TermHit {
    let table = analyzer.loaded
    return make(
      hit, part, finder, isInTitle, term: table.terms[hit.entry], lexicon: "loaded",
      termClass: table.classes[hit.entry], intensity: table.intensities[hit.entry],
      value: table.intensities[hit.entry] * 1000,
      isNegated: part.shifts.shifted(1000, at: hit.tokens).isNegated)
  }

  private func toneTerm(
    _ hit: Hit, _ part: IndexedPart, _ finder: TargetFinder, _ isInTitle: Bool, term: String,
    lexicon: String, valence: Int
  ) -> TermHit {
    let shifted = part.shifts.shifted(valence, at: hit.tokens)
    return make(
      hit, part, finder, isInTitle, term: term, lexicon: lexicon,
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
