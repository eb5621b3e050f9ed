import SlantLexicon
import SlantText

/// The kinds of the entries of the lexicon `clickbait`.
struct ClickbaitTable: Sendable {
  /// The position of the lexicon in the set.
  let lexicon: Int?
  let kinds: [ClickbaitCue.Kind]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "clickbait")
    guard let lexicon else {
      kinds = []
      return
    }
    let reader = ColumnReader(set.lexicons[lexicon])
    var kinds: [ClickbaitCue.Kind] = []
    for entry in set.lexicons[lexicon].entries {
      kinds.append(try reader.choice("class", of: entry, ClickbaitCue.Kind.self))
    }
    self.kinds = kinds
  }
}

/// Finds what in a headline baits.
struct ClickbaitFinder {
  /// A number counts what stands within so many words after it: "7 really simple reasons".
  private static let listReach = 4

  let part: IndexedPart
  let table: ClickbaitTable
  let words: FunctionWords

  /// The cues of the headline that `tokens` are.
  func cues(in tokens: Range<Int>) -> [ClickbaitCue] {
    var cues = part.hits(of: table.lexicon).compactMap { hit -> ClickbaitCue? in
      guard tokens.contains(hit.tokens.lowerBound) else { return nil }
      let kind = table.kinds[hit.entry]
      return kind == .listicle ? nil : cue(kind, hit.tokens)
    }
    if let listicle = listicle(in: tokens) { cues.append(listicle) }
    for index in tokens {
      let token = part.text.tokens[index]
      if token.word == .questionMark, let cue = cue(.question, index..<(index + 1)) {
        cues.append(cue)
      }
      let isPronoun =
        part.tags[index].wordClass == .pronoun || part.tags[index].wordClass == .possessive
      if isPronoun, words[token]?.person == .second,
        let cue = cue(.secondPerson, index..<(index + 1))
      {
        cues.append(cue)
      }
    }
    return cues.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
  }

  /// The first noun that a number counts, with its number.
  private func listicle(in tokens: Range<Int>) -> ClickbaitCue? {
    for hit in part.hits(of: table.lexicon) where table.kinds[hit.entry] == .listicle {
      guard tokens.contains(hit.tokens.lowerBound),
        let number = number(before: hit.tokens.lowerBound, in: tokens)
      else { continue }
      return cue(.listicle, number..<hit.tokens.upperBound)
    }
    return nil
  }

  /// The number that opens the headline, or follows its first word, and counts token `index`.
  private func number(before index: Int, in tokens: Range<Int>) -> Int? {
    let first = tokens.lowerBound
    return [first, first + 1].first { place in
      place < index && index - place <= Self.listReach && part.tags[place].wordClass == .number
        && (place == first || part.tags[first].wordClass == .determiner
          || part.tags[first].wordClass == .adjective)
    }
  }

  private func cue(_ kind: ClickbaitCue.Kind, _ tokens: Range<Int>) -> ClickbaitCue? {
    part.text.span(tokens).map { ClickbaitCue(kind: kind, span: $0) }
  }
}
