public import SlantText

/// A word of a moral foundation that is said of an entity.
public struct MoralEvidence: Equatable, Sendable {
  /// The bytes of the words, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// Who speaks the words.
  public let voice: Voice
  /// The class of the word: `care_vice`.
  public let moralClass: String
  /// How it bears on the entity: as the one who does it, or to whom it is done.
  public let bearing: Bearing

  /// A word said of an entity.
  public init(
    span: TextSpan, isInTitle: Bool, voice: Voice, moralClass: String, bearing: Bearing
  ) {
    self.span = span
    self.isInTitle = isInTitle
    self.voice = voice
    self.moralClass = moralClass
    self.bearing = bearing
  }

  /// The words that bear on an entity in the grammar of their clause; what merely stands near it tells
  /// little of it.
  init?(_ hit: EntityBearings.BearingHit) {
    guard hit.bearing.isGrammatical else { return nil }
    self.init(
      span: hit.term.span, isInTitle: hit.term.isInTitle, voice: hit.term.voice,
      moralClass: hit.term.termClass, bearing: hit.bearing)
  }
}
