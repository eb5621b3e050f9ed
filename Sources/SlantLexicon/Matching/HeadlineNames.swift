import SlantText

/// Tells persons' names in headlines in which most words are capitalised.
///
/// A name that the text tells is one here too. So is the word after "Mr." or "Sen."; and a given name
/// with the word after it, where that is not what the person does and what follows is: "Grace Hope
/// Takes Seat" but not "Hope Fades" and not "Summer Storm Kills Two", both being ordinary words.
struct HeadlineNames {
  let text: IndexedText
  let vocabulary: Vocabulary
  let told: ToldNames

  /// Whether the capitalised word `index` of a headline is part of a name.
  func isName(_ index: Int, _ sentence: Sentence) -> Bool {
    told.contains(text.tokens[index].word) || isGivenName(index, sentence)
      || isFamilyName(index, sentence)
  }

  private func isGivenName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard flags(index).contains(.firstName), index + 1 < sentence.tokens.upperBound else {
      return false
    }
    let next = text.tokens[index + 1]
    return next.hasCapital && (next.word == .unknown || isFamilyName(index + 1, sentence))
  }

  private func isFamilyName(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index > sentence.tokens.lowerBound, !flags(index).contains(.predicate),
      text.tokens[index - 1].hasCapital
    else { return false }
    let before = flags(index - 1)
    if before.contains(.beforeName) { return true }
    guard before.contains(.firstName), isSubject(index, sentence) else { return false }
    let isTitled =
      index - 1 > sentence.tokens.lowerBound && text.tokens[index - 2].hasCapital
      && flags(index - 2).contains(.title)
    return isTitled || !before.contains(.ordinary) || flags(index).contains(.firstName)
      || !flags(index).contains(.ordinary)
  }

  /// Whether what follows a word tells of it: a verb, `'s`, or an age after a comma.
  private func isSubject(_ index: Int, _ sentence: Sentence) -> Bool {
    let next = index + 1
    guard next < sentence.tokens.upperBound else { return false }
    let token = text.tokens[next]
    if token.word == .comma {
      return next + 1 < sentence.tokens.upperBound && text.tokens[next + 1].kind == .number
    }
    return token.kind == .clitic || flags(next).contains(.predicate)
  }

  private func flags(_ index: Int) -> WordFlags { vocabulary.flags(of: text.tokens[index].word) }
}
