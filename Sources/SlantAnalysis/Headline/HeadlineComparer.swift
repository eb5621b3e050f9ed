import SlantText

/// Compares the headline of an article with its text.
struct HeadlineComparer {
  let body: IndexedText
  let title: IndexedText?
  let zones: [Zone]
  let terms: [TermHit]
  let entities: [EntityDraft]
  let frames: [FrameProfile]
  /// The number of the clause of each token of the text, different in each sentence.
  let clauses: [Int]
  let roots: WordRoots
  /// Whether a word says something by itself.
  let isContent: (Token) -> Bool

  /// The contrast; `nil` for an article without a headline.
  func contrast(tone: ByVoice<Tone>, totalTone: Tone) -> HeadlineContrast? {
    guard let headline else { return nil }
    let text = headline.isInTitle ? title ?? body : body
    guard let span = text.span(headline.tokens) else { return nil }
    let named = entities.indices.filter { isNamed($0, in: headline) }
    let hedges = terms.filter { $0.isHedge }
    return HeadlineContrast(
      isInTitle: headline.isInTitle, span: span,
      tone: difference(tone.title.score, totalTone.score),
      policyOverlap: overlap(of: Frame.policy), genericOverlap: overlap(of: Frame.generic),
      named: named,
      namedAlone: named.filter { mentions(of: $0).isEmpty },
      leading: leading, hedges: hedges.count { $0.zone == .title },
      isQuestion: text.tokens[headline.tokens].last { $0.kind != .quote }?.word == .questionMark,
      likest: likest(headline, of: text, hedges: hedges.filter { $0.zone != .title }))
  }

  private struct Headline {
    let tokens: Range<Int>
    let isInTitle: Bool
  }

  private var headline: Headline? {
    if let title, !title.tokens.isEmpty {
      return Headline(tokens: title.tokens.indices, isInTitle: true)
    }
    guard let number = zones.firstIndex(of: .title) else { return nil }
    return Headline(tokens: body.sentences[number].tokens, isInTitle: false)
  }

  // MARK: Who is named

  private func isNamed(_ entity: Int, in headline: Headline) -> Bool {
    !mentions(of: entity, in: headline).isEmpty
  }

  private func mentions(of entity: Int, in headline: Headline) -> [Mention] {
    headline.isInTitle
      ? entities[entity].titleMentions
      : entities[entity].mentions.filter { headline.tokens.overlaps($0.tokens) }
  }

  /// The mentions in the headline, each with the position of its entity.
  private func mentions(in headline: Headline) -> [(tokens: Range<Int>, entity: Int)] {
    entities.indices.flatMap { entity in
      mentions(of: entity, in: headline).map { ($0.tokens, entity) }
    }
  }

  /// The mentions in the story.
  private func mentions(of entity: Int) -> [Mention] {
    entities[entity].mentions.filter {
      let zone = zones[body.sentence(of: $0.tokens.lowerBound)]
      return zone == .lead || zone == .body
    }
  }

  private var leading: Int? {
    var best: (entity: Int, mentions: Int)?
    for entity in entities.indices where entities[entity].kind != .place {
      let count = mentions(of: entity).count
      if count > best?.mentions ?? 0 { best = (entity, count) }
    }
    return best?.entity
  }

  // MARK: What it says

  private func difference(_ headline: Double?, _ text: Double?) -> Double? {
    guard let headline, let text else { return nil }
    return headline - text
  }

  private func overlap(of set: String) -> Double? {
    let profiles = frames.filter { $0.frame.set == set }
    guard profiles.contains(where: { $0.all.share != nil }),
      profiles.contains(where: { $0.byVoice.title.share != nil })
    else { return nil }
    return profiles.reduce(0) { $0 + min($1.all.share ?? 0, $1.byVoice.title.share ?? 0) }
  }

  private func likest(
    _ headline: Headline, of text: IndexedText, hedges: [TermHit]
  ) -> HeadlineContrast.Likest? {
    let finder = LikestSentence(body, roots: roots, isContent: isContent)
    let parts = finder.parts(
      of: headline.tokens, in: text, mentions: mentions(in: headline))
    let story = zones.indices.filter { zones[$0] == .lead || zones[$0] == .body }
    var mentioned: [Int: [Int: Int]] = [:]
    for part in parts {
      guard case .entity(let entity) = part else { continue }
      for mention in mentions(of: entity) {
        let token = mention.tokens.lowerBound
        mentioned[body.sentence(of: token), default: [:]][entity] = token
      }
    }
    guard let found = finder.sentence(like: parts, among: story, entities: mentioned) else {
      return nil
    }
    let tokens = body.sentences[found.sentence].tokens
    let bearing = hedges.filter {
      tokens.contains($0.tokens.lowerBound) && bears($0, on: found.tokens)
        && !isApproximate($0, of: parts)
    }
    return HeadlineContrast.Likest(
      sentence: found.sentence, overlap: found.overlap, hedges: bearing.map(\.span))
  }

  /// Whether a hedge stands in a clause with words of the headline, or before one: "it seems that …".
  ///
  /// What a later clause adds is not what the headline says.
  private func bears(_ hedge: TermHit, on held: [Int]) -> Bool {
    let clause = clauses[hedge.tokens.lowerBound]
    return held.contains { clauses[$0] >= clause }
  }

  /// Whether a hedge rounds a number that the headline does not give: "about 180".
  private func isApproximate(_ hedge: TermHit, of parts: [LikestSentence.Part]) -> Bool {
    let last = min(hedge.tokens.upperBound, body.tokens.count - 1)
    return (hedge.tokens.lowerBound...last).contains { index in
      let root = roots.root(of: body.bytes[body.tokens[index].span.range])
      guard let first = root.utf8.first, (0x30...0x39).contains(first) else { return false }
      return !parts.contains(.root(root))
    }
  }
}

extension TermHit {
  /// Whether it weakens the commitment to what is said, and counts.
  fileprivate var isHedge: Bool {
    lexicon == Category.certainty && termClass == "hedge" && isScored && !isNegated
  }
}
