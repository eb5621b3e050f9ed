public import SlantText

/// A hit of a scoring lexicon with all that is known of it.
public struct TermHit: Equatable, Sendable {
  /// The bytes of the words, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// The tokens of the words.
  public let tokens: Range<Int>
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// The entry's term: `victorious`.
  public let term: String
  /// The name of the lexicon: `loaded`, or for the tone `sentiment` or `shifters`.
  public let lexicon: String
  /// The class: of `loaded` as in the file, of the others `positive` or `negative`.
  public let termClass: String
  /// 1…3 for loaded terms.
  public let intensity: Int?
  /// Who speaks the words.
  public let voice: Voice
  /// Where in the article they stand.
  public let zone: Zone
  /// The innermost attribution whose content holds them.
  public let attribution: Int?
  /// The position of the entity that speaks them.
  public let speaker: Int?
  /// The position of the entity that they are said of.
  public let target: Int?
  /// The mention by which it is meant.
  public let targetSpan: TextSpan?
  /// Whether they are negated.
  public let isNegated: Bool
  /// Whether they count; hits in boilerplate do not.
  public let isScored: Bool
  /// What they add to their score, in thousandths, after shifters.
  public let value: Int

  /// Whether the value adds to the tone; else to the loaded terms.
  public var isTone: Bool { lexicon != "loaded" }
}
