import SlantText

/// Finds of whom the content of an attribution speaks, and in which tone.
///
/// An entity counts where it is mentioned; its words are those of the content in the clauses that mention
/// it, its tone that of the hits of the content in its sentences, as ``EntityBearings`` weighs them.
struct SpokenTargetFinder {
  private let text: IndexedText
  private let tones: EntityBearings
  /// The mentions of all entities by their first tokens.
  private let mentions: [(tokens: Range<Int>, entity: Int)]

  init(_ text: IndexedText, tones: EntityBearings, drafts: [EntityDraft]) {
    self.text = text
    self.tones = tones
    mentions = drafts.enumerated()
      .flatMap { number, draft in draft.mentions.map { ($0.tokens, number) } }
      .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
  }

  /// Those of whom `content` speaks, in the order of the entities.
  func targets(in content: [Range<Int>]) -> [SpokenTarget] {
    var found: [Int: [Range<Int>]] = [:]
    for piece in content {
      let first = mentions.partitioningIndex { $0.tokens.lowerBound >= piece.lowerBound }
      for mention in mentions[first...].prefix(while: { $0.tokens.lowerBound < piece.upperBound }) {
        found[mention.entity, default: []].append(mention.tokens)
      }
    }
    if found.isEmpty { return [] }
    var words: [Int: Int] = [:]
    for piece in content {
      for index in piece where text.tokens[index].isWord {
        words[tones.clauses[index], default: 0] += 1
      }
    }
    return found.keys.sorted().map { entity in
      let mentions = found[entity] ?? []
      let spoken = Set(mentions.joined().map { tones.clauses[$0] })
      return SpokenTarget(
        entity: entity, mentions: mentions.count,
        words: spoken.reduce(0) { $0 + (words[$1] ?? 0) },
        tone: tones.evidence(for: mentions, inSentence: true, within: content).tone)
    }
  }
}
