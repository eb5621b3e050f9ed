/// An occurrence of a word, number or mark in a text.
///
/// Tokens are small and flat (16 bytes), ordered, and do not overlap; the bytes between them are
/// white space.
public struct Token: Equatable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens, apostrophes and the dots of an abbreviation.
    case word
    /// A token that starts with a digit: `1,200`, `21st`, `1990s`.
    case number
    /// `'s`, `'ll`, `'re`, `'ve`, `'d`, `'m` after a word.
    case clitic
    /// A quotation mark, or an apostrophe that stands alone.
    case quote
    /// Punctuation: `. , ; : ! ? ( ) [ ] – — …`.
    case punctuation
    /// Anything else: `$`, `%`, `©`, an address.
    case symbol
  }

  /// How a word is capitalised.
  public enum LetterCase: UInt8, Sendable {
    /// No cased letter.
    case none
    /// No capital: `regime`.
    case lower
    /// The first letter alone: `Regime`, `Al-assad`.
    case capitalised
    /// Capitals alone, two or more: `ISIS`, `U.S.`.
    case upper
    /// Any other mixture: `al-Assad`, `McConnell`, `iPhone`.
    case mixed
  }

  /// The first byte.
  public let offset: UInt32
  /// The number of bytes.
  public let length: UInt32
  /// The folded form as a number; ``WordID/unknown`` where the vocabulary does not hold it.
  public let word: WordID
  /// What the token is made of.
  public let kind: Kind
  /// How it is capitalised.
  public let letterCase: LetterCase
  /// Which mark it is, where it is a quotation mark.
  public let mark: QuoteMark
  /// Whether white space (or the start of the text) comes before it.
  public let isSpaced: Bool

  /// The first byte of the token.
  @inlinable public var start: Int { Int(offset) }
  /// The first byte after the token.
  @inlinable public var end: Int { Int(offset) + Int(length) }
  /// The bytes of the token.
  @inlinable public var span: TextSpan { TextSpan(start, end) }
  /// Whether it counts as a word of the text: words and numbers do, clitics and marks do not.
  @inlinable public var isWord: Bool { kind == .word || kind == .number }
  /// Whether its first letter is a capital.
  @inlinable public var isCapitalised: Bool { letterCase == .capitalised || letterCase == .upper }
}

/// The mark that a quotation token is.
public enum QuoteMark: UInt8, Sendable {
  /// Not a quotation mark.
  case none
  /// `"`, and `''` or ` `` ` as archives write it.
  case straightDouble
  /// `'` standing outside a word.
  case straightSingle
  /// `“` and its kin.
  case doubleOpen
  /// `”`.
  case doubleClose
  /// `‘`.
  case singleOpen
  /// `’` standing outside a word.
  case singleClose
  /// `«` or `‹`.
  case guillemetOpen
  /// `»` or `›`.
  case guillemetClose
}
