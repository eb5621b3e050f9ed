import SlantLexicon
import SlantText

/// Finds the clauses of harm of an article, with voice, zone and entities.
struct HarmCollector {
  let analyzer: ArticleAnalyzer
  /// Where tokens stand and who speaks them.
  let places: TermCollector

  /// The clauses of the text in order.
  func clauses(
    _ part: IndexedPart, _ drafts: [EntityDraft], sequences: [ClauseSequence]
  ) -> [HarmClause] {
    clauses(part, MentionIndex(drafts, count: part.text.tokens.count), sequences, isInTitle: false)
  }

  /// The clauses of the title given apart.
  func titleClauses(
    _ part: IndexedPart, _ drafts: [EntityDraft], sequences: [ClauseSequence]
  ) -> [HarmClause] {
    let titled = drafts.inTitle
    return clauses(
      part, MentionIndex(titled, count: part.text.tokens.count), sequences, isInTitle: true)
  }

  private func clauses(
    _ part: IndexedPart, _ mentions: MentionIndex, _ sequences: [ClauseSequence], isInTitle: Bool
  ) -> [HarmClause] {
    let words = HarmWords(part, analyzer, mentions)
    guard !words.hits.isEmpty else { return [] }
    var clauses: [HarmClause] = []
    for sequence in sequences {
      let sites = sites(in: sequence, words)
      guard !sites.isEmpty else { continue }
      let isHeadline =
        isInTitle || places.zone(of: sequence.items[0].token, part.text) == .title
      var finder = HarmFinder(sequence, words: words, isHeadline: isHeadline)
      finder.run(sites)
      clauses += finder.found.map { clause($0, finder, mentions, isInTitle) }
    }
    return clauses.sorted { $0.span < $1.span }
  }

  /// The words of harm among the items of a sequence.
  private func sites(in sequence: ClauseSequence, _ words: HarmWords) -> [HarmSite] {
    guard let first = sequence.items.first, let last = sequence.items.last else { return [] }
    var sites: [HarmSite] = []
    let near = words.hits.partitioningIndex { $0.tokens.lowerBound >= first.token }
    for hit in words.hits[near...] {
      guard hit.tokens.lowerBound < last.tokens.upperBound else { break }
      guard let word = words.word(of: hit),
        let start = sequence.position(of: hit.tokens.lowerBound),
        sequence.items[start].quotation == nil,
        let end = sequence.position(of: hit.tokens.upperBound - 1)
      else { continue }
      let main =
        (start...end).first { sequence.items[$0].wordClass == .verb }
        ?? (word.forms.contains(.noun) ? end : start)
      sites.append(HarmSite(word: word, items: start..<(end + 1), main: main))
    }
    return sites
  }

  // MARK: What is found

  private func clause(
    _ raw: RawHarm, _ finder: HarmFinder, _ mentions: MentionIndex, _ isInTitle: Bool
  ) -> HarmClause {
    let text = finder.text
    let tokens = finder.sequence.tokens(of: raw.items)
    let first = tokens.lowerBound
    func participant(_ phrase: Range<Int>?) -> HarmParticipant? {
      phrase.map { self.participant($0, finder, mentions) }
    }
    let zone = isInTitle ? Zone.title : places.zone(of: first, text)
    let isOfWork = !isInTitle && places.voices.isTitleOfWork[first]
    return HarmClause(
      construction: raw.construction,
      harm: raw.construction == .intransitiveDeath ? .die : raw.word.harm, term: raw.word.term,
      span: Self.span(tokens, text), tokens: tokens, isInTitle: isInTitle,
      victim: participant(raw.victim), agent: participant(raw.agent), modality: raw.modality,
      voice: isInTitle ? places.titleVoice(first, text) : places.voices.voices[first], zone: zone,
      attribution: isInTitle ? nil : places.voices.attributions[first],
      sentence: text.sentence(of: first), isScored: zone != .boilerplate && !isOfWork)
  }

  private func participant(
    _ phrase: Range<Int>, _ finder: HarmFinder, _ mentions: MentionIndex
  ) -> HarmParticipant {
    let tokens = finder.sequence.tokens(of: phrase)
    let head = finder.items[finder.phrases.head(of: phrase)].token
    return HarmParticipant(
      span: Self.span(tokens, finder.text), tokens: tokens,
      head: finder.text.string(finder.text.tokens[head]), entity: mentions.draft(at: head))
  }

  private static func span(_ tokens: Range<Int>, _ text: IndexedText) -> TextSpan {
    TextSpan(text.tokens[tokens.lowerBound].start, text.tokens[tokens.upperBound - 1].end)
  }
}
