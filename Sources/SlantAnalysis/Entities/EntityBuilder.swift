import SlantText

/// Makes entities of the drafts.
enum EntityBuilder {
  /// The entities in the order of `drafts`, each with an identifier of its own.
  static func entities(
    _ drafts: [EntityDraft], evidence: [[ToneEvidence]], morals: [[MoralEvidence]],
    balances: [SpeakerBalance]
  ) -> [Entity] {
    // The name of a listed entity is its identifier's own, whoever else is called so.
    var used: [String: Int] = [:]
    for draft in drafts where draft.listed != nil { used[Slug.make(draft.name)] = 1 }
    return drafts.indices.map { number in
      let draft = drafts[number]
      let slug = Slug.make(draft.name)
      if draft.listed == nil { used[slug, default: 0] += 1 }
      let tones = evidence[number].tones
      let count = draft.listed == nil ? used[slug] ?? 1 : 1
      return Entity(
        id: count == 1 ? slug : "\(slug)-\(count)", name: draft.name, kind: draft.kind,
        gender: draft.gender, group: draft.group, mentions: draft.mentions,
        titleMentions: draft.titleMentions, tone: tones, evidence: evidence[number],
        label: ToneLabel(towards: tones.author), balance: balances[number],
        identity: count > 1 && draft.identity == .name ? .within : draft.identity,
        morals: morals[number])
    }
  }
}

/// Identifiers of lower-case letters, digits and hyphens.
enum Slug {
  /// The identifier of a name; accents are kept as letters, everything else becomes one hyphen.
  static func make(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), scalar != "’", scalar != "'" {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "entity" : slug
  }
}
