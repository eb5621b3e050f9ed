/// Splits valid UTF-8 into tokens in one pass over the bytes.
///
/// A word keeps its inner hyphens (`so-called`), apostrophes (`don't`, `O'Brien`) and the dots of an
/// abbreviation (`U.S.`, and `Sen.` where the vocabulary says so); `'s` and its kin are clitics.
public struct Tokenizer: Sendable {
  /// The words that get a number.
  public let vocabulary: Vocabulary

  /// A tokenizer that numbers the words of `vocabulary`.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The tokens of `bytes` from `range`, in order.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - range: The bytes to read; offsets in the result count from the start of `bytes`.
  /// - Returns: Tokens that do not overlap; what lies between them is white space.
  public func tokens(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5 + 4)
    append(bytes, range, to: &tokens)
    return tokens
  }

  /// Appends the tokens of `bytes` from `range` to `tokens`.
  func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to tokens: inout [Token]) {
    var scanner = TokenScanner(
      vocabulary: vocabulary, position: range.lowerBound, end: range.upperBound)
    while let token = scanner.next(bytes) { tokens.append(token) }
  }
}
