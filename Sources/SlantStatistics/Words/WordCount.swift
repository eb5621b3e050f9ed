/// How often a word occurs in a corpus of so many words.
public struct WordCount: Equatable, Sendable {
  /// The occurrences of the word, 0…`total`.
  public let count: Double
  /// The occurrences of all words, above 0.
  public let total: Double

  /// A word that occurs `count` times among `total` words.
  public init(_ count: Double, of total: Double) {
    precondition(count >= 0 && count <= total && total > 0, "a word is one of the words")
    (self.count, self.total) = (count, total)
  }

  /// The count as a part of the total, 0…1.
  public var rate: Double { count / total }
}
