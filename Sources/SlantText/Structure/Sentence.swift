/// A sentence: a range of tokens inside one paragraph.
public struct Sentence: Equatable, Sendable {
  /// The numbers of its tokens.
  public let tokens: Range<Int>
  /// Its bytes, from the first token to the last.
  public let span: TextSpan
  /// The number of its paragraph, from 0.
  public let paragraph: Int
  /// Whether most of its longer words are capitalised, as in a headline, so that a capital says
  /// nothing about names.
  public let isTitleCase: Bool

  /// A sentence is cut after so many tokens: no writer makes one so long, and what looks at each pair of
  /// its words stays cheap.
  package static let longest = 500
}

/// A paragraph: a range of sentences.
public struct Paragraph: Equatable, Sendable {
  /// Its bytes without white space at the ends.
  public let span: TextSpan
  /// The numbers of its tokens.
  public let tokens: Range<Int>
  /// The numbers of its sentences.
  public let sentences: Range<Int>
}
