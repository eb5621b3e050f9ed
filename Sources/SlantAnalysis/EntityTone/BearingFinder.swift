import SlantText

/// Finds the words of a clause sequence on which an evaluative word bears, by the grammar of its clause.
///
/// A verb bears on its subject and its object, a noun on those it is joined to, an adjective on its noun
/// or on the subject of its link verb.
struct BearingFinder {
  /// Words on which an evaluative word bears.
  struct Found {
    let tokens: Range<Int>
    let bearing: Bearing
    let role: BearingRole
  }

  let text: IndexedText
  let sequence: ClauseSequence
  let subjects: Subjects
  let phrases: NounPhrases
  /// The valence of the hits that are words of the sequence, in their order.
  let values: [(item: Int, value: Int)]
  /// The items of hits that are past forms of an entry's verb, also where they stand as adjectives.
  let participles: Set<Int>
  private(set) var found: [Found] = []

  var items: [ClauseSequence.Item] { sequence.items }

  init(
    _ text: IndexedText, _ sequence: ClauseSequence, values: [(item: Int, value: Int)],
    participles: Set<Int>
  ) {
    self.text = text
    self.sequence = sequence
    self.values = values
    self.participles = participles
    subjects = Subjects(sequence.items)
    phrases = NounPhrases(items: sequence.items)
  }

  /// The words on which the words at items `range` bear.
  mutating func bearings(of range: Range<Int>) -> [Found] {
    found = []
    let last = range.upperBound - 1
    if items[range.lowerBound].wordClass == .verb {
      if isParticipleBeforeNoun(range), let noun = modifiedNoun(after: last) {
        addNoun(noun, range.lowerBound)
      } else {
        addVerb(range)
      }
      return found
    }
    switch items[last].wordClass {
    case .noun, .properNoun, .number, .time: addNoun(head(from: last), range.lowerBound)
    case .adjective: addAdjective(range)
    case .adverb: addAdverb(range)
    default: break
    }
    return found
  }

  mutating func add(_ range: Range<Int>?, _ bearing: Bearing, _ role: BearingRole? = nil) {
    guard let range, !range.isEmpty else { return }
    found.append(
      Found(tokens: sequence.tokens(of: range), bearing: bearing, role: role ?? bearing.role))
  }

  // MARK: Adjectives and adverbs

  private mutating func addAdjective(_ range: Range<Int>) {
    let last = range.upperBound - 1
    if let noun = modifiedNoun(after: last) { return addNoun(noun, range.lowerBound) }
    let before = range.lowerBound - 1
    let role: BearingRole = participles.contains(range.lowerBound) ? .receiver : .doer
    if let verb = verb(before: range.lowerBound) {
      add(subject(of: verb), .described, role)
    } else if before > 0, items[before].tag.isAs || items[before].wordClass == .comma {
      add(phrases.phrase(endingAt: before - 1), .described, role)
    } else if before >= 0 {
      // "found the senator guilty"
      add(phrases.phrase(endingAt: before), .described, role)
    }
    addComplement(of: last, at: range.upperBound)
  }

  private mutating func addAdverb(_ range: Range<Int>) {
    let next = range.upperBound
    if next < items.count, items[next].wordClass == .adjective {
      addAdjective(range.lowerBound..<(next + 1))
    } else if next < items.count, items[next].wordClass == .verb {
      addVerb(next..<(next + 1))
    } else if range.lowerBound > 0, items[range.lowerBound - 1].wordClass == .verb {
      addVerb((range.lowerBound - 1)..<range.lowerBound)
    }
  }

  /// What a preposition at `index` joins to the word before it, item `word`.
  mutating func addComplement(of word: Int, at index: Int) {
    guard index + 1 < items.count, items[index].wordClass == .preposition else { return }
    add(
      phrases.phrase(startingAt: index + 1), isWord(index, "by") ? .agent : .complement,
      complementRole(word, preposition: index))
  }

  // MARK: Verbs

  private mutating func addVerb(_ range: Range<Int>) {
    let verb = range.lowerBound
    let start = subjects.groupStart(of: verb)
    let isParticiple = items[verb].tag.form == .past && !items[verb].tag.isFinite
    var next = range.upperBound
    while next < items.count, items[next].wordClass == .adverb { next += 1 }
    let hasAgent = isWord(next, "by")
    let isPassive = isParticiple && subjects.hasBe(start..<verb)
    if isPassive || isParticiple && hasAgent {
      add(isPassive ? subject(of: verb) : phrases.phrase(endingAt: verb - 1), .patient)
      if hasAgent { add(phrases.phrase(startingAt: next + 1), .agent) }
      return
    }
    add(subject(of: verb), .agent, subjectRole(ofVerb: verb))
    add(object(after: range.upperBound - 1), .patient)
  }

  // MARK: Looking at the items

  /// The noun phrase that is the subject of the verb group of item `verb`.
  func subject(of verb: Int) -> Range<Int>? {
    subjects.subject(ofGroupAt: subjects.groupStart(of: verb))
  }

  /// The noun phrase after a verb, also after its preposition: "lashed out at the senator".
  func object(after verb: Int) -> Range<Int>? {
    var next = verb + 1
    while next < items.count, items[next].wordClass == .adverb { next += 1 }
    if next < items.count, items[next].wordClass == .preposition {
      guard Self.towards.contains(where: { isWord(next, $0) }) else { return nil }
      next += 1
    }
    return next < items.count ? phrases.phrase(startingAt: next) : nil
  }

  /// Prepositions that lead an act to whom it is done.
  private static let towards: [StaticString] = [
    "at", "against", "on", "with", "to", "of", "for", "about", "over",
  ]

  /// The verb directly before item `index`, adverbs and negation passed over.
  func verb(before index: Int) -> Int? {
    var position = index - 1
    while position >= 0,
      items[position].wordClass == .adverb || items[position].wordClass == .negation
    {
      position -= 1
    }
    return position >= 0 && items[position].wordClass.isVerbal ? position : nil
  }

  /// Whether item `index` is the word `word`, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    sequence.isWord(index, word, in: text)
  }

  /// The head of the noun phrase that goes on from item `index`.
  func head(from index: Int) -> Int {
    var head = index
    while head + 1 < items.count,
      items[head + 1].wordClass == .noun || items[head + 1].wordClass == .properNoun
    {
      head += 1
    }
    return head
  }

  /// The head of the noun phrase in which item `index` stands as a modifier, or `nil`.
  private func modifiedNoun(after index: Int) -> Int? {
    var next = index + 1
    while next < items.count {
      switch items[next].wordClass {
      case .adjective, .number: next += 1
      case .conjunction
      where next + 1 < items.count && items[next + 1].wordClass == .adjective:
        next += 2
      case .noun, .properNoun: return head(from: next)
      default: return nil
      }
    }
    return nil
  }

  /// Whether a verb's participle stands where an adjective does: "the disgraced senator".
  private func isParticipleBeforeNoun(_ range: Range<Int>) -> Bool {
    let form = items[range.lowerBound].tag.form
    guard form == .past || form == .gerund, range.lowerBound > 0 else { return false }
    let before = items[range.lowerBound - 1].wordClass
    return before == .determiner || before == .adjective || before == .possessive
  }
}
