import SlantText

/// The hits of a lexicon that bear on the mentions of an entity: those of tone, or of morals.
///
/// What somebody says is not said of them: hits in the content of an attribution count for its source only
/// where the grammar makes them its own: "Lund wants to destroy the dam".
struct EntityBearings {
  /// A hit that bears on somebody.
  struct BearingHit {
    let term: TermHit
    let bearing: Bearing
    let role: BearingRole
    /// The number of its sentence.
    let sentence: Int
  }

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

  /// Finds on what the hits of a part of an article bear.
  ///
  /// - Parameters:
  ///   - part: The text or the title.
  ///   - hits: The hits in question, in order.
  ///   - sequences: Its clause sequences.
  ///   - clauses: The numbers of its clauses (``ClauseNumbers``).
  ///   - attributions: Who says what in it.
  init(
    _ part: IndexedPart, hits: [TermHit], sequences: [ClauseSequence], clauses: [Int],
    attributions: [RawAttribution] = []
  ) {
    self.text = part.text
    self.clauses = clauses
    let text = part.text
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
        text, sequence, values: inside.map { ($0.items.lowerBound, hits[$0.hit].value) },
        participles: Set(
          inside.filter { hits[$0.hit].isParticiple(in: text) }.map(\.items.lowerBound)))
      for (hit, items) in inside { found[hit] = finder.bearings(of: items) }
    }
    return found
  }

  /// The hits that bear on what is mentioned at these places.
  ///
  /// - Parameters:
  ///   - mentions: The tokens of the mentions.
  ///   - inSentence: Whether hits elsewhere in the sentence count too, as for a single sentence.
  ///   - content: The stretches to which hits are confined.
  /// - Returns: The hits sentence by sentence in the order of the text.
  func hits(
    on mentions: [Range<Int>], inSentence: Bool = false, within content: [Range<Int>]? = nil
  ) -> [BearingHit] {
    var bySentence: [Int: [Range<Int>]] = [:]
    for mention in mentions {
      bySentence[text.sentence(of: mention.lowerBound), default: []].append(mention)
    }
    var found: [BearingHit] = []
    for sentence in bySentence.keys.sorted() {
      let mentions = bySentence[sentence] ?? []
      for hit in evidence[sentence] {
        let tokens = hit.term.tokens
        if let content, !content.contains(where: { $0.contains(tokens.lowerBound) }) { continue }
        let bearings = mentions.compactMap { self.bearing(of: hit, on: $0, sentence) }
        let best = bearings.max { $0.bearing.weight < $1.bearing.weight }
        guard let best, inSentence || best.bearing != .sentence else { continue }
        found.append(
          BearingHit(
            term: hit.term, bearing: best.bearing, role: best.role, sentence: sentence))
      }
    }
    return found
  }

  /// How a hit bears on a mention; `nil` where the one mentioned says the words.
  private func bearing(
    of hit: Evidence, on mention: Range<Int>, _ sentence: Int
  ) -> (bearing: Bearing, role: BearingRole)? {
    let tokens = hit.term.tokens
    let isTold = tellings[sentence].contains { telling in
      telling.source.overlaps(mention) && telling.content.contains { $0.overlaps(tokens) }
    }
    let grammatical = hit.bearings.filter {
      $0.tokens.overlaps(mention) && (!isTold || $0.bearing.reachesSource)
    }
    let best = grammatical.max { $0.bearing.weight < $1.bearing.weight }
    if let best { return (best.bearing, best.role) }
    if isTold { return nil }
    let isInClause = mention.contains { clauses[$0] == clauses[tokens.lowerBound] }
    return (isInClause ? .clause : .sentence, .other)
  }
}

extension TermHit {
  /// Whether it is the past form of the verb that its entry gives: "murdered" of "murder".
  fileprivate func isParticiple(in text: IndexedText) -> Bool {
    let token = text.tokens[tokens.lowerBound]
    return tokens.count == 1 && VerbShape.ends(text, token, "ed") && !term.hasSuffix("ed")
  }
}
