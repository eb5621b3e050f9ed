import SlantText

/// Guesses what a lone unknown name is, from the words around all its mentions.
struct LoneNames {
  private let text: IndexedText
  private let tags: [Tag]
  private let vocabulary: Vocabulary
  private var votes: [String: [Entity.Kind: Int]] = [:]

  init(_ text: IndexedText, tags: [Tag], vocabulary: Vocabulary) {
    self.text = text
    self.tags = tags
    self.vocabulary = vocabulary
  }

  /// The kind that most mentions of `name` speak for; `nil` without a sign of any.
  func kind(of name: String) -> Entity.Kind? {
    guard let votes = votes[name] else { return nil }
    let order: [Entity.Kind] = [.person, .place, .organisation]
    var best: (kind: Entity.Kind, count: Int)?
    for kind in order {
      if let count = votes[kind], count > (best?.count ?? 0) { best = (kind, count) }
    }
    return best?.kind
  }

  /// Counts what a mention of `name` tells: whether "and" joins it to a person's name, whether a comma
  /// and a country or state follow (Salem, N.H.), and the words around it.
  mutating func count(
    _ run: NameRun, as name: String, isBesidePerson: Bool, isInPlace: Bool = false
  ) {
    if isInPlace { add(.place, 3, name) }
    if run.gender != .unknown || run.guess == .person { add(.person, 2, name) }
    if isBesidePerson { add(.person, 1, name) }
    before(run, name)
    after(run, name)
  }

  private mutating func add(_ kind: Entity.Kind, _ weight: Int, _ name: String) {
    votes[name, default: [:]][kind, default: 0] += weight
  }

  private mutating func before(_ run: NameRun, _ name: String) {
    let before = run.whole.lowerBound - 1
    guard before >= 0 else { return }
    switch tags[before].wordClass {
    case .determiner
    where NameShape.matches(text.tokens[before], "the", text) && !isBeforeNoun(run):
      add(.organisation, 2, name)
    case .preposition, .infinitiveMarker:
      if isWord(before, "in") || isWord(before, "near") {
        add(.place, 3, name)
      } else if isWord(before, "from") || isWord(before, "at")
        || isWord(before, "to") && !(before > 0 && isWord(before - 1, "according"))
      {
        add(.place, 1, name)
      } else if isWord(before, "on") || isWord(before, "via") {
        add(.organisation, 1, name)
      }
    case .verb where isReporting(before): add(.person, 1, name)
    default: break
    }
  }

  private mutating func after(_ run: NameRun, _ name: String) {
    let after = run.whole.upperBound
    guard after < tags.count else { return }
    if text.tokens[after].word == .colon { add(.person, 1, name) }
    var verb = after
    while verb < tags.count, verb < after + 3, tags[verb].wordClass == .adverb { verb += 1 }
    guard verb < tags.count else { return }
    if isReporting(verb) { add(.person, 2, name) }
    if tags[verb].wordClass == .verb, tags[verb].form != .gerund { add(.person, 1, name) }
  }

  /// Whether the name only describes a noun: the Osgood inquiry.
  private func isBeforeNoun(_ run: NameRun) -> Bool {
    run.whole.upperBound < tags.count && tags[run.whole.upperBound].wordClass == .noun
  }

  private func isWord(_ index: Int, _ word: StaticString) -> Bool {
    VerbShape.matches(text, text.tokens[index], word)
  }

  private func isReporting(_ index: Int) -> Bool {
    vocabulary.flags(of: text.tokens[index].word).contains(.reporting)
  }
}
