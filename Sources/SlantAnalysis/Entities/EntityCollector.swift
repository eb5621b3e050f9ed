import SlantText

/// Groups name runs into entities: full names first, then surnames, acronyms and short forms.
struct EntityCollector {
  private let text: IndexedText
  private let tags: [Tag]
  private var isOutside: [Bool] = []
  private(set) var drafts: [EntityDraft] = []
  /// The draft of each name run.
  private var byName: [String: Int] = [:]

  init(_ text: IndexedText, tags: [Tag]) {
    self.text = text
    self.tags = tags
  }

  /// Collects all runs; a lone surname goes to the nearest full name before it, or after it.
  ///
  /// - Parameters:
  ///   - runs: The runs in the order of the text.
  ///   - isOutside: Tokens whose names tell roles and gender but are no mentions.
  mutating func collect(_ runs: [NameRun], isOutside: [Bool]) {
    self.isOutside = isOutside
    var pending: [NameRun] = []
    for run in runs {
      switch run.guess {
      case .single: pending.append(run)
      case .person where run.tokens.count == 1: pending.append(run)
      default: add(run, to: draft(for: run))
      }
    }
    let anchors = drafts
    for run in pending { add(run, to: match(run, among: anchors) ?? draft(for: run)) }
    for index in drafts.indices { drafts[index].mentions.sort { $0.span < $1.span } }
  }

  private mutating func add(_ run: NameRun, to number: Int) {
    let words = words(of: run.tokens)
    if drafts[number].kind == .person || drafts[number].canonical == nil,
      words.count > drafts[number].words.count
    {
      drafts[number].words = words
    }
    if drafts[number].gender == .unknown { drafts[number].gender = run.gender }
    drafts[number].roles += run.roles.filter { !drafts[number].roles.contains($0) }
    drafts[number].country = drafts[number].country ?? run.country
    guard !isOutside[run.whole.lowerBound], let span = text.span(run.whole) else { return }
    drafts[number].mentions.append(Mention(span: span, tokens: run.whole, form: .name))
  }

  /// The draft that a run with a full name belongs to, made where it is new.
  private mutating func draft(for run: NameRun) -> Int {
    let words = words(of: run.tokens)
    let kind = kind(of: run)
    let name = run.canonical ?? words.joined(separator: " ")
    let key = "\(kind.rawValue) \(name.lowercased())"
    if let known = byName[key],
      words.count > 1 || Self.agree(drafts[known].gender, run.gender)
    {
      return known
    }
    if words.count == 1, let known = sameLoneName(words, kind, run) { return known }
    if kind == .person, let known = samePerson(words) {
      byName[key] = known
      return known
    }
    if kind == .organisation, run.canonical == nil, let known = sameOrganisation(words) {
      byName[key] = known
      return known
    }
    drafts.append(
      EntityDraft(
        kind: kind, gender: run.gender, words: words, canonical: run.canonical,
        isGuess: run.guess == .single))
    byName[key] = drafts.count - 1
    return drafts.count - 1
  }

  private func words(of tokens: Range<Int>) -> [String] {
    tokens.map { text.string(text.tokens[$0]) }
  }

  private func kind(of run: NameRun) -> Entity.Kind {
    switch run.guess {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .group: .group
    case .single: guessSingle(run)
    }
  }

  /// A lone unknown name: a place after "in", a person that speaks or acts, else an organisation.
  private func guessSingle(_ run: NameRun) -> Entity.Kind {
    let before = run.whole.lowerBound - 1
    if before >= 0, tags[before].wordClass == .preposition, isLocal(before) { return .place }
    if run.gender != .unknown { return .person }
    if before >= 0, isPlacePreposition(before), !isAccordingTo(before) { return .place }
    let after = run.tokens.upperBound
    if after < tags.count, tags[after].wordClass == .verb { return .person }
    return .organisation
  }

  /// "in" and "near", which hardly ever stand before a person.
  private func isLocal(_ index: Int) -> Bool {
    let word = text.string(text.tokens[index]).lowercased()
    return word == "in" || word == "near"
  }

  private func isAccordingTo(_ index: Int) -> Bool {
    index > 0 && text.string(text.tokens[index - 1]).lowercased() == "according"
  }

  private func isPlacePreposition(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return (token.length == 2 && ["in", "at", "to"].contains(text.string(token).lowercased()))
      || token.length == 4 && ["from", "near"].contains(text.string(token).lowercased())
  }

  /// A draft of the same lone name; where one mention makes it a person, all are.
  private mutating func sameLoneName(
    _ words: [String], _ kind: Entity.Kind, _ run: NameRun
  ) -> Int? {
    guard kind == .person || run.guess == .single && kind == .organisation else { return nil }
    let known = drafts.firstIndex { draft in
      draft.words == words && draft.canonical == nil && Self.agree(draft.gender, run.gender)
        && (draft.kind == .person || draft.kind == .organisation && draft.isGuess)
    }
    if let known, kind == .person { drafts[known].kind = .person }
    return known
  }

  private func samePerson(_ words: [String]) -> Int? {
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    return drafts.firstIndex {
      $0.kind == .person && $0.words.count > 1 && $0.words.first == first && $0.words.last == last
    }
  }

  /// An organisation whose first letters or first word these are.
  private func sameOrganisation(_ words: [String]) -> Int? {
    guard words.count == 1, let word = words.first else { return nil }
    return drafts.firstIndex { draft in
      draft.kind == .organisation && draft.words.count > 1
        && (draft.acronym == word || draft.acronym + "s" == word)
    }
  }

  /// The draft with a full name that a lone name is short for.
  private func match(_ run: NameRun, among anchors: [EntityDraft]) -> Int? {
    let word = text.string(text.tokens[run.tokens.lowerBound])
    let bySurname = anchors.indices.filter {
      anchors[$0].kind == .person && anchors[$0].words.count > 1 && anchors[$0].isSurname(word)
        && Self.agree(anchors[$0].gender, run.gender)
    }
    if let nearest = nearest(bySurname, to: run) { return nearest }
    let byFirst = anchors.indices.filter {
      anchors[$0].words.count > 1 && anchors[$0].words.first == word
        && (anchors[$0].kind == .person || anchors[$0].kind == .organisation)
        && anchors[$0].canonical == nil
    }
    if byFirst.count == 1, run.roles.isEmpty { return byFirst[0] }
    return nil
  }

  private static func agree(_ left: Entity.Gender, _ right: Entity.Gender) -> Bool {
    left == .unknown || right == .unknown || left == right
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

  /// Adds an entity found by other means.
  mutating func insert(_ draft: EntityDraft) -> Int {
    drafts.append(draft)
    return drafts.count - 1
  }
}
