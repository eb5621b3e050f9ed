import SlantText

/// The rules for words inside proper names, written for the eye.
public struct NaiveNameGuard {
  private let givenNames: Set<String>
  private let nameHeads: Set<String>
  private let reporting: Set<String>

  /// A guard that knows these words, in lower case.
  public init(givenNames: Set<String>, nameHeads: Set<String>, reporting: Set<String>) {
    self.givenNames = givenNames
    self.nameHeads = nameHeads
    self.reporting = reporting
  }

  /// Whether each token of `text` is part of a name.
  func marks(in text: IndexedText, _ words: [NaiveWord]) -> [Bool] {
    var marks = [Bool](repeating: false, count: words.count)
    for sentence in text.sentences where !isHeadline(words[sentence.tokens]) {
      for index in sentence.tokens where words[index].token.kind == .word {
        let letterCase = words[index].token.letterCase
        guard letterCase != .lower, letterCase != .none else { continue }
        if isInitial(index, sentence, words) {
          let next = index + 1 < sentence.tokens.upperBound ? words[index + 1] : nil
          marks[index] = startsName(words[index], next)
        } else {
          let isEmphasis = letterCase == .upper && words[index].token.length >= 6
          marks[index] = !isEmphasis
        }
      }
    }
    return marks
  }

  /// At least three words of four bytes, of which four in five have a capital, and no full stop.
  private func isHeadline(_ words: ArraySlice<NaiveWord>) -> Bool {
    let long = words.filter { $0.token.kind == .word && $0.token.length >= 4 }
    let capitals = long.filter { $0.token.letterCase != .lower }
    return long.count >= 3 && capitals.count * 10 >= long.count * 8 && words.last?.surface != "."
  }

  /// Whether no word or number stands before, or a mark after which a capital tells nothing.
  private func isInitial(_ index: Int, _ sentence: Sentence, _ words: [NaiveWord]) -> Bool {
    for before in sentence.tokens.reversed() where before < index {
      let token = words[before].token
      if token.kind == .word || token.kind == .number { return false }
      let opens: [WordID] = [.colon, .dash, .openParenthesis, .ellipsis]
      if token.kind == .quote || opens.contains(token.word) { return true }
    }
    return true
  }

  private func startsName(_ word: NaiveWord, _ next: NaiveWord?) -> Bool {
    let isGivenName = givenNames.contains(word.folded)
    guard let next else { return false }
    if next.token.kind == .clitic { return isGivenName }
    guard next.token.kind == .word else { return false }
    if next.token.letterCase == .lower { return isGivenName && reporting.contains(next.folded) }
    return isGivenName || nameHeads.contains(next.folded)
  }
}
