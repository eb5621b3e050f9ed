internal import SlantAnalysis

/// The persons, organisations, places and groups of an article with the tone towards them.
enum EntityRows {
  /// The most entities that a page lists; entities.csv has all.
  static let limit = 60

  /// The rows, by mentions, falling.
  static func values(_ entities: [Entity]) -> [[String: Any]] {
    entities.enumerated()
      .sorted { ($1.element.mentions.count, $0.offset) < ($0.element.mentions.count, $1.offset) }
      .prefix(limit).map { row($0.element) }
  }

  private static func row(_ entity: Entity) -> [String: Any] {
    [
      "name": entity.name,
      "kind": entity.kind.rawValue,
      "mentions": DisplayNumber.integer(entity.mentions.count),
      "author": DisplayNumber.signed(entity.tone.author.score),
      "author-hits": entity.tone.author.hits,
      "quoted": DisplayNumber.signed(entity.tone.quoted.score),
      "reported": DisplayNumber.signed(entity.tone.reported.score),
      "label": entity.label.rawValue,
    ]
  }
}
