public import SlantText

/// A stretch in quotation marks with what it is.
public struct Quotation: Equatable, Sendable {
  /// What words in marks can be.
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody's words.
    case speech
    /// Up to three words in marks that nobody is said to have used.
    case scare
    /// The title of a work.
    case title
    /// A nickname or the name of a thing.
    case name
  }

  /// The words between the marks.
  public let span: TextSpan
  /// The tokens between the marks.
  public let tokens: Range<Int>
  /// What it is.
  public let kind: Kind
}
