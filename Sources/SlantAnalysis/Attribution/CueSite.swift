/// A place in a clause sequence where a cue can attribute.
struct CueSite {
  /// The entry of the cue lexicon.
  let cue: CueTable.Cue
  /// The items of the cue itself.
  let items: Range<Int>
  /// The items of the verb group: auxiliaries, negation and the cue.
  let group: Range<Int>
  /// Whether it is used as a verb.
  let isVerb: Bool
  let isNegated: Bool
  /// Whether the verb is passive: what stands before it is what is said.
  let isPassive: Bool
  let form: VerbForm
}

/// A triple found in a clause sequence, before it is resolved.
struct RawAttribution {
  /// The tokens of the source.
  var source: Range<Int>?
  /// The tokens of the cue and of further cues for the same content.
  var cues: [Range<Int>]
  /// The cue of the first of them.
  var cue: CueTable.Cue?
  /// The tokens of each piece of the content.
  var content: [Range<Int>]
  var isNegated = false
  var isUnstated = false
  var rule: AttributionRule
  /// The paragraph of the cue.
  var paragraph: Int
}
