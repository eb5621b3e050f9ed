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
    let titled = drafts.inTitle
    let finder = TargetFinder(part.text, tags: part.tags, drafts: titled)
    return terms(part, finder, isInTitle: true)
  }

  private func terms(
    _ part: IndexedPart, _ finder: TargetFinder, isInTitle: Bool
  ) -> [TermHit] {
    var terms: [TermHit] = []
    func add(_ hits: [Hit], _ reading: (Hit) -> Reading) {
      for hit in hits { terms.append(term(hit, part, reading(hit), finder, isInTitle)) }
    }
    add(part.hits(of: analyzer.loaded.lexicon)) { loaded($0, part) }
    let tones = ToneHits(
      valenced: part.hits(of: analyzer.valences.lexicon).filter(analyzer.valences.hasValence),
      shifting: part.hits(of: analyzer.shifters.lexicon), table: analyzer.shifters,
      shifts: part.shifts)
    add(tones.valenced) { sentiment($0, part) }
    add(tones.shifting) { shifter($0, part) }
    add(part.hits(of: analyzer.naming.lexicon)) { name($0, part) }
    for source in analyzer.categories.sources {
      add(part.hits(of: source.lexicon)) { category($0, part, source) }
    }
    for source in analyzer.frames.sources {
      add(part.hits(of: source.lexicon)) { cue($0, source) }
    }
    return terms.sorted { key($0) < key($1) }
  }

  private func key(_ term: TermHit) -> (Int, Int) {
    let rank: Int =
      switch term.kind {
      case .loaded: 0
      case .tone: 1
      case .naming: 2
      case .category(let position): 3 + position
      case .frame(let position): 3 + analyzer.categories.categories.count + position
      }
    return (term.tokens.lowerBound, rank)
  }

  // MARK: What a lexicon says of a hit

  private struct Reading {
    let kind: TermHit.Kind
    let lexicon: String
    let term: String
    let termClass: String
    var intensity: Int?
    var connotation: Connotation?
    var value = 1000
    let isNegated: Bool
    var hasTarget = true
  }

  private func loaded(_ hit: Hit, _ part: IndexedPart) -> Reading {
    let table = analyzer.loaded
    return Reading(
      kind: .loaded, lexicon: "loaded", term: table.terms[hit.entry],
      termClass: table.classes[hit.entry], intensity: table.intensities[hit.entry],
      value: table.intensities[hit.entry] * 1000, isNegated: isNegated(hit, part))
  }

  private func sentiment(_ hit: Hit, _ part: IndexedPart) -> Reading {
    let table = analyzer.valences
    return tone(
      hit, part, lexicon: "sentiment", term: table.terms[hit.entry],
      valence: table.valences[hit.entry])
  }

  private func shifter(_ hit: Hit, _ part: IndexedPart) -> Reading {
    let shifter = analyzer.shifters.shifters[hit.entry]
    return tone(
      hit, part, lexicon: "shifters", term: shifter.term, valence: shifter.valence ?? 0)
  }

  private func tone(
    _ hit: Hit, _ part: IndexedPart, lexicon: String, term: String, valence: Int
  ) -> Reading {
    let shifted = part.shifts.shifted(valence, at: hit.tokens)
    return Reading(
      kind: .tone, lexicon: lexicon, term: term,
      termClass: shifted.value < 0 ? "negative" : "positive", value: shifted.value,
      isNegated: shifted.isNegated)
  }

  private func name(_ hit: Hit, _ part: IndexedPart) -> Reading {
    let variant = analyzer.naming.variants[hit.entry]
    return Reading(
      kind: .naming, lexicon: "naming", term: variant.term, termClass: variant.concept,
      connotation: variant.connotation, isNegated: isNegated(hit, part))
  }

  private func category(
    _ hit: Hit, _ part: IndexedPart, _ source: CategoryTable.Source
  ) -> Reading {
    let position = source.categories[hit.entry]
    return Reading(
      kind: .category(position), lexicon: source.name, term: source.terms[hit.entry],
      termClass: analyzer.categories.categories[position].id, isNegated: isNegated(hit, part),
      hasTarget: source.hasTargets)
  }

  private func cue(_ hit: Hit, _ source: FrameTable.Source) -> Reading {
    let position = source.frames[hit.entry]
    return Reading(
      kind: .frame(position), lexicon: source.name, term: source.terms[hit.entry],
      termClass: analyzer.frames.frames[position].id, value: source.weights[hit.entry],
      isNegated: false, hasTarget: false)
  }

  private func isNegated(_ hit: Hit, _ part: IndexedPart) -> Bool {
    part.shifts.shifted(1000, at: hit.tokens).isNegated
  }

  // MARK: Where it stands

  private func term(
    _ hit: Hit, _ part: IndexedPart, _ reading: Reading, _ finder: TargetFinder,
    _ isInTitle: Bool
  ) -> TermHit {
    let first = hit.tokens.lowerBound
    let zone = isInTitle ? Zone.title : self.zone(of: first, part.text)
    let voice = isInTitle ? titleVoice(first, part.text) : voices.voices[first]
    let isAuthors =
      reading.kind == .loaded && reading.termClass == LoadedTable.distancing && voice == .reported
    let attribution = isInTitle ? nil : voices.attributions[first]
    let target = reading.hasTarget ? finder.target(of: hit.tokens) : nil
    let isOfWork = !isInTitle && voices.isTitleOfWork[first]
    return TermHit(
      kind: reading.kind,
      span: TextSpan(
        part.text.tokens[first].start, part.text.tokens[hit.tokens.upperBound - 1].end),
      tokens: hit.tokens, isInTitle: isInTitle, term: reading.term, lexicon: reading.lexicon,
      termClass: reading.termClass, intensity: reading.intensity,
      connotation: reading.connotation, voice: isAuthors ? .author : voice, zone: zone,
      attribution: attribution,
      speaker: isAuthors || voice == .scare
        ? nil : attribution.flatMap { resolutions[$0].speakers.first },
      target: target?.entity, targetSpan: target?.span, isNegated: reading.isNegated,
      isScored: zone != .boilerplate && !isOfWork, value: reading.value, entry: hit.entry)
  }

  /// The part of the article that a token belongs to.
  func zone(of token: Int, _ text: IndexedText) -> Zone {
    if dateline?.contains(token) == true { return .dateline }
    return zones[text.sentence(of: token)]
  }

  /// In a headline short words in marks are scare quotes, longer ones quoted.
  func titleVoice(_ token: Int, _ text: IndexedText) -> Voice {
    let next = text.quotations.partitioningIndex { $0.open > token }
    guard let quotation = text.quotations[..<next].last(where: { $0.depth == 0 }),
      quotation.tokens.contains(token)
    else { return .author }
    let words = text.tokens[quotation.tokens].count { $0.isWord }
    return words <= QuotationClassifier.scareWords ? .scare : .quoted
  }
}
