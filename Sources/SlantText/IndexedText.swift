/// A text with its tokens, sentences, paragraphs and quotation marks: what every analyzer receives.
public struct IndexedText: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// The tokens in order.
  public let tokens: [Token]
  /// The sentences in order; every token belongs to one.
  public let sentences: [Sentence]
  /// The paragraphs in order; every sentence belongs to one.
  public let paragraphs: [Paragraph]
  /// The stretches in quotation marks, by opening mark.
  public let quotations: [QuotationSpan]

  /// Indexes `text`.
  ///
  /// - Parameters:
  ///   - text: The text as given; it is never changed.
  ///   - tokenizer: The tokenizer, with the vocabulary that numbers the words.
  public init(_ text: String, tokenizer: Tokenizer) {
    self.init(utf8: Array(text.utf8), tokenizer: tokenizer)
  }

  /// Indexes valid UTF-8.
  public init(utf8 bytes: [UInt8], tokenizer: Tokenizer) {
    let spans = ParagraphSplitter.paragraphs(in: bytes.span)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 4)
    var ranges: [Range<Int>] = []
    for span in spans {
      let first = tokens.count
      tokenizer.append(bytes.span, span.range, to: &tokens)
      ranges.append(first..<tokens.count)
    }
    let splitter = SentenceSplitter(
      vocabulary: tokenizer.vocabulary, tokens: tokens, bytes: bytes)
    var sentences: [Sentence] = []
    var paragraphs: [Paragraph] = []
    for (span, range) in zip(spans, ranges) where !range.isEmpty {
      let first = sentences.count
      for part in splitter.sentences(in: range) {
        sentences.append(Self.sentence(part, tokens, paragraph: paragraphs.count))
      }
      paragraphs.append(
        Paragraph(span: span, tokens: range, sentences: first..<sentences.count))
    }
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
    quotations = QuotationFinder(tokens: tokens, bytes: bytes)
      .quotations(in: paragraphs.map(\.tokens))
  }

  /// The text of a span; the span must not cut a scalar.
  public func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The text of a token.
  public func string(_ token: Token) -> String { string(token.span) }

  /// The bytes from the first of `tokens` to the last; `nil` for an empty range.
  public func span(_ range: Range<Int>) -> TextSpan? {
    range.isEmpty
      ? nil : TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The number of the sentence that holds token `index`.
  ///
  /// - Complexity: O(log *n*).
  public func sentence(of index: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > index } - 1)
  }

  /// The numbers of the tokens that lie wholly inside `span`.
  ///
  /// - Complexity: O(log *n*).
  public func tokens(in span: TextSpan) -> Range<Int> {
    let first = tokens.partitioningIndex { $0.start >= span.start }
    let last = tokens.partitioningIndex { $0.end > span.end }
    return first..<max(first, last)
  }

  private static func sentence(
    _ range: Range<Int>, _ tokens: [Token], paragraph: Int
  ) -> Sentence {
    var long = 0
    var capitals = 0
    for token in tokens[range] where token.kind == .word && token.length >= 4 {
      long += 1
      if token.letterCase != .lower { capitals += 1 }
    }
    return Sentence(
      tokens: range,
      span: TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end),
      paragraph: paragraph,
      isTitleCase: long >= 3 && capitals * 10 >= long * 8
        && tokens[range.upperBound - 1].word != .fullStop)
  }
}
