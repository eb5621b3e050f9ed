import SlantText

/// Finds the entity that a loaded term is said of.
///
/// In this order: a mention later in the same noun phrase ("a victorious Vladimir Putin"); the subject
/// of the link verb before it ("Putin is a thug"); the object of a verb ("slams the senator").
struct TargetFinder {
  private let text: IndexedText
  private let tags: [Tag]
  private let index: MentionIndex
  private let drafts: [EntityDraft]

  /// The entity and the mention by which it is meant.
  struct Target {
    let entity: Int
    let span: TextSpan
  }

  init(_ text: IndexedText, tags: [Tag], drafts: [EntityDraft]) {
    self.text = text
    self.tags = tags
    self.drafts = drafts
    index = MentionIndex(drafts, count: text.tokens.count)
  }

  /// The target of the words at `tokens`, or `nil`.
  func target(of tokens: Range<Int>) -> Target? {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)].tokens
    if let same = inPhrase(after: tokens.upperBound, sentence) { return same }
    let isVerb = tags[tokens.lowerBound].wordClass == .verb
    if isVerb { return object(after: tokens.upperBound, sentence) }
    return subject(before: tokens.lowerBound, sentence) ?? within(tokens)
  }

  /// A mention among the words that the term modifies.
  private func inPhrase(after end: Int, _ sentence: Range<Int>) -> Target? {
    var position = end
    while position < sentence.upperBound {
      if let target = target(at: position) { return target }
      let wordClass = tags[position].wordClass
      guard
        wordClass == .adjective || wordClass == .noun || wordClass == .properNoun
          || wordClass == .quote
      else { return nil }
      position += 1
    }
    return nil
  }

  /// The object of a verb: the first mention after determiners and modifiers.
  private func object(after end: Int, _ sentence: Range<Int>) -> Target? {
    for position in end..<min(end + 6, max(end, sentence.upperBound)) {
      if let target = target(at: position) { return target }
      let wordClass = tags[position].wordClass
      guard wordClass.isNominalModifier || wordClass == .quote || wordClass == .adverb else {
        return nil
      }
    }
    return nil
  }

  /// The subject of "is", "was", "became" before the term.
  private func subject(before start: Int, _ sentence: Range<Int>) -> Target? {
    var position = start - 1
    while position >= sentence.lowerBound {
      let wordClass = tags[position].wordClass
      if wordClass == .auxiliary { break }
      guard
        wordClass.isNominalModifier || wordClass == .adverb || wordClass == .negation
          || wordClass == .quote
      else { return nil }
      position -= 1
    }
    while position >= sentence.lowerBound,
      tags[position].wordClass.isVerbal || tags[position].wordClass == .adverb
        || tags[position].wordClass == .negation
    {
      position -= 1
    }
    guard position >= sentence.lowerBound else { return nil }
    return target(at: position)
  }

  /// The term is itself a mention: "the regime", "thugs".
  private func within(_ tokens: Range<Int>) -> Target? {
    tokens.lazy.compactMap { target(at: $0) }.first
  }

  private func target(at position: Int) -> Target? {
    guard let entity = index.draft(at: position) else { return nil }
    let mentions = drafts[entity].mentions
    let next = mentions.partitioningIndex { $0.tokens.upperBound > position }
    guard next < mentions.count, mentions[next].tokens.contains(position) else { return nil }
    return Target(entity: entity, span: mentions[next].span)
  }
}
