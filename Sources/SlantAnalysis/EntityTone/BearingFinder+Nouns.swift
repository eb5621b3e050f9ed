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
    addOwner(phrase, word)
    addFollowing(phrase, word)
    addPreceding(phrase, word)
  }

  /// "the senator's failure", "his failure"; without an owner the phrase itself: "disgraced Senator Lund".
  private mutating func addOwner(_ phrase: Range<Int>, _ word: Int) {
    let head = phrase.upperBound - 1
    let role = describedRole(head: head, word: word)
    let owner = phrase.last { items[$0].wordClass == .possessiveClitic }
    if let owner, owner > phrase.lowerBound {
      add(phrase.lowerBound..<owner, .owned, ownerRole(head))
      add((owner + 1)..<phrase.upperBound, .described, role)
    } else if items[phrase.lowerBound].wordClass == .possessive {
      add(phrase.lowerBound..<(phrase.lowerBound + 1), .owned, ownerRole(head))
      add((phrase.lowerBound + 1)..<phrase.upperBound, .described, role)
    } else {
      add(phrase, .described, role)
    }
  }

  private mutating func addFollowing(_ phrase: Range<Int>, _ word: Int) {
    let after = phrase.upperBound
    let head = after - 1
    guard after + 1 < items.count else { return }
    switch items[after].wordClass {
    case .preposition: addComplement(of: head, at: after)
    case .comma where items[after + 1].wordClass == .properNoun && !isAdverbial(phrase):
      // "a convicted liar, Vera Lund", but not "After the massacre, Vera Lund left"
      add(
        phrases.phrase(startingAt: after + 1), .described, describedRole(head: head, word: word))
    default:
      if let verb = mainVerb(from: after) { add(object(after: verb), .affected) }
    }
  }

  private mutating func addPreceding(_ phrase: Range<Int>, _ word: Int) {
    let before = phrase.lowerBound - 1
    guard before > 0 else { return }
    let role = describedRole(head: phrase.upperBound - 1, word: word)
    switch items[before].wordClass {
    case .comma where items[before - 1].wordClass.isNominal && !isSubject(phrase):
      // "Vera Lund, a convicted liar", but not "In Lisbon, a convicted liar ran"
      add(phrases.phrase(endingAt: before - 1), .described, role)
    case .preposition where items[before].tag.isAs:
      // "described the senator as a liar", "was described as a liar"
      if items[before - 1].wordClass.isVerbal {
        add(subject(of: before - 1), .described, role)
      } else {
        add(phrases.phrase(endingAt: before - 1), .described, role)
      }
    case .preposition: addGovernors(of: before, word)
    default:
      guard let verb = verb(before: phrase.lowerBound) else { return }
      if isLink(verb) {
        add(subject(of: verb), .described, role)
      } else {
        addHolder(verb, word, holderRole(verb, preposition: nil))
      }
    }
  }

  /// What stands before the preposition at `index`: "blamed Lund for the failure", "struggles with debt".
  private mutating func addGovernors(of index: Int, _ word: Int) {
    if items[index - 1].wordClass.isVerbal {
      return addHolder(index - 1, word, holderRole(index - 1, preposition: index))
    }
    guard let noun = phrases.phrase(endingAt: index - 1) else { return }
    add(noun, .governor, governorRole(noun, preposition: index))
    let verb = noun.lowerBound - 1
    guard verb >= 0, items[verb].wordClass.isVerbal else { return }
    // Who "accused Lund of fraud" is no doer of it; who "led a campaign of terror" is.
    let isOther = [.properNoun, .pronoun].contains(items[noun.upperBound - 1].wordClass)
    addHolder(verb, word, isOther ? .other : holderRole(verb, preposition: nil))
  }

  /// The subject of a verb whose object has an evaluative word; a verb that says the opposite decides alone:
  /// "solved the problem", "lost support".
  private mutating func addHolder(_ verb: Int, _ word: Int, _ role: BearingRole) {
    let own = values.first { $0.item == word }?.value ?? 0
    let governing = values.first { $0.item == verb }?.value ?? own
    if (own < 0) == (governing < 0) { add(subject(of: verb), .holder, role) }
  }

  /// Whether a phrase opens the clause after a preposition, which is no part of what follows.
  private func isAdverbial(_ phrase: Range<Int>) -> Bool {
    phrase.lowerBound == 1 && items[0].wordClass == .preposition
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
