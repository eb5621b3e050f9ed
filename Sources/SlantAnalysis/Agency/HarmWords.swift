import SlantLexicon
import SlantText

/// The words of harm in a text, and which nouns can take part in it.
struct HarmWords {
  let text: IndexedText
  private let table: HarmTable
  private let tagger: Tagger
  /// The hits that tell of harm, in the order of the text.
  let hits: [Hit]
  private var participants: [HarmTable.Participant?]
  private var isWord: [Bool]
  private var isRole: [Bool]
  private var isDemonym: [Bool]
  private var isPlace: [Bool]

  init(_ part: IndexedPart, _ analyzer: ArticleAnalyzer) {
    let text = part.text
    self.text = text
    let table = analyzer.harm
    self.table = table
    tagger = part.tagger
    let count = text.tokens.count
    var participants = [HarmTable.Participant?](repeating: nil, count: count)
    var isWord = [Bool](repeating: false, count: count)
    var words: [Hit] = []
    for hit in part.hits(of: table.lexicon) {
      switch table.entries[hit.entry] {
      case .word:
        words.append(hit)
        for index in hit.tokens { isWord[index] = true }
      case .participant(let kind): participants[hit.tokens.upperBound - 1] = kind
      }
    }
    func marks(_ table: NameTables.Table) -> [Bool] {
      var marks = [Bool](repeating: false, count: count)
      for hit in table.hits(in: part.hits) { marks[hit.tokens.upperBound - 1] = true }
      return marks
    }
    isRole = marks(analyzer.names.roles)
    isDemonym = marks(analyzer.names.demonyms)
    isPlace = marks(analyzer.names.places)
    hits = words
    self.participants = participants
    self.isWord = isWord
  }

  /// What the entry of a hit says; `nil` for a noun that only takes part.
  func word(of hit: Hit) -> HarmTable.Word? {
    guard case .word(let word) = table.entries[hit.entry] else { return nil }
    return word
  }

  // MARK: Who can take part

  /// Whether the noun at `item` can suffer what a word tells of.
  func canSuffer(_ item: ClauseSequence.Item, _ sufferer: HarmTable.Sufferer) -> Bool {
    switch sufferer {
    case .any: true
    case .people: isLiving(item)
    case .person: isLiving(item) || isName(item) && !isPlace[item.token]
    case .thing:
      isLiving(item) || isName(item) || participants[item.token] == .thing || isIt(item)
    }
  }

  /// Whether the noun at `item` can do harm by itself: people, animals, weapons, storms, attacks.
  func canAct(_ item: ClauseSequence.Item) -> Bool {
    isLiving(item) || isName(item) || isIt(item) || isWord[item.token]
      || participants[item.token] != nil
  }

  /// Whether a noun before another tells who acts: police, rebel, Russian.
  func isActor(_ item: ClauseSequence.Item) -> Bool {
    isDemonym[item.token] || isRole[item.token]
      || !tagger.classes(of: item.token).isDisjoint(with: [.person, .collective])
  }

  /// People and animals: by noun, pronoun or number.
  func isLiving(_ item: ClauseSequence.Item) -> Bool {
    switch item.wordClass {
    case .pronoun:
      return !Self.impersonal.contains { VerbShape.matches(text, text.tokens[item.token], $0) }
    case .number: return true
    case .properNoun: return isDemonym[item.token]
    default: break
    }
    if participants[item.token] == .animal || isRole[item.token] || isDemonym[item.token] {
      return true
    }
    let classes = tagger.classes(of: item.token)
    return !classes.isDisjoint(with: [.person, .collective]) || isQuantity(item)
      || classes.isEmpty && endsLikePerson(item)
  }

  private func isName(_ item: ClauseSequence.Item) -> Bool {
    item.wordClass == .properNoun || isPlace[item.token]
  }

  private func isIt(_ item: ClauseSequence.Item) -> Bool {
    VerbShape.matches(text, text.tokens[item.token], "it")
      || VerbShape.matches(text, text.tokens[item.token], "its")
  }

  private func isQuantity(_ item: ClauseSequence.Item) -> Bool {
    let token = text.tokens[item.token]
    return Self.quantities.contains { VerbShape.matches(text, token, $0) }
  }

  /// "snowboarders", "oystermen": an unknown word with the ending of a person.
  private func endsLikePerson(_ item: ClauseSequence.Item) -> Bool {
    let token = text.tokens[item.token]
    return token.length > 6 && Self.personal.contains { VerbShape.ends(text, token, $0) }
  }

  private static let impersonal: [StaticString] = [
    "it", "this", "that", "which", "what", "there", "these", "itself", "something", "nothing",
    "anything", "everything", "whatever",
  ]
  private static let quantities: [StaticString] = [
    "dozens", "hundreds", "thousands", "scores", "millions", "many", "several", "others",
    "wounded", "dead", "injured", "nobody", "everyone",
  ]
  private static let personal: [StaticString] = [
    "ers", "er", "ors", "ists", "ist", "men", "man", "woman", "women", "people",
  ]
}
