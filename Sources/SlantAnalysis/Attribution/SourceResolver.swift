import SlantText

/// Tells what a source is, and which entities it names.
struct SourceResolver {
  let text: IndexedText
  let tags: [Tag]
  let classes: (Int) -> ClassSet
  private let entities: [EntityDraft]
  private let index: MentionIndex
  private let roleAt: [Int: NameTables.Table.Row]

  /// What a source resolves to.
  struct Resolution {
    var kind: Attribution.SourceKind
    var speakers: [Int] = []
  }

  init(
    _ text: IndexedText, tags: [Tag], classes: @escaping (Int) -> ClassSet, entities: [EntityDraft],
    roles: [Int: NameTables.Table.Row]
  ) {
    self.text = text
    self.tags = tags
    self.classes = classes
    self.entities = entities
    index = MentionIndex(entities, count: text.tokens.count)
    roleAt = roles
  }

  /// The entities and kind of a source; a missing source is unknown.
  func resolve(_ source: Range<Int>?, isUnstated: Bool) -> Resolution {
    if isUnstated { return Resolution(kind: .unstated) }
    guard let source else { return Resolution(kind: .unknown) }
    let named = heads(in: source)
    if !named.isEmpty {
      let kind: Attribution.SourceKind =
        switch entities[named[0]].kind {
        case .person: .person
        case .organisation, .place: .organisation
        case .group: .unnamedGroup
        }
      return Resolution(kind: kind, speakers: named)
    }
    return Resolution(kind: unnamed(source))
  }

  /// The entities that a source names as its heads: not those after "of", "for" or "in".
  private func heads(in source: Range<Int>) -> [Int] {
    var found: [Int] = []
    var isAttached = false
    var position = source.lowerBound
    while position < source.upperBound {
      let wordClass = tags[position].wordClass
      if wordClass == .preposition || wordClass == .comma || wordClass == .relative {
        isAttached = true
      } else if wordClass == .conjunction {
        isAttached = found.isEmpty && isAttached
      } else if !isAttached, let entity = index.draft(at: position) {
        let end = endOfMention(entity, position)
        if !isPossessor(end, source), isHead(entity, end, source), !found.contains(entity) {
          found.append(entity)
        }
        position = max(end, position + 1)
        continue
      }
      position += 1
    }
    return found
  }

  private func endOfMention(_ entity: Int, _ position: Int) -> Int {
    var end = position
    while index.draft(at: end) == entity { end += 1 }
    return end
  }

  private func isPossessor(_ end: Int, _ source: Range<Int>) -> Bool {
    end < source.upperBound && tags[end].wordClass == .possessiveClitic
  }

  /// Whether no further noun follows that the mention only describes: "Kremlin officials".
  private func isHead(_ entity: Int, _ end: Int, _ source: Range<Int>) -> Bool {
    guard end < source.upperBound else { return true }
    if tags[end].wordClass == .noun || tags[end].wordClass == .adjective { return false }
    return true
  }

  /// The kind of a source without a name, by its head noun.
  private func unnamed(_ source: Range<Int>) -> Attribution.SourceKind {
    guard let head = head(of: source) else { return .unknown }
    if tags[head].wordClass == .pronoun { return .unknown }
    let known = classes(head)
    if known.contains(.document) { return .document }
    let role = roleAt[head]
    if role?.kind == "group" || tags[head].isPlural { return .unnamedGroup }
    if role != nil || known.contains(.person) { return .unnamedPerson }
    if known.contains(.collective) || tags[head].wordClass == .properNoun { return .organisation }
    return tags[head].wordClass == .noun ? .organisation : .unknown
  }

  /// The last noun before a preposition, comma or relative clause.
  private func head(of source: Range<Int>) -> Int? {
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
