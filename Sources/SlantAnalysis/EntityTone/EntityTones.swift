import SlantText

/// The tone towards entities: the sentiment hits that bear on their mentions, each with its weight.
///
/// What somebody says is not said of them: hits in the content of an attribution count for its source only
/// where the grammar makes them its own: "Lund wants to destroy the dam".
struct EntityTones {
  /// A hit with what it bears on.
  private struct Evidence {
    let term: TermHit
    let bearings: [BearingFinder.Found]
  }

  /// An attribution's source and content.
  private struct Telling {
    let source: Range<Int>
    let content: [Range<Int>]
  }

  private let text: IndexedText
  /// The number of the clause of each token, different in each sentence.
  let clauses: [Int]
  /// The hits of each sentence.
  private let evidence: [[Evidence]]
  /// The attributions whose source starts in each sentence.
  private let tellings: [[Telling]]

  /// Weighs the sentiment hits of a part of an article.
  ///
  /// - Parameters:
  ///   - part: The text or the title.
  ///   - terms: Its terms in order.
  ///   - sequences: Its clause sequences.
  ///   - attributions: Who says what in it.
  init(
    _ part: IndexedPart, terms: [TermHit], sequences: [ClauseSequence],
    attributions: [RawAttribution] = []
  ) {
    self.text = part.text
    clauses = ClauseNumbers.of(part.text, part.tags)
    let text = part.text
    let hits = terms.filter { $0.lexicon == "sentiment" && $0.isScored }
    let bearings = Self.bearings(of: hits, text, sequences)
    var evidence = [[Evidence]](repeating: [], count: text.sentences.count)
    for (hit, found) in zip(hits, bearings) {
      evidence[text.sentence(of: hit.tokens.lowerBound)].append(
        Evidence(term: hit, bearings: found))
    }
    self.evidence = evidence
    var tellings = [[Telling]](repeating: [], count: text.sentences.count)
    for attribution in attributions {
      guard let source = attribution.source else { continue }
      tellings[text.sentence(of: source.lowerBound)].append(
        Telling(source: source, content: attribution.content))
    }
    self.tellings = tellings
  }

  private static func bearings(
    of hits: [TermHit], _ text: IndexedText, _ sequences: [ClauseSequence]
  ) -> [[BearingFinder.Found]] {
    var found = [[BearingFinder.Found]](repeating: [], count: hits.count)
    for sequence in sequences {
      guard let first = sequence.items.first, let last = sequence.items.last else { continue }
      let near = hits.partitioningIndex {
        $0.tokens.lowerBound >= first.tokens.lowerBound
      }
      var inside: [(hit: Int, items: Range<Int>)] = []
      for number in near..<hits.count {
        let tokens = hits[number].tokens
        if tokens.lowerBound >= last.tokens.upperBound { break }
        guard let start = sequence.position(of: tokens.lowerBound),
          sequence.items[start].quotation == nil,
          let end = sequence.position(of: tokens.upperBound - 1)
        else { continue }
        inside.append((number, start..<(end + 1)))
      }
      guard !inside.isEmpty else { continue }
      var finder = BearingFinder(
        text, sequence, values: inside.map { ($0.items.lowerBound, hits[$0.hit].value) })
      for (hit, items) in inside { found[hit] = finder.bearings(of: items) }
    }
    return found
  }

  /// The hits that count towards what is mentioned at these places.
  ///
  /// - Parameters:
  ///   - mentions: The tokens of the mentions.
  ///   - inSentence: Whether hits elsewhere in the sentence count too, as for a single sentence.
  ///   - content: The stretches to which hits are confined.
  /// - Returns: The hits sentence by sentence in the order of the text.
  func evidence(
    for mentions: [Range<Int>], inSentence: Bool = false, within content: [Range<Int>]? = nil
  ) -> [ToneEvidence] {
    var bySentence: [Int: [Range<Int>]] = [:]
    for mention in mentions {
      bySentence[text.sentence(of: mention.lowerBound), default: []].append(mention)
    }
    var found: [ToneEvidence] = []
    for sentence in bySentence.keys.sorted() {
      let mentions = bySentence[sentence] ?? []
      for hit in evidence[sentence] {
        let tokens = hit.term.tokens
        if let content, !content.contains(where: { $0.contains(tokens.lowerBound) }) { continue }
        let bearings = mentions.compactMap { self.bearing(of: hit, on: $0, sentence) }
        let bearing = bearings.max { $0.weight < $1.weight }
        guard let bearing, inSentence || bearing != .sentence else { continue }
        found.append(
          ToneEvidence(
            span: hit.term.span, isInTitle: hit.term.isInTitle, voice: hit.term.voice,
            bearing: bearing, value: Thousandths.product(hit.term.value, bearing.weight),
            sentence: hit.term.isInTitle ? 0 : sentence))
      }
    }
    return found
  }

  /// How a hit bears on a mention; `nil` where the one mentioned says the words.
  private func bearing(
    of hit: Evidence, on mention: Range<Int>, _ sentence: Int
  ) -> Bearing? {
    let tokens = hit.term.tokens
    let isTold = tellings[sentence].contains { telling in
      telling.source.overlaps(mention) && telling.content.contains { $0.overlaps(tokens) }
    }
    let grammatical = hit.bearings.filter {
      $0.tokens.overlaps(mention) && (!isTold || $0.bearing.reachesSource)
    }
    let best = grammatical.map(\.bearing).max { $0.weight < $1.weight }
    if best != nil || isTold { return best }
    let isInClause = mention.contains { clauses[$0] == clauses[tokens.lowerBound] }
    return isInClause ? .clause : .sentence
  }
}

extension [ToneEvidence] {
  /// The tone by voice of the sentences with these hits; those of the title apart.
  var tones: ByVoice<Tone> {
    var tones = ByVoice(repeating: Tone.none)
    for group in bySentence {
      for voice in Voice.allCases {
        tones[voice] =
          tones[voice]
          + Tone(sentence: group.filter { !$0.isInTitle && $0.voice == voice }.map(\.value))
      }
      tones.title = tones.title + Tone(sentence: group.filter(\.isInTitle).map(\.value))
    }
    return tones
  }

  /// The tone of the sentences with these hits in all voices together.
  var tone: Tone { bySentence.reduce(.none) { $0 + Tone(sentence: $1.map(\.value)) } }

  /// The hits of each sentence; those of one sentence follow each other.
  private var bySentence: [ArraySlice<ToneEvidence>] {
    var groups: [ArraySlice<ToneEvidence>] = []
    var start = startIndex
    for index in indices
    where index + 1 == endIndex || self[index + 1].sentence != self[index].sentence {
      groups.append(self[start...index])
      start = index + 1
    }
    return groups
  }
}
