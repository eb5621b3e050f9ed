/// Counts who is given to speak: by entity and over the article.
struct BalanceCounter {
  private(set) var article = ArticleBalance()
  private(set) var speakers: [SpeakerBalance]
  /// Quoted words in thousandths of each source: entities first, then those without an entity.
  private var words: [String: Int] = [:]

  init(entities: Int) {
    speakers = Array(repeating: SpeakerBalance(), count: entities)
  }

  /// Counts the attributions that are speech, not negated and outermost.
  mutating func count(
    _ attributions: [Attribution], tone: (Attribution) -> Tone, isLoaded: (Attribution) -> Bool,
    targets: (Attribution) -> [SpokenTarget], starts: SpeechStarts
  ) {
    let counted = attributions.filter { $0.kind == .speech && !$0.isNegated && $0.parent == nil }
    for attribution in counted {
      countArticle(attribution, isLoaded: isLoaded(attribution))
      countSpeakers(attribution, tone(attribution))
      let before = starts.wordsBeforeQuote(attribution)
      note(before, of: attribution.speakers)
      article.speech.append(
        Speech(
          attribution: attribution.id, tone: tone(attribution),
          isEndorsedLoaded: attribution.stance == .endorsing && isLoaded(attribution),
          targets: targets(attribution), wordsBefore: starts.wordsBefore(attribution),
          wordsBeforeQuote: before))
    }
    for speaker in counted.first?.speakers ?? [] { speakers[speaker].hasFirstWord = true }
    for speaker in counted.last?.speakers ?? [] { speakers[speaker].hasLastWord = true }
    article.wordsBySourceMilli = words.values.filter { $0 > 0 }.sorted(by: >)
  }

  private mutating func note(_ wordsBeforeQuote: Int?, of speakers: [Int]) {
    guard let words = wordsBeforeQuote else { return }
    for speaker in speakers {
      self.speakers[speaker].wordsBeforeQuote =
        min(words, self.speakers[speaker].wordsBeforeQuote ?? words)
    }
  }

  private mutating func countArticle(_ attribution: Attribution, isLoaded: Bool) {
    article.quotes += 1
    if attribution.form == .indirect { article.indirect += 1 } else { article.direct += 1 }
    article.quotedWords += attribution.quotedWords
    article.reportedWords += attribution.words - attribution.quotedWords
    article.sourceKinds[attribution.sourceKind.position] += 1
    article.stances[attribution.stance.position] += 1
    if attribution.stance == .endorsing, isLoaded { article.endorsedLoaded += 1 }
  }

  private mutating func countSpeakers(_ attribution: Attribution, _ tone: Tone) {
    let count = attribution.speakers.count
    guard count > 0 else {
      let isCounted = attribution.sourceKind != .unknown && attribution.sourceKind != .unstated
      if isCounted {
        words["\(attribution.sourceKind.rawValue)", default: 0] += attribution.quotedWords * 1000
      }
      return
    }
    let quoted = EqualParts.of(attribution.quotedWords * 1000, count: count)
    let reported = EqualParts.of(
      (attribution.words - attribution.quotedWords) * 1000, count: count)
    for (position, speaker) in attribution.speakers.enumerated() {
      speakers[speaker].quotes += 1
      if attribution.form == .indirect {
        speakers[speaker].indirect += 1
      } else {
        speakers[speaker].direct += 1
      }
      speakers[speaker].quotedWordsMilli += quoted[position]
      speakers[speaker].reportedWordsMilli += reported[position]
      speakers[speaker].stances[attribution.stance.position] += 1
      speakers[speaker].speechTone = speakers[speaker].speechTone + tone
      words["entity \(speaker)", default: 0] += quoted[position]
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The position among all cases.
  public var position: Int {
    var position = 0
    for candidate in Self.allCases {
      if candidate == self { return position }
      position += 1
    }
    return position
  }
}
