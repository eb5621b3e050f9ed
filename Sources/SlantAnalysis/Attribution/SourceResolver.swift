import SlantLexicon
import SlantText

/// Tells what a source is, and which entities it names.
struct SourceResolver {
  let text: IndexedText
  let tags: [Tag]
  let tagger: Tagger
  let entities: [EntityDraft]
  let index: MentionIndex
  let roleAt: [Int: NameTables.Table.Row]

  /// What a source resolves to.
  struct Resolution {
    var kind: Attribution.SourceKind
    var speakers: [Int] = []
  }

  /// What the attribution before tells of the next one.
  struct Previous {
    var resolution: Resolution
    var sentence: Int
  }

  init(_ body: IndexedPart, _ analyzer: ArticleAnalyzer, entities: [EntityDraft]) {
    text = body.text
    tags = body.tags
    tagger = body.tagger
    self.entities = entities
    index = MentionIndex(entities, count: body.text.tokens.count)
    var roleAt: [Int: NameTables.Table.Row] = [:]
    for hit in body.hits(of: analyzer.names.roles.lexicon) {
      roleAt[hit.tokens.upperBound - 1] = analyzer.names.roles.rows[hit.entry]
    }
    self.roleAt = roleAt
  }

  /// The entities and kinds of the sources of all attributions, which stand in the order of the text.
  func resolutions(of attributions: [RawAttribution]) -> [Resolution] {
    var previous: Previous?
    return attributions.map { attribution in
      let resolution = resolve(attribution, after: previous)
      if let source = attribution.source, attribution.cue?.kind ?? .speech == .speech {
        previous = Previous(
          resolution: resolution, sentence: text.sentence(of: source.lowerBound))
      }
      return resolution
    }
  }

  private func resolve(_ attribution: RawAttribution, after previous: Previous?) -> Resolution {
    if attribution.isUnstated { return Resolution(kind: .unstated) }
    guard let source = attribution.source else { return Resolution(kind: .unknown) }
    let named = isAttached(source) ? [] : heads(in: source)
    if !named.isEmpty { return Resolution(kind: kind(of: named[0]), speakers: named) }
    let isInsertable = attribution.rule != .preposition
    if isInsertable, let beside = beside(source) {
      return Resolution(kind: kind(of: beside), speakers: [beside])
    }
    if isAttached(source) { return Resolution(kind: .unnamedPerson) }
    var resolution = Resolution(kind: unnamed(source))
    if resolution.kind == .document {
      resolution.speakers = author(of: source).map { [$0] } ?? []
    }
    guard resolution.speakers.isEmpty, let previous, isNear(previous, source) else {
      return resolution
    }
    if resolution.kind == .document, isOwnDocument(source, after: previous) {
      resolution.speakers = previous.resolution.speakers
    } else if isPronoun(source), agrees(source, previous.resolution) {
      return previous.resolution
    }
    return resolution
  }

  private func kind(of entity: Int) -> Attribution.SourceKind {
    switch entities[entity].kind {
    case .person: .person
    case .organisation, .place: .organisation
    case .group: .unnamedGroup
    }
  }

  // MARK: Names in the source

  /// Whether the source is a name that belongs to an unnamed speaker: "a spokesman for" Osgood.
  func isAttached(_ source: Range<Int>) -> Bool {
    let before = source.lowerBound - 1
    guard before > 0, isWord(before, "for") || isWord(before, "of"), let role = roleAt[before - 1]
    else { return false }
    return role.kind == "role"
  }

  /// The entities that a source names as its heads: not those after "of", "for" or "in".
  func heads(in source: Range<Int>) -> [Int] {
    var found: [Int] = []
    var isAttached = false
    var position = source.lowerBound
    while position < source.upperBound {
      let wordClass = tags[position].wordClass
      if let entity = index.draft(at: position) {
        let end = endOfMention(entity, position)
        if !isAttached, !isPossessor(end, source), isHead(end, source), !found.contains(entity) {
          found.append(entity)
        }
        position = max(end, position + 1)
        continue
      }
      if wordClass == .preposition || wordClass == .comma || wordClass == .relative {
        isAttached = true
      } else if wordClass == .conjunction {
        isAttached = found.isEmpty && isAttached
      }
      position += 1
    }
    return found
  }

  func endOfMention(_ entity: Int, _ position: Int) -> Int {
    var end = position
    while index.draft(at: end) == entity { end += 1 }
    return end
  }

  func isPossessor(_ end: Int, _ source: Range<Int>) -> Bool {
    end < source.upperBound && tags[end].wordClass == .possessiveClitic
  }

  /// Whether no further noun follows that the mention only describes: "Kremlin officials".
  private func isHead(_ end: Int, _ source: Range<Int>) -> Bool {
    guard end < source.upperBound else { return true }
    switch tags[end].wordClass {
    case .noun, .adjective, .symbol: return false
    default: return true
    }
  }

  // MARK: Pronouns

  private func isNear(_ previous: Previous, _ source: Range<Int>) -> Bool {
    text.sentence(of: source.lowerBound) - previous.sentence <= 4
  }

  private func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && tags[source.lowerBound].wordClass == .pronoun
  }

  /// Whether "they" or "it" can mean those who spoke before.
  private func agrees(_ source: Range<Int>, _ previous: Resolution) -> Bool {
    let known = tagger.classes(of: source.lowerBound)
    guard known.contains(.thirdPerson), known.isDisjoint(with: [.female, .male]) else {
      return false
    }
    if known.contains(.plural) {
      return previous.speakers.count > 1 || previous.kind == .unnamedGroup
    }
    return isWord(source.lowerBound, "it") && previous.kind == .organisation
  }

  // MARK: Sources without a name

  /// The kind of a source without a name, by its head noun.
  private func unnamed(_ source: Range<Int>) -> Attribution.SourceKind {
    guard let head = head(of: source) else { return .unknown }
    if tags[head].wordClass == .pronoun { return .unknown }
    let known = tagger.classes(of: head)
    if known.contains(.document) { return .document }
    let role = roleAt[head]
    if tags[head].isPlural { return .unnamedGroup }
    if let role, role.kind == "group" {
      if isMember(head) { return .unnamedPerson }
      return RoleKinship.isOrganisation(role.term) ? .organisation : .unnamedGroup
    }
    if role != nil || known.contains(.person) { return .unnamedPerson }
    if known.contains(.collective) || tags[head].wordClass == .properNoun { return .organisation }
    return tags[head].wordClass == .noun ? .organisation : .unknown
  }

  /// Whether a noun of the groups is one of them here: "an expert", "a supporter".
  func isMember(_ head: Int) -> Bool {
    GroupNouns.isMember(text.bytes[text.tokens[head].span.range], tagger.classes(of: head))
  }

  /// The last noun before a preposition, comma or relative clause.
  func head(of source: Range<Int>) -> Int? {
    var head: Int?
    for position in source {
      switch tags[position].wordClass {
      case .noun, .properNoun, .pronoun: head = position
      case .preposition, .comma, .relative: if head != nil { return head }
      case .possessiveClitic: head = nil
      default: if head == nil, tags[position].wordClass == .number { head = position }
      }
    }
    return head
  }
}
