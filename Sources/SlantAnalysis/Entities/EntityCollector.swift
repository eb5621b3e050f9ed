import SlantText

/// Groups name runs into entities: full names first, then surnames, acronyms and short forms.
struct EntityCollector {
  let text: IndexedText
  let tags: [Tag]
  private var isOutside: [Bool] = []
  private(set) var drafts: [EntityDraft] = []
  var names = NameIndex()
  var lone: LoneNames
  /// The person whom a lone surname meant when nobody else of that name had been named.
  var bound: [String: Int] = [:]

  init(_ text: IndexedText, tags: [Tag], vocabulary: Vocabulary) {
    self.text = text
    self.tags = tags
    lone = LoneNames(text, tags: tags, vocabulary: vocabulary)
  }

  /// Collects all runs; a lone surname goes to a full name of the article.
  ///
  /// - Parameters:
  ///   - runs: The runs in the order of the text.
  ///   - isOutside: Tokens whose names tell roles and gender but are no mentions.
  mutating func collect(_ runs: [NameRun], isOutside: [Bool]) {
    self.isOutside = isOutside
    var pending: [NameRun] = []
    var isPersonBeside = [Bool](repeating: false, count: text.tokens.count + 1)
    var isBeforePlace = isPersonBeside
    var previous: (end: Int, draft: Int)?
    for run in runs {
      switch run.guess {
      case .single, .word: pending.append(run)
      case .person where run.tokens.count == 1 || isParticled(run): pending.append(run)
      default:
        let number = explained(run, by: previous) ?? draft(for: run, kind: kind(of: run))
        add(run, to: number)
        previous = (run.whole.upperBound, number)
        if run.guess == .place, run.whole.lowerBound > 0 {
          isBeforePlace[run.whole.lowerBound - 1] = true
        }
        if drafts[number].kind == .person {
          isPersonBeside[run.whole.upperBound] = true
          if run.whole.lowerBound > 0 { isPersonBeside[run.whole.lowerBound - 1] = true }
        }
      }
    }
    var unmatched: [NameRun] = []
    for run in pending {
      if let number = match(run) {
        add(run, to: number)
      } else {
        unmatched.append(run)
        let end = run.whole.upperBound
        lone.count(
          run, as: word(of: run.tokens.lowerBound), isBesidePerson: isJoined(run, isPersonBeside),
          isInPlace: isBeforePlace[end] && tags[end].wordClass == .comma)
      }
    }
    joinLoneNames(unmatched)
    for run in unmatched { addLone(run) }
    for index in drafts.indices { drafts[index].mentions.sort { $0.span < $1.span } }
  }

  /// A surname with its particle alone: "De Beer said".
  private func isParticled(_ run: NameRun) -> Bool {
    run.tokens.count == 2 && run.gender == .unknown
      && NameShape.isParticle(text.tokens[run.tokens.lowerBound], text, anyCase: true)
  }

  /// Whether "and" stands between the run and a person's name.
  private func isJoined(_ run: NameRun, _ isPersonBeside: [Bool]) -> Bool {
    let before = run.whole.lowerBound - 1
    let after = run.whole.upperBound
    return before > 0 && tags[before].wordClass == .conjunction && isPersonBeside[before]
      || after < tags.count && tags[after].wordClass == .conjunction && isPersonBeside[after]
  }

  mutating func add(_ run: NameRun, to number: Int) {
    let words = words(of: run.tokens, drafts[number].kind)
    if drafts[number].kind == .person || drafts[number].canonical == nil,
      words.count > drafts[number].words.count
    {
      drafts[number].words = words
      names.insert(drafts[number], number)
    }
    if drafts[number].gender == .unknown, run.guess != .single || drafts[number].words.count == 1 {
      drafts[number].gender = run.gender
    }
    drafts[number].roles += run.roles.filter { !drafts[number].roles.contains($0) }
    drafts[number].country = drafts[number].country ?? run.country
    guard !isOutside[run.whole.lowerBound], let span = text.span(run.whole) else { return }
    drafts[number].mentions.append(Mention(span: span, tokens: run.whole, form: .name))
  }

  // MARK: Full names

  private func kind(of run: NameRun) -> Entity.Kind {
    switch run.guess {
    case .person: .person
    case .organisation, .single, .word: .organisation
    case .place: .place
    case .group: .group
    }
  }

  /// The draft that a run with a full name belongs to, made where it is new.
  mutating func draft(for run: NameRun, kind: Entity.Kind) -> Int {
    let words = words(of: run.tokens, kind)
    let name = run.canonical ?? words.joined(separator: " ")
    let key = "\(kind.rawValue) \(name.lowercased())"
    if let known = names.full[key], words.count > 1 || drafts[known].agrees(with: run.gender) {
      return known
    }
    if kind == .person, words.count > 1, let known = samePerson(words) {
      names.full[key] = known
      return known
    }
    if kind == .organisation, run.canonical == nil, words.count == 1,
      let known = names.organisation(acronym: words[0])
    {
      names.full[key] = known
      return known
    }
    drafts.append(
      EntityDraft(kind: kind, gender: run.gender, words: words, canonical: run.canonical))
    names.full[key] = drafts.count - 1
    names.insert(drafts[drafts.count - 1], drafts.count - 1)
    return drafts.count - 1
  }

  private func samePerson(_ words: [String]) -> Int? {
    let known = names.persons(surname: words[words.count - 1]) + names.persons(first: words[0])
    return known.first { drafts[$0].isSamePerson(words) }
  }

  /// The entity before the bracket in which its short form stands: "Northern Rifle Club (NRC)".
  private mutating func explained(_ run: NameRun, by previous: (end: Int, draft: Int)?) -> Int? {
    guard let previous, run.tokens.count == 1, run.whole.lowerBound == previous.end + 1,
      text.tokens[previous.end].word == .openParenthesis,
      text.tokens[run.tokens.lowerBound].letterCase == .upper,
      drafts[previous.draft].kind == .organisation || drafts[previous.draft].kind == .person
    else { return nil }
    let short = word(of: run.tokens.lowerBound)
    let letters = drafts[previous.draft].acronym
    guard
      short == letters
        || drafts[previous.draft].kind == .organisation
          && short.first == letters.first
    else { return nil }
    drafts[previous.draft].kind = .organisation
    names.acronyms[short] = previous.draft
    names.full["\(Entity.Kind.organisation.rawValue) \(short.lowercased())"] = previous.draft
    return previous.draft
  }

  /// The words of a name; those of persons and places without the capitals of a headline or dateline.
  private func words(of tokens: Range<Int>, _ kind: Entity.Kind) -> [String] {
    tokens.map { index in
      let word = word(of: index)
      guard kind == .person || kind == .place, NameShape.isShouted(text.tokens[index], text) else {
        return word
      }
      return NameShape.calmed(word)
    }
  }

  func word(of index: Int) -> String { text.string(text.tokens[index]) }

  // MARK: Additions of others

  /// Adds a mention found by other means.
  mutating func add(_ mention: Mention, to number: Int) { drafts[number].mentions.append(mention) }

  /// Notes a gender that a pronoun or apposition tells.
  mutating func note(_ gender: Entity.Gender, for number: Int) {
    if drafts[number].gender == .unknown { drafts[number].gender = gender }
  }

  /// Notes a role that an apposition tells.
  mutating func note(role: String, country: String?, for number: Int) {
    if !drafts[number].roles.contains(role) { drafts[number].roles.append(role) }
    drafts[number].country = drafts[number].country ?? country
  }

  /// Notes the state or country that stands beside a name.
  mutating func note(country: String, for number: Int) {
    drafts[number].country = drafts[number].country ?? country
  }

  /// Adds an entity found by other means.
  mutating func insert(_ draft: EntityDraft) -> Int {
    drafts.append(draft)
    return drafts.count - 1
  }
}
