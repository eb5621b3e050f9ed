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
  private var isOffice: [Bool]
  private let mentions: MentionIndex

  init(_ part: IndexedPart, _ analyzer: ArticleAnalyzer, _ mentions: MentionIndex) {
    self.mentions = mentions
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
    var isOffice = [Bool](repeating: false, count: count)
    for hit in analyzer.names.titles.hits(in: part.hits) {
      for index in hit.tokens { isOffice[index] = true }
    }
    self.isOffice = isOffice
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

  /// Whether those who take part can suffer and do what a word tells of.
  func allow(
    _ sufferer: HarmTable.Sufferer, victim: ClauseSequence.Item?, agent: ClauseSequence.Item?
  ) -> Bool {
    if let victim, !canSuffer(victim, sufferer) { return false }
    switch sufferer {
    case .any: return true
    case .person, .people, .thing, .object: return agent.map(canAct) ?? true
    case .target, .foe: return isBlow(victim, agent)
    case .struck:
      guard let agent else { return victim?.wordClass != .pronoun }
      return participants[agent.token] == .force || participants[agent.token] == .thing
        || isWord[agent.token]
    }
  }

  /// Whether the noun at `item` can suffer what a word tells of.
  func canSuffer(_ item: ClauseSequence.Item, _ sufferer: HarmTable.Sufferer) -> Bool {
    switch sufferer {
    case .any: true
    case .people, .foe: isLiving(item)
    case .person: isLiving(item) || isName(item) && !isPlace[item.token]
    case .thing, .target, .struck:
      isLiving(item) || isName(item) || participants[item.token] == .thing
        || sufferer != .target && isIt(item)
    case .object: participants[item.token] == .thing || isPlace[item.token]
    }
  }

  /// Whether an attack is one with blows: a person's name or an office on either side makes it one with
  /// words, unless an animal, a weapon or somebody without a name does it.
  private func isBlow(_ victim: ClauseSequence.Item?, _ agent: ClauseSequence.Item?) -> Bool {
    if let agent, !canAct(agent) || isSpeaker(agent) { return false }
    guard let victim else { return false }
    guard victim.wordClass == .pronoun || isSpeaker(victim) else {
      // "an attack on Lund & Sons", where nothing tells of blows
      return agent != nil || !isName(victim) || isPlace[victim.token] || isDemonym[victim.token]
        || participants[victim.token] == .thing
    }
    guard let agent, participants[victim.token] != .rival else { return false }
    return agent.wordClass != .pronoun && !isName(agent)
  }

  /// Whether somebody is known for words: a person with a name, an office, a rival, he or she.
  private func isSpeaker(_ item: ClauseSequence.Item) -> Bool {
    if participants[item.token] == .rival || isOffice[item.token] { return true }
    if item.wordClass == .pronoun || item.wordClass == .possessive {
      return Self.speakers.contains { VerbShape.matches(text, text.tokens[item.token], $0) }
    }
    return isName(item) && !isPlace[item.token] && isPerson(item.token)
  }

  /// Whether the noun at `item` can do harm by itself: people, animals, weapons, storms, attacks.
  func canAct(_ item: ClauseSequence.Item) -> Bool {
    isLiving(item) || isName(item) || isIt(item) || isWord[item.token]
      || participants[item.token].map { $0 != .rival } ?? false
      || tagger.classes(of: item.token).contains(.collective)
      || item.wordClass == .noun && tagger.classes(of: item.token).isEmpty
        && !Self.abstract.contains { VerbShape.ends(text, text.tokens[item.token], $0) }
  }

  /// Whether a word tells of harm itself.
  func tellsOfHarm(_ item: ClauseSequence.Item) -> Bool { isWord[item.token] }

  /// Whether a noun before another tells who acts: police, rebel, Russian.
  func isActor(_ item: ClauseSequence.Item) -> Bool {
    guard !isDemonym[item.token] else { return true }
    return item.wordClass == .noun
      && (isRole[item.token]
        || !tagger.classes(of: item.token).isDisjoint(with: [.person, .collective]))
  }

  /// People and animals: by noun, pronoun or number.
  func isLiving(_ item: ClauseSequence.Item) -> Bool {
    switch item.wordClass {
    case .pronoun:
      return !Self.impersonal.contains { VerbShape.matches(text, text.tokens[item.token], $0) }
    case .number, .possessive: return !isIt(item)
    case .properNoun: return isDemonym[item.token]
    default: break
    }
    let classes = tagger.classes(of: item.token)
    // A party that is crushed or dies is no body.
    if participants[item.token] == .rival, !classes.contains(.person) { return false }
    if participants[item.token] == .animal || isRole[item.token] || isDemonym[item.token] {
      return true
    }
    return !classes.isDisjoint(with: [.person, .collective]) || isQuantity(item)
      || classes.isEmpty && endsLikePerson(item)
  }

  /// Whether a noun is a name; the capital of a sentence's first word alone tells nothing.
  private func isName(_ item: ClauseSequence.Item) -> Bool {
    if isPlace[item.token] { return true }
    guard item.wordClass == .properNoun else { return false }
    let sentence = text.sentences[text.sentence(of: item.token)].tokens
    return item.token != sentence.lowerBound || mentions.draft(at: item.token) != nil
  }

  private func isPerson(_ token: Int) -> Bool {
    mentions.draft(at: token).map { mentions.isPerson($0) } ?? true
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
  private static let speakers: [StaticString] = [
    "i", "he", "she", "you", "we", "me", "him", "her", "us", "his",
    "my", "our", "your",
  ]
  private static let quantities: [StaticString] = [
    "dozens", "hundreds", "thousands", "scores", "millions", "many", "several", "others",
    "wounded", "dead", "injured", "nobody", "everyone",
  ]
  private static let abstract: [StaticString] = [
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ism", "ance",
    "ence",
  ]
  private static let personal: [StaticString] = [
    "ers", "er", "ors", "ists", "ist", "men", "man", "woman", "women", "people",
  ]
}
