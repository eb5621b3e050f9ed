import SlantText

/// Finds surnames that are also ordinary words where they open a sentence.
///
/// After "Grace Hope" the word is a name in "Hope has two children" and "Hope then left", before it a
/// noun.
struct SurnameOpenings {
  let text: IndexedText
  let tags: [Tag]
  let classes: (Int) -> ClassSet

  /// The runs of one surname that are not among `runs`.
  func runs(
    after runs: [NameRun], except isExcluded: [Bool], isHeadline: (Sentence) -> Bool
  ) -> [NameRun] {
    var surnames: [ArraySlice<UInt8>: Int] = [:]
    var taken: Set<Int> = []
    for run in runs {
      taken.insert(run.whole.lowerBound)
      guard run.guess == .person, let last = run.tokens.last,
        run.tokens.count > 1 || !run.roles.isEmpty
      else { continue }
      let bytes = text.bytes[text.tokens[last].span.range]
      surnames[bytes] = min(surnames[bytes] ?? run.tokens.lowerBound, run.tokens.lowerBound)
    }
    guard !surnames.isEmpty else { return [] }
    var found: [NameRun] = []
    for sentence in text.sentences {
      for index in openings(of: sentence) where !taken.contains(index) && !isExcluded[index] {
        guard NameShape.isName(text.tokens[index], text), isUsedAsName(index, sentence),
          let named = surnames[text.bytes[text.tokens[index].span.range]], named < index,
          !isHeadline(sentence)
        else { continue }
        found.append(
          NameRun(tokens: index..<(index + 1), whole: index..<(index + 1), guess: .single))
      }
    }
    return found
  }

  /// The first word of a sentence, and words that a mark or colon gives a capital.
  private func openings(of sentence: Sentence) -> [Int] {
    var openings = [sentence.tokens.lowerBound]
    for index in sentence.tokens.dropFirst() where text.tokens[index].kind == .word {
      let before = text.tokens[index - 1]
      if before.kind == .quote || before.word == .colon || before.word == .dash {
        openings.append(index)
      }
    }
    return openings
  }

  /// Whether a verb, a colon or a comma follows, as it does after a subject: Hope then said.
  private func isUsedAsName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound else { return false }
    if text.tokens[index + 1].word == .colon { return true }
    var next = index + 1
    while next < sentence.tokens.upperBound, next < index + 4, tags[next].wordClass == .adverb {
      next += 1
    }
    guard next < sentence.tokens.upperBound else { return false }
    let isModal = !classes(index).isDisjoint(with: [.modal, .auxiliary])
    switch tags[next].wordClass {
    case .verb: return tags[next].form != .base || !isModal
    case .auxiliary, .modal, .possessiveClitic: return true
    case .comma: return next == index + 1 && !isModal && classes(index).contains(.noun)
    default: return isPastVerb(next)
    }
  }

  /// Whether a word ends as verbs do in the past, whatever its tag.
  private func isPastVerb(_ index: Int) -> Bool { tags[index].mayBeVerb }
}
