/// The distinct words of a text, each with a number, and which of them every token is.
///
/// A ``WordID`` tells apart only what the lexicons know: all other words share one. Here every spelling
/// has a number of its own, from 0 in the order of the text, with case folded as in ``Vocabulary``.
public struct WordTypes: Sendable {
  /// The number of each token’s word; −1 for marks.
  public let numbers: [Int32]
  private let table: WordTable

  /// The number of distinct words, numbers and clitics.
  public var count: Int { table.count }

  /// Numbers the words, numbers and clitics of `text`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ text: IndexedText) {
    var table = WordTable(capacity: text.tokens.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      numbers.append(
        token.isWord || token.kind == .clitic ? table.number(of: token, in: text.bytes) : -1)
    }
    self.numbers = numbers
    self.table = table
  }

  /// The folded form of a word as UTF-8.
  public func bytes(of number: Int32) -> ArraySlice<UInt8> { table.bytes(of: number) }
}
