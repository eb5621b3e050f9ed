import SlantText

/// Finds whom "he" and "she" mean: the nearest compatible person, subjects first.
///
/// A person in the subject before counts more than one in another place, a sentence back less than one
/// in the same sentence; after four sentences a person is out of mind. Inside a quotation "he" is not
/// sought among those who are only named outside it in the same sentence.
struct PronounResolver {
  let text: IndexedText
  let tags: [Tag]
  let classes: (Int) -> ClassSet

  private struct Candidate {
    let draft: Int
    let token: Int
    let sentence: Int
    let isSubject: Bool
    let isQuoted: Bool
  }

  /// Adds pronoun mentions to `collector`.
  func resolve(into collector: inout EntityCollector, isQuoted: [Bool]) {
    var named: [(tokens: Range<Int>, draft: Int)] = []
    for (number, draft) in collector.drafts.enumerated() where draft.kind == .person {
      for mention in draft.mentions { named.append((mention.tokens, number)) }
    }
    named.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var next = 0
    var recent: [Candidate] = []
    for (number, sentence) in text.sentences.enumerated() {
      recent.removeAll { $0.sentence < number - 3 }
      for index in sentence.tokens {
        while next < named.count, named[next].tokens.lowerBound <= index {
          recent.append(candidate(named[next].tokens, named[next].draft, number, isQuoted))
          next += 1
        }
        guard let gender = gender(at: index) else { continue }
        guard let best = best(recent, gender, index, number, isQuoted[index], collector.drafts)
        else { continue }
        collector.note(gender, for: best)
        let tokens = index..<(index + 1)
        collector.add(
          Mention(span: text.tokens[index].span, tokens: tokens, form: .pronoun), to: best)
        recent.append(candidate(tokens, best, number, isQuoted))
      }
    }
  }

  private func candidate(
    _ tokens: Range<Int>, _ draft: Int, _ sentence: Int, _ isQuoted: [Bool]
  ) -> Candidate {
    Candidate(
      draft: draft, token: tokens.lowerBound, sentence: sentence, isSubject: isSubject(tokens),
      isQuoted: isQuoted[tokens.lowerBound])
  }

  /// Whether a verb follows and no preposition stands before.
  private func isSubject(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if before >= 0, tags[before].wordClass == .preposition { return false }
    var index = tokens.upperBound
    while index < tags.count, tags[index].wordClass == .adverb { index += 1 }
    guard index < tags.count else { return false }
    return tags[index].wordClass.isVerbal || tags[index].wordClass == .comma
      || before >= 0 && tags[before].wordClass == .verb && tags[before].form != .gerund
        && text.sentences[text.sentence(of: before)].tokens.upperBound - tokens.upperBound < 3
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
    _ recent: [Candidate], _ gender: Entity.Gender, _ index: Int, _ sentence: Int,
    _ isQuoted: Bool, _ drafts: [EntityDraft]
  ) -> Int? {
    var best: (score: Int, draft: Int)?
    for candidate in recent where candidate.token < index {
      let draft = drafts[candidate.draft]
      guard draft.gender == .unknown || draft.gender == gender else { continue }
      var score = 100 - 30 * (sentence - candidate.sentence)
      if candidate.isSubject { score += 40 }
      if draft.gender == gender { score += 15 }
      if candidate.isQuoted != isQuoted { score -= 35 }
      score -= (index - candidate.token) / 8
      if best.map({ score >= $0.score }) ?? true { best = (score, candidate.draft) }
    }
    return best?.draft
  }
}
