internal import SlantAnalysis
internal import SlantText

/// Says in words what a mark means: rule, lexicon, class, weight, voice and speaker.
struct MarkNotes {
  let analysis: ArticleAnalysis
  let classes: TermClasses
  let entries: EntryIndex

  /// What there is to say about a hit.
  func note(_ hit: TermHit) -> String {
    let isLoaded = hit.kind == .loaded
    var parts = [isLoaded ? loaded(hit) : "Tone: \(hit.termClass)."]
    parts.append(value(hit))
    parts.append("Voice: \(hit.isInTitle ? "headline" : hit.voice.rawValue)\(speaker(hit)).")
    if let target = hit.target { parts.append("Said of \(name(target)).") }
    if hit.isNegated { parts.append("Negated.") }
    parts.append(rule(hit))
    return parts.joined(separator: "\n")
  }

  /// What there is to say about a stretch in the voice of others.
  func note(_ run: VoiceRun) -> String {
    let voice = "Voice: \(run.voice.rawValue), \(DisplayNumber.count(run.words, "word"))."
    guard let number = run.attribution, let attribution = attribution(number) else {
      return run.voice == .scare
        ? voice + "\nWords in marks that nobody is said to have used." : voice
    }
    return voice + "\nSpeaker: \(speaker(of: attribution)).\n" + rule(attribution)
  }

  /// What there is to say about the words that name a source.
  func sourceNote(_ attribution: Attribution) -> String {
    let kind = TermClasses.name(attribution.sourceKind.rawValue)
    return "Source: \(speaker(of: attribution)) (\(kind)).\n" + rule(attribution)
  }

  /// What there is to say about a cue.
  func cueNote(_ attribution: Attribution) -> String {
    let term = attribution.cueTerm.map { " “\($0)”" } ?? ""
    let negated = attribution.isNegated ? ", negated" : ""
    return "Cue\(term): \(attribution.stance.rawValue), \(attribution.kind.rawValue)\(negated).\n"
      + "Speaker: \(speaker(of: attribution)).\n" + rule(attribution)
  }

  /// The names of those who speak, or what is known of them.
  func speaker(of attribution: Attribution) -> String {
    if !attribution.speakers.isEmpty {
      return attribution.speakers.map { name($0) }.joined(separator: " and ")
    }
    switch attribution.sourceKind {
    case .unknown: return "unknown"
    case .unstated: return "not stated"
    default: return attribution.source.map { plain($0) } ?? "unknown"
    }
  }

  /// The text of a span on one line.
  func plain(_ span: TextSpan) -> String { Self.plain(span, of: analysis.body) }

  /// The text of a span on one line, shortened where it is very long.
  static func plain(_ span: TextSpan, of text: IndexedText) -> String {
    let shown = Shortening.text(text.string(span), to: 300)
    return shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func name(_ entity: Int) -> String {
    Shortening.text(analysis.entities[entity].name, to: 120)
  }

  private func attribution(_ number: Int) -> Attribution? {
    analysis.attributions.indices.contains(number) ? analysis.attributions[number] : nil
  }

  private func loaded(_ hit: TermHit) -> String {
    let look = classes.look(of: hit.termClass)
    let meaning = look.meaning.isEmpty ? "" : " (\(look.meaning))"
    let intensity = hit.intensity.map { "\nIntensity \($0) of 3." } ?? ""
    return "Loaded, \(look.name)\(meaning).\(intensity)"
  }

  private func value(_ hit: TermHit) -> String {
    hit.isScored
      ? "Adds \(DisplayNumber.thousandths(hit.value))."
      : "Not scored: it stands in boilerplate."
  }

  private func speaker(_ hit: TermHit) -> String {
    if let speaker = hit.speaker { return ", \(name(speaker))" }
    guard let number = hit.attribution, let attribution = attribution(number) else { return "" }
    return ", \(speaker(of: attribution))"
  }

  private func rule(_ hit: TermHit) -> String {
    guard let entry = entries.entry(hit.term, in: hit.lexicon) else {
      return "Entry “\(hit.term)”, lexicon \(hit.lexicon)."
    }
    let instead = entry.alternative.isEmpty ? "" : "\nPlain word: \(entry.alternative)."
    return
      "Entry “\(hit.term)”, lexicon \(entry.lexicon) (\(entry.provenance)).\(instead)"
  }

  private func rule(_ attribution: Attribution) -> String {
    "Rule \(attribution.rule.rawValue), confidence \(attribution.confidencePercent)%."
  }
}
