internal import SlantAnalysis
internal import SlantText

/// The persons, organisations, places and groups of an article with the tone towards them.
enum EntityRows {
  /// The most entities that a page lists; entities.csv has all.
  static let limit = 60
  /// The most words that are listed for one entity.
  private static let wordLimit = 100

  /// The rows, by mentions, falling.
  static func values(_ analysis: ArticleAnalysis) -> [[String: Any]] {
    analysis.entities.enumerated()
      .sorted { ($1.element.mentions.count, $0.offset) < ($0.element.mentions.count, $1.offset) }
      .prefix(limit).map { row($0.element, analysis) }
  }

  private static func row(_ entity: Entity, _ analysis: ArticleAnalysis) -> [String: Any] {
    [
      "name": Shortening.text(entity.name, to: 120),
      "kind": entity.kind.rawValue,
      "mentions": DisplayNumber.integer(entity.mentions.count),
      "author": DisplayNumber.signed(entity.tone.author.score),
      "author-hits": entity.tone.author.hits,
      "quoted": DisplayNumber.signed(entity.tone.quoted.score),
      "reported": DisplayNumber.signed(entity.tone.reported.score),
      "label": entity.tone.author.score == nil ? DisplayNumber.missing : entity.label.rawValue,
      "has-words": !entity.evidence.isEmpty,
      "words": entity.evidence.prefix(wordLimit).map { word($0, analysis) },
      "more-words": ListCut.more(entity.evidence.count, limit: wordLimit),
      "has-morals": !entity.morals.isEmpty,
      "moral-roles": roles(entity.morals),
      "morals": entity.morals.prefix(wordLimit).map { moral($0, analysis) },
      "more-morals": ListCut.more(entity.morals.count, limit: wordLimit),
    ]
  }

  /// How many moral words there are in each role: `doer 1, receiver 2`.
  private static func roles(_ morals: [MoralEvidence]) -> String {
    BearingRole.allCases.compactMap { role in
      let count = morals.count { $0.role == role }
      return count == 0 ? nil : "\(role.rawValue) \(count)"
    }.joined(separator: ", ")
  }

  /// A word of a moral foundation, with what the entity has to do with it.
  private static func moral(
    _ hit: MoralEvidence, _ analysis: ArticleAnalysis
  ) -> [String: Any] {
    let text = hit.isInTitle ? analysis.title ?? analysis.body : analysis.body
    return [
      "text": text.string(hit.span),
      "class": TermClasses.name(hit.moralClass),
      "negated": hit.isNegated ? ["negated"] : [],
      "role": hit.role.rawValue,
      "voice": hit.isHeadline ? "headline" : hit.voice.rawValue,
    ]
  }

  /// A word that counts towards the tone, with how it bears on the entity.
  private static func word(_ hit: ToneEvidence, _ analysis: ArticleAnalysis) -> [String: Any] {
    let text = hit.isInTitle ? analysis.title ?? analysis.body : analysis.body
    return [
      "text": text.string(hit.span),
      "bearing": hit.bearing.rawValue,
      "voice": hit.isInTitle ? "headline" : hit.voice.rawValue,
      "value": DisplayNumber.thousandths(hit.value),
    ]
  }
}
