import SlantText

/// Finds the clauses of harm of one clause sequence: for each word of harm who suffers and who acts.
struct HarmFinder {
  let text: IndexedText
  let sequence: ClauseSequence
  let words: HarmWords
  let subjects: Subjects
  let phrases: HarmPhrases
  let nouns: NounPhrases
  /// Whether the sequence is a headline, which leaves out "was" and "were".
  let isHeadline: Bool
  private(set) var found: [RawHarm] = []

  var items: [ClauseSequence.Item] { sequence.items }

  init(_ sequence: ClauseSequence, words: HarmWords, isHeadline: Bool) {
    self.sequence = sequence
    self.words = words
    self.isHeadline = isHeadline
    text = words.text
    subjects = Subjects(sequence.items)
    phrases = HarmPhrases(sequence, words: words)
    nouns = NounPhrases(items: sequence.items)
  }

  /// Runs the rules on each site in turn; the results are in ``found``.
  mutating func run(_ sites: [HarmSite]) {
    for site in sites {
      let isVerb =
        items[site.main].wordClass == .verb
        && !site.word.forms.isDisjoint(with: [.verb, .intransitive])
      if isVerb, !isNominalGerund(site) {
        verb(site)
      } else if site.word.forms.contains(.adjective) {
        adjective(site)
      } else if !site.word.forms.isDisjoint(with: [.noun, .verb]) {
        noun(site)
      }
    }
  }

  // MARK: Building

  /// Adds a clause unless nobody takes part, or those who do cannot suffer or do what the word tells of.
  mutating func add(
    _ site: HarmSite, _ construction: HarmConstruction, victim: Range<Int>?, agent: Range<Int>?,
    modality: HarmModality
  ) {
    guard victim != nil || agent != nil else { return }
    func head(_ phrase: Range<Int>?) -> ClauseSequence.Item? {
      phrase.map { items[phrases.head(of: $0)] }
    }
    // "the attacks of Sept. 11"
    if let victim, case let last = phrases.head(of: victim), last > victim.lowerBound,
      items[last].wordClass == .number, items[last - 1].wordClass == .properNoun
    {
      return
    }
    // "the bombings on 7 July"
    if let victim, items[victim.upperBound - 1].wordClass == .number,
      wordClass(victim.upperBound) == .time
    {
      return
    }
    guard words.allow(site.word.sufferer, victim: head(victim), agent: head(agent)) else { return }
    let isDenied = [victim, agent].contains { $0.map(isNobody) ?? false }
    found.append(
      RawHarm(
        word: site.word, construction: construction, items: site.items, victim: victim,
        agent: agent, modality: isDenied ? .negated : modality))
  }

  /// Gives the clauses before, whose verbs share an agent with one found later, that agent.
  mutating func share(agent: Range<Int>, from number: Int) {
    found[number].agent = agent
    found[number] = RawHarm(
      word: found[number].word, construction: .passiveWithAgent, items: found[number].items,
      victim: found[number].victim, agent: agent, modality: found[number].modality)
  }

  /// "nobody", "no passengers", "none of the passengers".
  private func isNobody(_ phrase: Range<Int>) -> Bool {
    let first = phrase.lowerBound
    return ["nobody", "no", "none", "neither"].contains { isWord(first, $0) }
  }

  // MARK: Looking at the items

  /// Whether item `index` is the word `word`, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    sequence.isWord(index, word, in: text)
  }

  /// Whether item `index` is one of `words`, given in lower case.
  func isWord(_ index: Int, in words: [StaticString]) -> Bool {
    words.contains { isWord(index, $0) }
  }

  /// Whether item `index` starts with one of `beginnings`, given in lower case.
  func starts(_ index: Int, with beginnings: [StaticString]) -> Bool {
    guard items.indices.contains(index), items[index].quotation == nil else { return false }
    let token = text.tokens[items[index].token]
    return beginnings.contains { VerbShape.starts(text, token, $0) }
  }

  /// The class of item `index`; `end` beyond the last.
  func wordClass(_ index: Int) -> WordClass {
    items.indices.contains(index) ? items[index].wordClass : .end
  }
}
