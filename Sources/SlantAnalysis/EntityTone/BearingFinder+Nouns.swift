import SlantText

/// Nouns, and adjectives before them.
extension BearingFinder {
  /// Adds what a noun phrase with an evaluative word bears on.
  ///
  /// - Parameters:
  ///   - head: The item of the noun.
  ///   - word: The first item of the evaluative word.
  mutating func addNoun(_ head: Int, _ word: Int) {
    guard let phrase = phrases.phrase(endingAt: head) else { return }
    addOwner(phrase)
    addFollowing(phrase.upperBound)
    addPreceding(phrase, word)
  }

  /// "the senator's failure", "his failure"; without an owner the phrase itself: "disgraced Senator Lund".
  private mutating func addOwner(_ phrase: Range<Int>) {
    let owner = phrase.last { items[$0].wordClass == .possessiveClitic }
    if let owner, owner > phrase.lowerBound {
      add(phrase.lowerBound..<owner, .owned)
      add((owner + 1)..<phrase.upperBound, .described)
    } else if items[phrase.lowerBound].wordClass == .possessive {
      add(phrase.lowerBound..<(phrase.lowerBound + 1), .owned)
      add((phrase.lowerBound + 1)..<phrase.upperBound, .described)
    } else {
      add(phrase, .described)
    }
  }

  private mutating func addFollowing(_ after: Int) {
    guard after + 1 < items.count else { return }
    switch items[after].wordClass {
    case .preposition: addComplement(at: after)
    case .comma where items[after + 1].wordClass == .properNoun:
      // "a convicted liar, Vera Lund"
      add(phrases.phrase(startingAt: after + 1), .described)
    default:
      if let verb = mainVerb(from: after) { add(object(after: verb), .affected) }
    }
  }

  private mutating func addPreceding(_ phrase: Range<Int>, _ word: Int) {
    let before = phrase.lowerBound - 1
    guard before > 0 else { return }
    switch items[before].wordClass {
    case .comma where items[before - 1].wordClass.isNominal && !isSubject(phrase):
      // "Vera Lund, a convicted liar", but not "In Lisbon, a convicted liar ran"
      add(phrases.phrase(endingAt: before - 1), .described)
    case .preposition where items[before].tag.isAs:
      // "described the senator as a liar", "was described as a liar"
      if items[before - 1].wordClass.isVerbal {
        add(subject(of: before - 1), .described)
      } else {
        add(phrases.phrase(endingAt: before - 1), .described)
      }
    case .preposition: addGovernors(of: before, word)
    default:
      guard let verb = verb(before: phrase.lowerBound) else { return }
      if isLink(verb) {
        add(subject(of: verb), .described)
      } else {
        addHolder(verb, word)
      }
    }
  }

  /// What stands before the preposition at `index`: "blamed Lund for the failure", "struggles with debt".
  private mutating func addGovernors(of index: Int, _ word: Int) {
    if items[index - 1].wordClass.isVerbal { return addHolder(index - 1, word) }
    guard let noun = phrases.phrase(endingAt: index - 1) else { return }
    add(noun, .governor)
    if noun.lowerBound > 0, items[noun.lowerBound - 1].wordClass.isVerbal {
      addHolder(noun.lowerBound - 1, word)
    }
  }

  /// The subject of a verb whose object has an evaluative word; a verb that says the opposite decides alone:
  /// "solved the problem", "lost support".
  private mutating func addHolder(_ verb: Int, _ word: Int) {
    let own = values.first { $0.item == word }?.value ?? 0
    let governing = values.first { $0.item == verb }?.value ?? own
    if (own < 0) == (governing < 0) { add(subject(of: verb), .holder) }
  }

  /// Whether a verb follows a phrase.
  private func isSubject(_ phrase: Range<Int>) -> Bool {
    phrase.upperBound < items.count && items[phrase.upperBound].wordClass.isVerbal
  }

  /// The last verb of the group that starts at item `start`, or `nil`.
  private func mainVerb(from start: Int) -> Int? {
    var verb: Int?
    for index in start..<items.count {
      let wordClass = items[index].wordClass
      if wordClass.isVerbal {
        verb = index
      } else if wordClass != .adverb, wordClass != .negation, wordClass != .infinitiveMarker {
        break
      }
    }
    return verb
  }

  /// Whether a verb says what its subject is: "is", "became", "seems".
  private func isLink(_ verb: Int) -> Bool {
    if items[verb].wordClass == .auxiliary { return true }
    let token = text.tokens[items[verb].token]
    return Self.links.contains { VerbShape.starts(text, token, $0) }
  }

  private static let links: [StaticString] = [
    "becom", "became", "seem", "look", "remain", "feel", "felt", "appear", "prove", "sound",
  ]
}
