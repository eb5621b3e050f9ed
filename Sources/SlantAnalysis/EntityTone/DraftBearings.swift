/// The hits of a lexicon in the text and in the title that bear on entities.
struct DraftBearings {
  let body: EntityBearings
  let title: EntityBearings?

  /// The hits that bear on an entity, those of the title first.
  func hits(on draft: EntityDraft) -> [EntityBearings.BearingHit] {
    (title?.hits(on: draft.titleMentions.map(\.tokens)) ?? [])
      + body.hits(on: draft.mentions.map(\.tokens))
  }
}
