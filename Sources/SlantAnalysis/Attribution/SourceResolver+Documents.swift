import SlantText

/// Who stands behind a document that is a source.
extension SourceResolver {
  /// Who wrote or published a document: "a letter from the ministry", "Osgood's statement".
  func author(of source: Range<Int>) -> Int? {
    for position in source {
      guard let entity = index.draft(at: position), entities[entity].kind != .place else {
        continue
      }
      let end = endOfMention(entity, position)
      if isPossessor(end, source) { return entity }
      if tags[position].wordClass == .possessive { return entity }
      guard position > source.lowerBound else { continue }
      var before = position - 1
      if before > source.lowerBound, tags[before].wordClass == .determiner { before -= 1 }
      if isWord(before, "from") || isWord(before, "by") { return entity }
    }
    return nil
  }

  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    NameShape.matches(text.tokens[index], word, text)
  }

  /// "the statement", or "the email" after "in an email": the words of whoever spoke just before.
  func isOwnDocument(_ source: Range<Int>, after previous: Previous) -> Bool {
    guard source.count <= 3, let head = head(of: source), !tags[head].isPlural,
      tags[source.lowerBound].wordClass == .determiner,
      !VerbShape.ends(text.bytes[text.tokens[source.lowerBound].span.range], "a")
    else { return false }
    if isWord(head, "statement") { return true }
    guard let word = Self.ownDocuments.first(where: { isWord(head, $0) }) else { return false }
    let sentence = text.sentences[previous.sentence].tokens
    return sentence.dropFirst().contains { index in
      isWord(index, word) && (isWord(index - 1, "a") || isWord(index - 1, "an"))
        || tags[index].wordClass == .verb
          && VerbShape.starts(text.bytes[text.tokens[index].span.range], word)
    }
  }

  private static let ownDocuments: [StaticString] = [
    "letter", "email", "e-mail", "tweet", "post", "message", "memo", "note", "release", "speech",
    "op-ed", "column",
  ]
}
