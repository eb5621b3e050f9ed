import SlantText
import TestSupport
import Testing

@Suite struct IndexedTextTests {
  static let text = NewsVocabulary.index("The mayor left. “No,” he said.\nHe smiled.")

  @Test func `a span gives the tokens that lie wholly inside it`() {
    let text = Self.text
    let quotation = text.quotations[0]
    #expect(text.tokens(in: quotation.content) == quotation.tokens)
    #expect(text.tokens(in: TextSpan(1, 9)) == 1..<2)
    #expect(text.tokens(in: TextSpan(5, 7)).isEmpty)
    #expect(text.tokens(in: TextSpan(0, text.bytes.count)) == 0..<text.tokens.count)
    #expect(text.tokens(in: TextSpan(0, 0)).isEmpty)
  }

  @Test func `a range of tokens gives its bytes`() {
    let text = Self.text
    #expect(text.span(0..<2).map(text.string) == "The mayor")
    #expect(text.span(2..<2) == nil)
  }

  @Test(.tags(.property), arguments: UInt64(0)..<100)
  func `tokens in a span agree with a search through all`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = NewsVocabulary.index(NewsText.random(pieces: 40, &random))
    for _ in 0..<20 {
      let start = random.below(text.bytes.count + 1)
      let span = TextSpan(start, start + random.below(text.bytes.count - start + 1))
      let expected = text.tokens.indices.filter { span.contains(text.tokens[$0].span) }
      #expect(Array(text.tokens(in: span)) == expected)
    }
  }

  @Test func `spans are ordered by start and then by end`() {
    #expect(TextSpan(1, 4) < TextSpan(2, 3))
    #expect(TextSpan(1, 3) < TextSpan(1, 4))
    #expect(TextSpan(1, 4).contains(TextSpan(1, 4)))
    #expect(!TextSpan(1, 4).overlaps(TextSpan(4, 5)))
    #expect(TextSpan(1, 4).overlaps(TextSpan(3, 5)))
  }
}
