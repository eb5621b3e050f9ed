import SlantText

/// Finds of whom the content of an attribution speaks, and in which tone.
///
/// A clause ends where ``EntityTones`` has it end. An entity counts where it is mentioned; its words are
/// those of the content in the clauses that mention it.
struct SpokenTargetFinder {
  private let text: IndexedText
  private let clauses: [Int]
  /// The mentions of all entities by their first tokens.
  private let mentions: [(tokens: Range<Int>, entity: Int)]
  /// The sentiment hits that count, by their first tokens.
  private let hits: [TermHit]

  init(_ text: IndexedText, clauses: [Int], drafts: [EntityDraft], terms: [TermHit]) {
    self.text = text
    self.clauses = clauses
    mentions = drafts.enumerated()
      .flatMap { number, draft in draft.mentions.map { ($0.tokens, number) } }
      .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
    hits = terms.filter { $0.kind == .tone && $0.isScored && !$0.isInTitle }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Those of whom `content` speaks, in the order of the entities.
  func targets(in content: [Range<Int>]) -> [SpokenTarget] {
    var found: [Int: [Range<Int>]] = [:]
    for piece in content {
      for mention in Self.within(piece, mentions, { $0.tokens }) {
        found[mention.entity, default: []].append(mention.tokens)
      }
    }
    if found.isEmpty { return [] }
    var words: [Int: Int] = [:]
    for piece in content {
      for index in piece where text.tokens[index].isWord { words[clauses[index], default: 0] += 1 }
    }
    let tones = content.flatMap { Self.within($0, hits, { $0.tokens }) }
    return found.keys.sorted().map { entity in
      target(entity, found[entity] ?? [], words: words, hits: tones)
    }
  }

  private func target(
    _ entity: Int, _ mentions: [Range<Int>], words: [Int: Int], hits: [TermHit]
  ) -> SpokenTarget {
    var bySentence: [Int: Set<Int>] = [:]
    for mention in mentions {
      bySentence[text.sentence(of: mention.lowerBound), default: []]
        .formUnion(mention.map { clauses[$0] })
    }
    var tone = Tone.none
    for sentence in bySentence.keys.sorted() {
      let near = hits.filter { text.sentence(of: $0.tokens.lowerBound) == sentence }
      let inClause = near.filter {
        bySentence[sentence]?.contains(clauses[$0.tokens.lowerBound]) == true
      }
      tone = tone + Tone(sentence: (inClause.isEmpty ? near : inClause).map(\.value))
    }
    let spoken = bySentence.values.reduce(Set()) { $0.union($1) }
    return SpokenTarget(
      entity: entity, mentions: mentions.count,
      words: spoken.reduce(0) { $0 + (words[$1] ?? 0) }, tone: tone)
  }

  /// The items that start within `piece`, of a list ordered by first tokens.
  private static func within<Item>(
    _ piece: Range<Int>, _ items: [Item], _ tokens: (Item) -> Range<Int>
  ) -> [Item] {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if tokens(items[middle]).lowerBound < piece.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < items.count, tokens(items[end]).lowerBound < piece.upperBound { end += 1 }
    return Array(items[low..<end])
  }
}
