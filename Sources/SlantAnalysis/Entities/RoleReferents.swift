import SlantText

/// Who can be meant by a role at a place of the text: those named before it.
struct RoleReferents {
  private let text: IndexedText
  private let places: MentionPlaces
  private let mentions: [(start: Int, tokens: Range<Int>, draft: Int)]
  private var next = 0
  /// The token of each entity's last mention; −1 before the first.
  private var last: [Int]
  private var subjects: (start: Int, draft: Int)?
  private let persons: [Int]
  private var organisations: [Int]

  init(_ text: IndexedText, places: MentionPlaces, drafts: [EntityDraft]) {
    self.text = text
    self.places = places
    last = Array(repeating: -1, count: drafts.count)
    persons = drafts.indices.filter { drafts[$0].kind == .person }
    organisations = drafts.indices.filter { drafts[$0].kind == .organisation }
    mentions = (persons + organisations).flatMap { number in
      drafts[number].mentions.map { ($0.tokens.lowerBound, $0.tokens, number) }
    }.sorted { $0.start < $1.start }
  }

  /// Takes in the mentions before token `index`.
  mutating func advance(to index: Int) {
    while next < mentions.count, mentions[next].start < index {
      let mention = mentions[next]
      last[mention.draft] = mention.start
      if places.place(of: mention.tokens) == .mainSubject {
        subjects = (mention.start, mention.draft)
      }
      next += 1
    }
  }

  /// Takes in a mention that a role made.
  mutating func mention(_ draft: Int, at start: Int) {
    guard draft < last.count else { return }
    last[draft] = start
  }

  /// Takes in an organisation that was not known before.
  mutating func add(_ draft: Int, at start: Int) {
    while last.count <= draft { last.append(-1) }
    if last[draft] < 0 { organisations.append(draft) }
    last[draft] = start
  }

  /// Whether a phrase is the subject of a main clause.
  func isSubject(_ tokens: Range<Int>) -> Bool { places.place(of: tokens) == .mainSubject }

  /// The person that a role means: the nearest one before with that role and country.
  func person(who row: NameTables.Table.Row, country: String?, _ drafts: [EntityDraft]) -> Int? {
    var best: (start: Int, draft: Int)?
    for number in persons where last[number] >= 0 {
      let draft = drafts[number]
      guard draft.agrees(with: row.gender),
        draft.roles.contains(where: { RoleKinship.isRole($0, a: row.term) }),
        country == nil || draft.country == nil || draft.country == country,
        country == nil || draft.country != nil || persons.count == 1
      else { continue }
      if best.map({ last[number] > $0.start }) ?? true { best = (last[number], number) }
    }
    return best?.draft
  }

  /// The person who was the subject last, where that is at most two sentences ago.
  func lastSubject(at index: Int, _ gender: Entity.Gender, _ drafts: [EntityDraft]) -> Int? {
    guard let subjects, drafts[subjects.draft].kind == .person,
      text.sentence(of: index) - text.sentence(of: subjects.start) <= 2,
      drafts[subjects.draft].agrees(with: gender)
    else { return nil }
    return subjects.draft
  }

  /// The organisation that is called so: the nearest one whose name or class allows it.
  ///
  /// Where more than "the" stands before the noun, as in "the student newspaper", its class is not
  /// enough: only an organisation with the noun in its name can be meant.
  func organisation(
    called name: String, at index: Int, isBare: Bool, _ drafts: [EntityDraft]
  ) -> Int? {
    let sentence = text.sentence(of: index)
    var best: (start: Int, draft: Int)?
    for number in organisations where last[number] >= 0 {
      let distance = sentence - text.sentence(of: last[number])
      guard distance <= reach(of: name, drafts[number], isBare) else { continue }
      if best.map({ last[number] > $0.start }) ?? true { best = (last[number], number) }
    }
    return best?.draft
  }

  /// After how many sentences an organisation can still be called so; −1 for never.
  private func reach(of name: String, _ draft: EntityDraft, _ isBare: Bool) -> Int {
    if draft.roles.contains(where: { $0 == name || $0.hasSuffix(" " + name) }) { return 12 }
    if draft.words.last?.lowercased() == name { return 12 }
    guard isBare else { return -1 }
    return draft.roles.contains { RoleKinship.isOrganisation($0, a: name) } ? 5 : -1
  }
}
