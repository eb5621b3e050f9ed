/// Finds noun phrases in a clause sequence, by word classes.
struct NounPhrases {
  let items: [ClauseSequence.Item]

  /// The items of the noun phrase whose head is item `head`, modifiers and coordinated names included.
  func phrase(endingAt head: Int) -> Range<Int>? {
    guard items.indices.contains(head), isHead(head) else { return nil }
    var start = head
    if items[head].wordClass == .pronoun { return (coordinated(head) ?? head)..<(head + 1) }
    while start > 0, isModifier(start - 1, before: start) {
      start -= 1
      let isOpener = items[start].wordClass == .determiner || items[start].wordClass == .possessive
      if isOpener {
        if start > 0, items[start - 1].wordClass == .determiner { continue }
        break
      }
    }
    if let first = coordinated(start) { return first..<(head + 1) }
    return start..<(head + 1)
  }

  /// The items of the noun phrase that starts at item `start`, its of-phrases and names included.
  func phrase(startingAt start: Int) -> Range<Int>? {
    var index = start
    var head: Int?
    while index < items.count {
      let wordClass = items[index].wordClass
      if wordClass == .pronoun, head == nil { return start..<(index + 1) }
      if wordClass == .noun || wordClass == .properNoun {
        head = index
      } else if wordClass == .number, head == nil {
        head = index
      } else if !wordClass.isNominalModifier && !isAdverbBeforeAdjective(index) {
        break
      } else if wordClass == .determiner || wordClass == .possessive, head != nil {
        break
      }
      index += 1
    }
    guard let head else { return nil }
    return start..<(extended(from: head) + 1)
  }

  /// The last item of the of-phrases and coordinated names after `head`.
  private func extended(from head: Int) -> Int {
    let next = head + 1
    guard next + 1 < items.count else { return head }
    let joins =
      items[next].wordClass == .preposition && items[next].token + 1 == items[next + 1].token
      && isAttachedPreposition(next)
      || items[next].wordClass == .conjunction && items[head].wordClass == .properNoun
        && items[next + 1].wordClass == .properNoun
    guard joins, let more = phrase(startingAt: next + 1) else { return head }
    return more.upperBound - 1
  }

  /// Whether a preposition ties what follows to the noun before it: of, for, from, at, in.
  private func isAttachedPreposition(_ index: Int) -> Bool {
    index > 0 && items[index - 1].wordClass.isNominal && !items[index].tag.isAs
      && (index + 1 >= items.count || items[index + 1].wordClass != .time)
  }

  private func isHead(_ index: Int) -> Bool {
    switch items[index].wordClass {
    case .noun, .properNoun, .pronoun, .number: true
    case .adjective: index > 0 && items[index - 1].wordClass == .determiner
    default: false
    }
  }

  private func isModifier(_ index: Int, before next: Int) -> Bool {
    let item = items[index]
    if item.wordClass == .time { return false }
    if item.wordClass.isNominalModifier { return true }
    if item.wordClass == .conjunction, index > 0 {
      // "law and order", "Foreign and Commonwealth Office"
      return items[index - 1].wordClass == .adjective && items[next].wordClass == .adjective
    }
    return isAdverbBeforeAdjective(index)
  }

  private func isAdverbBeforeAdjective(_ index: Int) -> Bool {
    items[index].wordClass == .adverb && index + 1 < items.count
      && items[index + 1].wordClass == .adjective
  }

  /// The start of a noun phrase coordinated before `start`: "Max Abrahms and" John Glaser.
  private func coordinated(_ start: Int) -> Int? {
    guard start >= 2, items[start - 1].wordClass == .conjunction,
      items[start - 2].wordClass.isNominal
    else { return nil }
    var first = phrase(endingAt: start - 2)?.lowerBound
    // "Fisk, Moran and Hale"
    while let known = first, known >= 2, items[known - 1].wordClass == .comma,
      items[known].wordClass == .properNoun, items[known - 2].wordClass == .properNoun
    {
      first = startOfName(endingAt: known - 2)
    }
    return first
  }

  /// The start of a name without anything joined to it.
  private func startOfName(endingAt head: Int) -> Int {
    var start = head
    while start > 0, items[start - 1].wordClass == .properNoun { start -= 1 }
    return start
  }
}
