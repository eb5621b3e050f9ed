import SlantText

/// Settles where listed names and the name finder's runs overlap.
///
/// A listed name takes the runs within it, with the titles before them ("President Mugabe"). Inside a
/// longer name it is that name's part ("Labour" in "Labour Relations Board", "Marsh" in "Ottilie
/// Marsh") unless the longer one is a form of the same person's. Before a name it describes it
/// ("ZANU-PF President Robert Mugabe"), and after a title of the other gender it is another's.
struct ListedNameSettler {
  let text: IndexedText
  let listed: ListedEntities
  private let runs: [NameRun]
  /// The run at each token.
  private var runAt: [Int?] = []
  private var isTaken: [Bool] = []
  private var drafts: [EntityDraft] = []
  /// The drafts whose kind no name has told yet.
  private var isKindOpen: Set<Int> = []
  private var draftOf: [Int: Int] = [:]

  init(_ text: IndexedText, listed: ListedEntities, runs: [NameRun]) {
    self.text = text
    self.listed = listed
    self.runs = runs
  }

  /// Makes drafts of the listed entities that the text names.
  ///
  /// - Parameters:
  ///   - names: The listed names in the order of the text.
  ///   - date: The day of the article, which tells the groups.
  ///   - isOutside: Tokens whose names tell roles and gender but are no mentions.
  ///   - isExcluded: Tokens that name nobody: titles of works.
  /// - Returns: The drafts, and the runs that are left.
  mutating func settle(
    _ names: [(tokens: Range<Int>, entity: Int)], on date: String?, isOutside: [Bool],
    isExcluded: [Bool]
  ) -> (drafts: [EntityDraft], runs: [NameRun]) {
    if names.isEmpty { return ([], runs) }
    isTaken = Array(repeating: false, count: runs.count)
    runAt = Array(repeating: nil, count: text.tokens.count)
    for (number, run) in runs.enumerated() { for index in run.whole { runAt[index] = number } }
    for name in names where !isExcluded[name.tokens.lowerBound] {
      guard let taken = runsTaken(by: name) else { continue }
      let draft = draft(of: name.entity, on: date)
      var mention = name.tokens
      for number in taken {
        isTaken[number] = true
        absorb(runs[number], into: draft)
        let whole = runs[number].whole
        mention =
          min(mention.lowerBound, whole.lowerBound)..<max(mention.upperBound, whole.upperBound)
      }
      guard !isOutside[mention.lowerBound], let span = text.span(mention) else { continue }
      drafts[draft].mentions.append(Mention(span: span, tokens: mention, form: .name))
    }
    return (drafts, zip(runs, isTaken).filter { !$0.1 }.map(\.0))
  }

  /// The runs that a name takes; `nil` where it is a part of one that stays.
  private func runsTaken(by name: (tokens: Range<Int>, entity: Int)) -> [Int]? {
    var taken: [Int] = []
    for index in name.tokens {
      guard let number = runAt[index], taken.last != number else { continue }
      if isTaken[number] { return nil }
      let run = runs[number]
      let isDescribing = name.tokens.upperBound <= run.tokens.lowerBound
      let isPart =
        run.tokens.count > name.tokens.count && run.tokens.lowerBound <= name.tokens.lowerBound
        && name.tokens.upperBound <= run.tokens.upperBound
      if isDescribing || isPart && !isSamePerson(run, name.entity) { return nil }
      if isOtherGender(run, name.entity) { return nil }
      taken.append(number)
    }
    return taken
  }

  /// Whether a run is a form of a person's canonical name: Robert Gabriel Mugabe.
  private func isSamePerson(_ run: NameRun, _ entity: Int) -> Bool {
    let words = listed.words[entity]
    guard listed.kinds[entity] == .person, words.count > 1 else { return false }
    return text.string(text.tokens[run.tokens.lowerBound]) == words.first
      && text.string(text.tokens[run.tokens.upperBound - 1]) == words.last
  }

  /// Whether a title of the other gender tells that somebody else of that surname is meant.
  private func isOtherGender(_ run: NameRun, _ entity: Int) -> Bool {
    let known = listed.genders[entity]
    return known != .unknown && run.gender != .unknown && known != run.gender
  }

  private mutating func draft(of entity: Int, on date: String?) -> Int {
    if let known = draftOf[entity] { return known }
    drafts.append(listed.draft(of: entity, on: date))
    draftOf[entity] = drafts.count - 1
    if listed.kinds[entity] == nil { isKindOpen.insert(drafts.count - 1) }
    return drafts.count - 1
  }

  /// Takes over what a run tells of the entity; the first run with a clear kind tells an unclear one.
  private mutating func absorb(_ run: NameRun, into number: Int) {
    if isKindOpen.contains(number), let kind = kind(run.guess) {
      drafts[number].kind = kind
      isKindOpen.remove(number)
    }
    if drafts[number].kind == .person, drafts[number].gender == .unknown {
      drafts[number].gender = run.gender
    }
    drafts[number].roles += run.roles.filter { !drafts[number].roles.contains($0) }
    drafts[number].country = drafts[number].country ?? run.country
  }

  private func kind(_ guess: NameRun.Guess) -> Entity.Kind? {
    switch guess {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .group: .group
    case .single, .word: nil
    }
  }
}

/// Finds listed names in a title.
enum ListedTitleNames {
  /// Adds to `drafts` where listed names stand in `title`, in the place of shorter mentions found there; of
  /// those whom the text does not name too.
  static func add(
    _ listed: ListedEntities, _ names: [(tokens: Range<Int>, entity: Int)],
    in title: IndexedText, on date: String?, to drafts: inout [EntityDraft]
  ) {
    for name in names {
      guard let span = title.span(name.tokens) else { continue }
      let isWithin = drafts.contains { draft in
        draft.titleMentions.contains {
          $0.tokens.overlaps(name.tokens) && $0.tokens.count >= name.tokens.count
        }
      }
      if isWithin { continue }
      let known = drafts.firstIndex { $0.listed == name.entity }
      if known == nil { drafts.append(listed.draft(of: name.entity, on: date)) }
      let number = known ?? drafts.count - 1
      for other in drafts.indices {
        drafts[other].titleMentions.removeAll { $0.tokens.overlaps(name.tokens) }
      }
      drafts[number].titleMentions.append(
        Mention(span: span, tokens: name.tokens, form: .name))
      drafts[number].titleMentions.sort { $0.span < $1.span }
    }
  }
}
