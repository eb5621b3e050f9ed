/// What the stages of an analysis find in an article, before anything is counted.
struct Findings {
  /// The entities.
  let drafts: [EntityDraft]
  /// Who says what, and who is meant by each source.
  let attributions: [RawAttribution]
  let resolutions: [SourceResolver.Resolution]
  let quotations: [Quotation]
  let voices: VoiceMap
  /// The hits of all lexicons, those of the title first.
  let terms: [TermHit]
  /// Who harms whom, the clauses of the title first.
  let agency: [HarmClause]
  /// The hits of the tone, and those of morals, that bear on entities.
  let tones: DraftBearings
  let morals: DraftBearings
}
