import SlantText

/// Finds whom "he" and "she" mean: the most salient compatible person.
///
/// Salience as in Lappin & Leass (1994), "An Algorithm for Pronominal Anaphora Resolution",
/// Computational Linguistics 20(4), with weights of our own: the subject of a main clause counts most,
/// a sentence back counts less than the same one. Sentences that are quotations from end to end do
/// not count as distance, and a person named in a quotation is hardly ever the one who "said" it.
struct PronounResolver {
  let text: IndexedText
  let tags: [Tag]
  let vocabulary: Vocabulary
  let classes: (Int) -> ClassSet

  /// After so many sentences of the author's a person is out of mind.
  private static let memory = 3
  /// So many mentions back are considered at most.
  private static let limit = 24

  private struct Candidate {
    let draft: Int
    let tokens: Range<Int>
    let sentence: Int
    let place: MentionPlace
    let isQuoted: Bool
  }

  /// Adds pronoun mentions to `collector`.
  func resolve(into collector: inout EntityCollector, isQuoted: [Bool]) {
    var named: [(tokens: Range<Int>, draft: Int)] = []
    for (number, draft) in collector.drafts.enumerated() where draft.kind == .person {
      for mention in draft.mentions { named.append((mention.tokens, number)) }
    }
    named.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let places = MentionPlaces(text: text, tags: tags, vocabulary: vocabulary)
    var next = 0
    var sentences = 0
    var recent: [Candidate] = []
    func remember(_ tokens: Range<Int>, _ draft: Int) {
      recent.append(
        Candidate(
          draft: draft, tokens: tokens, sentence: sentences, place: places.place(of: tokens),
          isQuoted: isQuoted[tokens.lowerBound]))
      if recent.count > Self.limit { recent.removeFirst() }
    }
    for sentence in text.sentences {
      if sentence.tokens.contains(where: { text.tokens[$0].isWord && !isQuoted[$0] }) {
        sentences += 1
        recent.removeAll { $0.sentence < sentences - Self.memory }
      }
      for index in sentence.tokens {
        while next < named.count, named[next].tokens.lowerBound <= index {
          remember(named[next].tokens, named[next].draft)
          next += 1
        }
        guard let gender = gender(at: index) else { continue }
        let pronoun = Pronoun(
          index: index, gender: gender, sentence: sentences, isQuoted: isQuoted[index],
          isObject: places.isObject(index), isPossessive: tags[index].wordClass == .possessive)
        guard let best = best(recent, pronoun, collector.drafts) else { continue }
        collector.note(gender, for: best)
        let tokens = index..<(index + 1)
        collector.add(
          Mention(span: text.tokens[index].span, tokens: tokens, form: .pronoun), to: best)
        remember(tokens, best)
      }
    }
  }

  private struct Pronoun {
    let index: Int
    let gender: Entity.Gender
    let sentence: Int
    let isQuoted: Bool
    let isObject: Bool
    let isPossessive: Bool
  }

  private func gender(at index: Int) -> Entity.Gender? {
    let token = text.tokens[index]
    guard token.kind == .word, token.length <= 7 else { return nil }
    let wordClass = tags[index].wordClass
    guard wordClass == .pronoun || wordClass == .possessive else { return nil }
    let known = classes(index)
    guard known.contains(.thirdPerson), !known.contains(.plural) else { return nil }
    if known.contains(.female) { return .female }
    return known.contains(.male) ? .male : nil
  }

  private func best(
    _ recent: [Candidate], _ pronoun: Pronoun, _ drafts: [EntityDraft]
  ) -> Int? {
    var best: (score: Int, draft: Int)?
    for candidate in recent where candidate.tokens.lowerBound < pronoun.index {
      let draft = drafts[candidate.draft]
      guard draft.gender == .unknown || draft.gender == pronoun.gender,
        !(pronoun.isObject && isOwnSubject(candidate, pronoun))
      else { continue }
      var score = salience(of: candidate, for: pronoun)
      if draft.gender == pronoun.gender { score += 15 }
      if best.map({ score >= $0.score }) ?? true { best = (score, candidate.draft) }
    }
    return best?.draft
  }

  private func salience(of candidate: Candidate, for pronoun: Pronoun) -> Int {
    let distance = pronoun.sentence - candidate.sentence
    var score = 100 - 30 * distance
    switch candidate.place {
    case .mainSubject: score += 60
    case .subject: score += 40
    case .mainPossessor: score += 50
    case .possessor: score += 10
    case .other: break
    }
    if candidate.isQuoted != pronoun.isQuoted { score -= candidate.isQuoted ? 70 : 35 }
    // In one sentence the nearer of two counts, over sentences their place in it does.
    let gap = pronoun.index - candidate.tokens.lowerBound
    score -= distance == 0 ? gap / 4 : min(gap / 16, 10)
    return score
  }

  /// Whether the candidate is the subject of the verb whose object the pronoun is: Osgood met him.
  private func isOwnSubject(_ candidate: Candidate, _ pronoun: Pronoun) -> Bool {
    guard candidate.place == .mainSubject || candidate.place == .subject,
      pronoun.index - candidate.tokens.upperBound < 6
    else { return false }
    var verbs = 0
    for index in candidate.tokens.upperBound..<max(candidate.tokens.upperBound, pronoun.index) {
      switch tags[index].wordClass {
      case .verb: verbs += 1
      case .auxiliary, .modal, .adverb, .negation, .preposition: continue
      default: return false
      }
    }
    return verbs == 1
  }
}
