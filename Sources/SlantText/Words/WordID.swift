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
  @inlinable public static var unknown: WordID { WordID(rawValue: 0) }
  /// The first number that stands for a word.
  @inlinable public static var firstWord: UInt32 { 256 }
  /// `–` or `—` of any length, or `--`.
  @inlinable public static var dash: WordID { WordID(rawValue: 128) }
  /// `…` or `...`.
  @inlinable public static var ellipsis: WordID { WordID(rawValue: 129) }
  /// `#` in a pattern: any number.
  @inlinable public static var anyNumber: WordID { WordID(rawValue: 130) }
  /// `.` that ends a sentence.
  @inlinable public static var fullStop: WordID { mark(".") }
  /// `,`.
  @inlinable public static var comma: WordID { mark(",") }
  /// `:`.
  @inlinable public static var colon: WordID { mark(":") }
  /// `;`.
  @inlinable public static var semicolon: WordID { mark(";") }
  /// `!`.
  @inlinable public static var exclamationMark: WordID { mark("!") }
  /// `?`.
  @inlinable public static var questionMark: WordID { mark("?") }
  /// `(`.
  @inlinable public static var openParenthesis: WordID { mark("(") }
  /// `)`.
  @inlinable public static var closeParenthesis: WordID { mark(")") }
  /// `[`.
  @inlinable public static var openBracket: WordID { mark("[") }
  /// `]`.
  @inlinable public static var closeBracket: WordID { mark("]") }

  /// The number of a mark or symbol of ASCII.
  @inlinable
  public static func mark(_ scalar: Unicode.Scalar) -> WordID { WordID(rawValue: scalar.value) }
}
