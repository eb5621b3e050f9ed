public import SlantText

/// A word of a moral foundation that is said of an entity.
public struct MoralEvidence: Equatable, Sendable {
  /// The bytes of the words, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// Whether it stands in a headline: the title given apart, or one within the text.
  public let isHeadline: Bool
  /// Who speaks the words.
  public let voice: Voice
  /// The class of the word: `care_vice`.
  public let moralClass: String
  /// Whether it is negated: "never lied".
  public let isNegated: Bool
  /// How it bears on the entity.
  public let bearing: Bearing
  /// Whether the entity does it, or has it done to it.
  public let role: BearingRole

  /// A word said of an entity.
  public init(
    span: TextSpan, isInTitle: Bool, isHeadline: Bool, voice: Voice, moralClass: String,
    isNegated: Bool, bearing: Bearing, role: BearingRole
  ) {
    self.span = span
    self.isInTitle = isInTitle
    self.isHeadline = isHeadline
    self.voice = voice
    self.moralClass = moralClass
    self.isNegated = isNegated
    self.bearing = bearing
    self.role = role
  }

  /// The words that bear on an entity in the grammar of their clause; what merely stands near it tells
  /// little of it.
  init?(_ hit: EntityBearings.BearingHit) {
    guard hit.bearing.isGrammatical else { return nil }
    self.init(
      span: hit.term.span, isInTitle: hit.term.isInTitle, isHeadline: hit.term.zone == .title,
      voice: hit.term.voice,
      moralClass: hit.term.termClass, isNegated: hit.term.isNegated, bearing: hit.bearing,
      role: hit.role)
  }
}
