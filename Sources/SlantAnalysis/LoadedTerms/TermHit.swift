public import SlantText

/// A hit of a scoring lexicon with all that is known of it.
public struct TermHit: Equatable, Sendable {
  /// What a hit counts as.
  public enum Kind: Equatable, Sendable {
    /// A loaded term.
    case loaded
    /// A word that the tone adds up.
    case tone
    /// A name out of several for one thing.
    case naming
    /// A hit of the category at this position in ``ArticleAnalysis/categories``.
    case category(Int)
    /// A cue of the frame at this position in ``ArticleAnalysis/frames``.
    case frame(Int)
  }

  /// What it counts as.
  public let kind: Kind
  /// The bytes of the words, in the title where ``isInTitle`` is true.
  public let span: TextSpan
  /// The tokens of the words.
  public let tokens: Range<Int>
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// The entry's term: `victorious`.
  public let term: String
  /// The name of the lexicon: `loaded`; for the tone `sentiment` or `shifters`; `naming`, `certainty`,
  /// `morals`, `frames`, or that of the user's own.
  public let lexicon: String
  /// The class as in the file; of the tone `positive` or `negative`, of `naming` the concept, of
  /// `frames` the frame.
  public let termClass: String
  /// 1…3 for loaded terms.
  public let intensity: Int?
  /// What a name does to the thing named; `nil` for all other hits.
  public let connotation: Connotation?
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
  /// What they add to their score, in thousandths, after shifters; 1000 where hits are counted, the weight
  /// of a cue of a frame.
  public let value: Int
  /// The number of the entry in its lexicon.
  var entry = 0

  /// The term as it is read, without the sign of an entry that counts case: `GOP` for `=GOP`.
  public var plainTerm: String { Self.plain(term) }

  /// A term of a lexicon as it is read.
  package static func plain(_ term: String) -> String {
    term.utf8.first == UInt8(ascii: "=") && term.utf8.count > 1 ? String(term.dropFirst()) : term
  }
}

extension ByVoice {
  /// The value that a hit counts for: the title's for words of a headline, else that of its voice.
  package subscript(part hit: TermHit) -> Value {
    get { hit.zone == .title ? title : self[hit.voice] }
    set {
      if hit.zone == .title {
        title = newValue
      } else {
        self[hit.voice] = newValue
      }
    }
  }
}
