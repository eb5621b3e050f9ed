public import SlantAnalysis

/// A place where a pattern matches, with the words around it: keyword in context (Luhn 1960).
public struct ConcordanceLine: Equatable, Sendable {
  /// The article.
  public let articleID: String
  /// Its publisher.
  public let outlet: String?
  /// The day of publication as `yyyy-MM-dd`.
  public let date: String?
  /// The part of the article.
  public let zone: Zone
  /// The paragraph, from 1; `nil` in a title given apart.
  public let paragraph: Int?
  /// The words in Unicode scalars of the text, or of the title given apart.
  public let scalars: Range<Int>
  /// Whether it stands in the title given apart.
  public let isInTitle: Bool
  /// Who speaks the words.
  public let voice: Voice
  /// The identifier within the article of the entity that speaks them.
  public let speakerID: String?
  /// Its name.
  public let speaker: String?
  /// The words before in the same paragraph, with the space that follows them.
  public let left: String
  /// The words that match, as written.
  public let keyword: String
  /// The words behind in the same paragraph, with the space before them.
  public let right: String
}
