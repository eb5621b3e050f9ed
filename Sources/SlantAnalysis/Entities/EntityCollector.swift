import SlantText

/// Groups name runs into entities: full names first, then surnames, acronyms and short forms.
struct EntityCollector {
  private let text: IndexedText
  private let tags: [Tag]
  private var isOutside: [Bool] = []
  private(set) var drafts: [EntityDraft] = []
  private var names = NameIndex()
  private var lone: LoneNames
  /// The person whom a lone surname meant when nobody else of that name had been named.
  private var bound: [String: Int] = [:]

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

  private mutating func add(_ run: NameRun, to number: Int) {
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
  private mutating func draft(for run: NameRun, kind: Entity.Kind) -> Int {
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

  private func word(of index: Int) -> String { text.string(text.tokens[index]) }

  // MARK: Lone names

  /// The draft with a full name that a lone name is short for.
  private mutating func match(_ run: NameRun) -> Int? {
    let index = run.tokens.upperBound - 1
    var word = word(of: index)
    if NameShape.isShouted(text.tokens[index], text) { word = NameShape.calmed(word) }
    // What a lone name would tell as a given name, "Harper", says nothing of a surname.
    let gender = run.guess == .single ? .unknown : run.gender
    let bySurname = names.persons(surname: word).filter { drafts[$0].agrees(with: gender) }
    if let person = choose(bySurname, for: run, word) { return person }
    let byFirst = names.persons(first: word).filter { drafts[$0].agrees(with: run.gender) }
    if run.roles.allSatisfy(Self.takesFirstName), !byFirst.isEmpty {
      return nearest(byFirst, to: run)
    }
    guard run.guess == .single, run.roles.isEmpty else { return nil }
    let organisations = names.organisations(first: word)
    return organisations.count == 1 ? organisations[0] : nil
  }

  /// Titles that stand before first names: Prince Harald, Sister Ada.
  private static func takesFirstName(_ role: String) -> Bool {
    [
      "king", "queen", "prince", "princess", "crown prince", "crown princess", "emperor", "empress",
      "sultan", "emir", "sheikh", "pope", "sister", "brother", "father", "mother", "saint", "sir",
      "dame", "lady", "duke", "duchess", "aunt", "uncle",
    ].contains(role)
  }

  /// Which of several persons of one surname is meant.
  ///
  /// The one named in the paragraph; else the one whom the surname meant before the others were named;
  /// else the nearest.
  private mutating func choose(_ candidates: [Int], for run: NameRun, _ word: String) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    let titled = candidates.filter { draft in
      run.roles.contains { drafts[draft].roles.contains($0) }
    }
    if titled.count == 1 { return titled[0] }
    let start = run.tokens.lowerBound
    let named = candidates.filter { draft in
      drafts[draft].mentions.contains { $0.tokens.lowerBound < start }
    }
    if named.count == 1 {
      bound[word] = named[0]
      return named[0]
    }
    let paragraph = text.sentences[text.sentence(of: start)].paragraph
    let here = named.filter { draft in
      drafts[draft].mentions.contains {
        $0.tokens.lowerBound < start
          && $0.tokens.lowerBound >= text.paragraphs[paragraph].tokens.lowerBound
      }
    }
    if here.count == 1 { return here[0] }
    if let known = bound[word], candidates.contains(known) { return known }
    return nearest(candidates, to: run)
  }

  /// The candidate mentioned last before the run, else the first one mentioned after it.
  private func nearest(_ candidates: [Int], to run: NameRun) -> Int? {
    guard candidates.count > 1 else { return candidates.first }
    var best: (distance: Int, draft: Int)?
    for candidate in candidates {
      for mention in drafts[candidate].mentions {
        let ahead = mention.tokens.lowerBound - run.tokens.lowerBound
        let distance = ahead > 0 ? 100_000 + ahead : -ahead
        if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
      }
    }
    return best?.draft
  }

  /// Passes the kind of a lone name on to those that "and" or a comma joins it to.
  private mutating func joinLoneNames(_ runs: [NameRun]) {
    func pass(_ from: NameRun, _ to: NameRun, _ between: Int) {
      guard tags[between].wordClass == .conjunction || tags[between].wordClass == .comma,
        lone.kind(of: word(of: from.tokens.lowerBound)) == .person,
        lone.kind(of: word(of: to.tokens.lowerBound)) == nil
      else { return }
      lone.count(to, as: word(of: to.tokens.lowerBound), isBesidePerson: true)
    }
    for (left, right) in zip(runs, runs.dropFirst())
    where left.whole.upperBound + 1 == right.whole.lowerBound {
      pass(left, right, left.whole.upperBound)
    }
    for (left, right) in zip(runs, runs.dropFirst()).reversed()
    where left.whole.upperBound + 1 == right.whole.lowerBound {
      pass(right, left, left.whole.upperBound)
    }
  }

  /// Adds a lone name that no full name explains; an ordinary word must be seen to act as a person.
  private mutating func addLone(_ run: NameRun) {
    let word = word(of: run.tokens.lowerBound)
    let known = names.full["\(Entity.Kind.organisation.rawValue) \(word.lowercased())"]
    if run.guess == .single, let known, run.gender == .unknown { return add(run, to: known) }
    if run.guess == .single, lone.kind(of: word) == nil, isAfterIndefinite(run) { return }
    var kind = lone.kind(of: word) ?? .organisation
    if run.guess == .word {
      guard kind == .person, run.gender != .unknown else { return }
    }
    if run.guess == .person || run.gender != .unknown && kind == .organisation { kind = .person }
    add(run, to: draft(for: run, kind: kind))
  }

  /// "Call me a Liar": an unknown word that "a" makes a common noun.
  private func isAfterIndefinite(_ run: NameRun) -> Bool {
    let before = run.whole.lowerBound - 1
    return before >= 0 && tags[before].wordClass == .determiner
      && !NameShape.matches(text.tokens[before], "the", text)
  }

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
