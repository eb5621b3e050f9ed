/// A folded word of a ``Vocabulary`` as a number.
///
/// 0 is "not in the vocabulary"; 1 to 255 are marks and symbols, the same in every vocabulary; words
/// start at 256.
public struct WordID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The number.
  public let rawValue: UInt32

  /// The word with this number.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders by number, which is the order of interning.
  @inlinable
  public static func < (left: WordID, right: WordID) -> Bool { left.rawValue < right.rawValue }

  /// The number as an array subscript.
  @inlinable public var index: Int { Int(rawValue) }

  /// A word that the vocabulary does not hold.
  public static let unknown = WordID(rawValue: 0)
  /// The first number that stands for a word.
  public static let firstWord: UInt32 = 256
  /// `–` or `—` of any length, or `--`.
  public static let dash = WordID(rawValue: 128)
  /// `…` or `...`.
  public static let ellipsis = WordID(rawValue: 129)
  /// `#` in a pattern: any number.
  public static let anyNumber = WordID(rawValue: 130)
  /// `.` that ends a sentence.
  public static let fullStop = mark(".")
  /// `,`.
  public static let comma = mark(",")
  /// `:`.
  public static let colon = mark(":")
  /// `;`.
  public static let semicolon = mark(";")
  /// `!`.
  public static let exclamationMark = mark("!")
  /// `?`.
  public static let questionMark = mark("?")
  /// `(`.
  public static let openParenthesis = mark("(")
  /// `)`.
  public static let closeParenthesis = mark(")")
  /// `[`.
  public static let openBracket = mark("[")
  /// `]`.
  public static let closeBracket = mark("]")

  /// The number of a mark or symbol of ASCII.
  @inlinable
  public static func mark(_ scalar: Unicode.Scalar) -> WordID { WordID(rawValue: scalar.value) }
}
