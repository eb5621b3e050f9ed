/// Finds the subject of a verb group in a clause sequence.
///
/// A class, so that the subjects of all verbs are worked out once, and only where they are asked for.
final class Subjects {
  let items: [ClauseSequence.Item]
  private let phrases: NounPhrases
  /// The subject of the nearest finite verb at or before each item.
  private lazy var inherited = subjectsOfVerbs()

  init(_ items: [ClauseSequence.Item]) {
    self.items = items
    phrases = NounPhrases(items: items)
  }

  private func subjectsOfVerbs() -> [Range<Int>?] {
    var inherited: [Range<Int>?] = []
    inherited.reserveCapacity(items.count)
    var last: Range<Int>?
    for index in items.indices {
      if items[index].wordClass.isVerbal, isFinite(index) {
        let start = groupStart(of: index)
        let isFirst = !(start..<index).contains {
          items[$0].wordClass.isVerbal || items[$0].wordClass == .infinitiveMarker
        }
        if isFirst, let subject = own(before: start) { last = subject }
      }
      inherited.append(last)
    }
    return inherited
  }

  /// The first item of the verb group that item `verb` belongs to: auxiliaries, adverbs, negation.
  func groupStart(of verb: Int) -> Int {
    var start = verb
    while start > 0 {
      let before = items[start - 1].wordClass
      guard
        before.isVerbal || before == .negation || before == .adverb
          || before == .infinitiveMarker
      else { break }
      if before == .verb, items[start].wordClass != .infinitiveMarker,
        items[start - 1].tag.form != .gerund
      {
        break
      }
      start -= 1
    }
    return start
  }

  /// Whether a form of "be" or "get" stands in `group`: the auxiliary nearest to the participle.
  func hasBe(_ group: Range<Int>) -> Bool {
    for index in group.reversed() where items[index].wordClass == .auxiliary {
      return items[index].tag.form == .base
    }
    return false
  }

  /// The subject of the verb group that starts at `start`: before it, or shared with an earlier verb.
  func subject(ofGroupAt start: Int) -> Range<Int>? {
    if let own = own(before: start) { return own }
    return start > 0 ? inherited[start - 1] : nil
  }

  /// The noun phrase before `start` that is the subject there, if the clause has one of its own.
  func own(before start: Int) -> Range<Int>? {
    var index = start - 1
    while index >= 0, items[index].wordClass == .adverb { index -= 1 }
    guard index >= 0 else { return nil }
    switch items[index].wordClass {
    case .comma: return beforeInsertion(endingAt: index)
    case .bracket: return beforeBracket(endingAt: index)
    case .relative: return antecedent(of: index)
    case .time: return own(before: startOfTime(endingAt: index))
    default: return chain(endingAt: index)
    }
  }

  /// The first item of "over the last year", "on Monday night", "last week".
  private func startOfTime(endingAt end: Int) -> Int {
    var start = end
    while start > 0 {
      switch items[start - 1].wordClass {
      case .time, .number, .determiner, .adjective: start -= 1
      case .preposition: return start - 1
      default: return start
      }
    }
    return start
  }

  /// A noun phrase with the phrases that belong to it: "a spokesman for the ministry in Kyiv".
  private func chain(endingAt end: Int) -> Range<Int>? {
    if end > 0, isParticiple(end) {
      // "those questioned", "voters voting": a participle alone describes the noun.
      guard let described = phrases.phrase(endingAt: end - 1) else { return nil }
      return chain(endingAt: end - 1).map { $0.lowerBound..<(end + 1) } ?? described
    }
    guard let phrase = phrases.phrase(endingAt: end) else { return nil }
    var start = phrase.lowerBound
    // "Vera Lund, 67," : an age is an insertion.
    if start == end, items[end].wordClass == .number, end >= 2, items[end - 1].wordClass == .comma {
      return chain(endingAt: end - 2)
    }
    while start >= 2, items[start - 1].wordClass == .preposition,
      let before = head(before: start - 1)
    {
      start = before.lowerBound
    }
    if start >= 1, items[start - 1].wordClass == .preposition,
      start < phrase.lowerBound || isObject(start)
    {
      return relativeAntecedent(before: start)
    }
    if start >= 2, items[start - 1].wordClass == .verb, let relative = relative(before: start) {
      return antecedent(of: relative)
    }
    return start..<(end + 1)
  }

  /// The noun phrase that a preposition at `preposition` belongs to, a participle or a time between
  /// the two passed over: "an official | travelling with", "a poll | released Sunday by".
  private func head(before preposition: Int) -> Range<Int>? {
    var end = preposition - 1
    // A preposition may have two words: "close to", "next to".
    while end > 0,
      items[end].wordClass == .time || items[end].wordClass == .adverb
        || items[end].wordClass == .preposition
    {
      end -= 1
    }
    if end > 0, isParticiple(end) || items[end].wordClass == .adjective { end -= 1 }
    return phrases.phrase(endingAt: end)
  }

  private func isParticiple(_ index: Int) -> Bool {
    items[index].wordClass == .verb && !items[index].tag.isFinite
      && (items[index].tag.form == .gerund || items[index].tag.form == .past)
  }

  /// Whether the phrase at `start` is the object of a verb's preposition rather than a subject.
  private func isObject(_ start: Int) -> Bool {
    start >= 2 && items[start - 2].wordClass.isVerbal
  }

  private func relativeAntecedent(before start: Int) -> Range<Int>? {
    relative(before: start).flatMap { antecedent(of: $0) }
  }

  /// The relative pronoun that opens the clause before `start`, commas not crossed.
  private func relative(before start: Int) -> Int? {
    var index = start - 1
    while index >= 0, items[index].wordClass != .comma, items[index].wordClass != .stop {
      if items[index].wordClass == .relative { return index }
      index -= 1
    }
    return nil
  }

  /// A relative pronoun with the noun phrase that it stands for: "Cruz, who".
  private func antecedent(of relative: Int) -> Range<Int>? {
    var index = relative - 1
    if index >= 0, items[index].wordClass == .comma { index -= 1 }
    guard index >= 0, let noun = chain(endingAt: index) else { return nil }
    return noun.lowerBound..<(relative + 1)
  }

  /// The noun phrase before ", … ," which ends at item `end`: an apposition or a relative clause.
  private func beforeInsertion(endingAt end: Int) -> Range<Int>? {
    var index = end - 1
    var hasVerb = false
    while index > 0, items[index].wordClass != .comma {
      if items[index].wordClass == .quote || items[index].wordClass == .stop { return nil }
      // A verb after "who" belongs to a relative clause inside the insertion.
      if items[index].wordClass == .relative { hasVerb = false }
      if items[index].wordClass.isVerbal { hasVerb = true }
      index -= 1
    }
    guard index > 0, items[index].wordClass == .comma, index + 1 < end else { return nil }
    let opener = items[index + 1].wordClass
    if hasVerb, opener != .relative, items[index + 1].tag.form != .gerund,
      items[index + 1].tag.form != .past
    {
      return nil
    }
    if let name = named(in: index + 1..<end), let subject = chain(endingAt: index - 1),
      !subject.contains(where: { items[$0].wordClass == .properNoun })
    {
      return name
    }
    guard let subject = chain(endingAt: index - 1) else {
      return items[index - 1].wordClass == .bracket ? own(before: index) : nil
    }
    return subject
  }

  /// The name that an insertion consists of: his successor, Jane Roe, said.
  private func named(in insertion: Range<Int>) -> Range<Int>? {
    guard let name = phrases.phrase(startingAt: insertion.lowerBound),
      name.upperBound == insertion.upperBound, items[name.lowerBound].wordClass == .properNoun
    else { return nil }
    return name
  }

  private func beforeBracket(endingAt end: Int) -> Range<Int>? {
    var index = end - 1
    while index > 0, items[index].wordClass != .bracket { index -= 1 }
    return index > 0 ? chain(endingAt: index - 1) : nil
  }

  /// Whether a verb can be finite: not a lone gerund, not after "to".
  private func isFinite(_ index: Int) -> Bool {
    items[index].wordClass != .verb || items[index].tag.form != .gerund
  }
}
