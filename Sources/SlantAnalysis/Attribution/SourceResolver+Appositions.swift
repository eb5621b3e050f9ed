import SlantText

/// Persons beside whom a source stands in apposition.
extension SourceResolver {
  /// The person with whom the source is in apposition: "the ministry's spokeswoman, Jane Roe,".
  func beside(_ source: Range<Int>) -> Int? {
    guard isPersonal(source) else { return isAge(source) ? person(beforeComma: source) : nil }
    if let comma = PhraseEnds.comma(after: source.lowerBound, tags) {
      if let person = person(at: comma + 1),
        PhraseEnds.closes(endOfMention(person, comma + 1), tags)
      {
        return person
      }
    }
    return person(beforeComma: source)
  }

  private func person(beforeComma source: Range<Int>) -> Int? {
    let before = source.lowerBound - 1
    guard before > 0, tags[before].wordClass == .comma else { return nil }
    return person(at: before - 1)
  }

  /// The age or party of a person that was taken for the source: "Jane Roe, 35, … said".
  private func isAge(_ source: Range<Int>) -> Bool {
    guard source.count == 1 else { return false }
    let token = text.tokens[source.lowerBound]
    return token.kind == .number
      || token.kind == .word && token.length > 3
        && text.bytes[token.start + 1] == UInt8(ascii: "-")
  }

  private func person(at position: Int) -> Int? {
    guard position < tags.count, let entity = index.draft(at: position),
      entities[entity].kind == .person
    else { return nil }
    return entity
  }

  /// Whether the head is a noun for one person.
  private func isPersonal(_ source: Range<Int>) -> Bool {
    guard let head = head(of: source), !tags[head].isPlural else { return false }
    guard tags[head].wordClass == .noun || roleAt[head] != nil else { return false }
    return roleAt[head].map { $0.kind != "group" || isMember(head) }
      ?? tagger.classes(of: head).contains(.person)
  }
}
