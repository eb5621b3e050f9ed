/// One match of a lexicon's entry in a text.
public struct Hit: Equatable, Sendable {
  /// The number of the lexicon in the compiled set.
  public let lexicon: Int
  /// The number of the entry in the lexicon.
  public let entry: Int
  /// The numbers of the tokens that matched.
  public let tokens: Range<Int>

  /// A match of an entry.
  public init(lexicon: Int, entry: Int, tokens: Range<Int>) {
    self.lexicon = lexicon
    self.entry = entry
    self.tokens = tokens
  }
}
