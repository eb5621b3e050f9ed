import SlantText
import TestSupport
import Testing

/// The contents of quotations are marked; `⟦in:…⟧` is one inside another, `⟦more:…⟧` a continuation.
@Suite struct QuotationFinderTests {
  static let quotations: [String] = [
    // Straight double.
    "\"⟦I will go,⟧\" he said. \"⟦Now.⟧\"",
    "He called it a \"⟦farce⟧\".",
    "He left (\"⟦for good⟧\"), she said.",
    "No quotation here.",
    "\"⟦One,⟧\" said Lee; \"⟦two,⟧\" said Cox.",
    "The party—\"⟦the worst⟧\"—went on.",
    // Curly double.
    "“⟦I will go,⟧” he said. “⟦Now.⟧”",
    "He called it “⟦a farce.⟧”",
    "“⟦I will go,⟧\" he said.",
    // As some archives write them.
    "''⟦I will go,⟧'' he said. ''⟦Now.⟧''",
    "``⟦I will go,⟧'' he said. ``⟦Now.⟧''",
    "‘‘⟦I will go,⟧’’ he said.",
    // Single, as in Britain.
    "‘⟦I will go,⟧’ he said. ‘⟦Now.⟧’",
    "'⟦I will go,⟧' he said. '⟦Now.⟧'",
    "'⟦The rebels' base was hit,⟧' he said.",
    "‘⟦The rebels’ base was hit,⟧’ he said.",
    "'⟦It's Lee's,⟧' he said.",
    "He spoke of '⟦the rebels⟧' and left.",
    "'⟦10 people died,⟧' he said.",
    // Apostrophes.
    "The rebels' base and the players' union.",
    "The rebels’ base and the players’ union.",
    "Music of the '90s and the class of '08, the workers' choice.",
    "Get 'em, the miners' leader said.",
    "Rock 'n' roll, James' favourite.",
    "It's the boss's, O'Brien's and the Joneses'.",
    "She is Lee’s and the Joneses’ friend.",
    // Guillemets and low marks.
    "«⟦Non⟧», he said.",
    "«⟦ Non ⟧», he said.",
    "„⟦Nein⟧“, he said.",
    // Nested.
    "“⟦He told me ‘⟦in:no⟧’ twice,⟧” she said.",
    "\"⟦He told me '⟦in:no⟧' twice,⟧\" she said.",
    "‘⟦He told me “⟦in:no⟧” twice,⟧’ she said.",
    "“⟦‘⟦in:No,⟧’ he told me,⟧” she said.",
    "\"⟦He said: '⟦in:No.⟧'⟧\" She left.",
    // Feet and inches.
    "He is 5'11\" tall and weighs little.",
    "\"⟦He is tall,⟧\" she said of the 6\" screen.",
    // Unbalanced: the paragraph ends it.
    "He said: “⟦I will go and not return.⟧",
    "He said: \"⟦I will go and not return.⟧\nShe stayed.",
    "I will go,” he said.",
    "“⟦I will go.⟧\nShe stayed. “⟦No,⟧” he said.",
    // Several paragraphs.
    "“⟦I will go.⟧\n“⟦more:I will not return,⟧” he said.",
    "\"⟦I will go.⟧\n\"⟦more:I will not return.⟧\n\"⟦more:Never,⟧\" he said.",
    "“⟦I will go.⟧”\n“⟦I will not return,⟧” he said.",
  ]

  @Test(arguments: quotations)
  func `quotations are found and nothing else`(marked: String) {
    let expected = MarkedText(marked)
    let text = NewsVocabulary.index(expected.text)
    let found = text.quotations.map { quotation in
      let label = quotation.isContinuation ? "more" : quotation.depth == 1 ? "in" : ""
      return MarkedText.Mark(label: label, span: quotation.content)
    }
    let sorted = expected.marks.sorted { $0.span.start < $1.span.start }
    #expect(
      found == sorted,
      "found \(found.map { text.string($0.span) }) in \(expected.text)")
  }

  @Test func `a quotation that its paragraph ends has no closing mark`() throws {
    let text = NewsVocabulary.index("He said: “No.")
    let quotation = try #require(text.quotations.first)
    #expect(quotation.close == nil)
    #expect(text.string(quotation.content) == "No.")
    #expect(quotation.tokens == 4..<6)
  }

  @Test(.tags(.property), arguments: UInt64(0)..<200)
  func `quotations lie in a paragraph and hold what lies between their marks`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = NewsVocabulary.index(NewsText.random(pieces: random.below(150), &random))
    var last = -1
    for quotation in text.quotations {
      #expect(quotation.open > last, "in the order of opening marks")
      last = quotation.open
      #expect(text.tokens[quotation.open].kind == .quote)
      let paragraph = text.paragraphs.first { $0.tokens.contains(quotation.open) }
      let close = quotation.close ?? paragraph?.tokens.upperBound ?? 0
      #expect(quotation.tokens == (quotation.open + 1)..<close)
      #expect(paragraph?.span.contains(quotation.content) == true)
      #expect(quotation.content.start == text.tokens[quotation.open].end)
    }
  }

  static let hostile: [(String, String)] = [
    ("spaced apostrophes", "' "), ("opening apostrophes", " 'a"), ("possessives", "boys' base "),
    ("single pairs", "'a' "), ("doubled apostrophes", "'"), ("straight marks", "\""),
    ("opening marks", "“"), ("closing marks", "”"), ("guillemets", "«"),
    ("opening marks, then others", "« a” "), ("curly singles", "‘a "), ("dashes and marks", "-'"),
  ]

  /// With a scan of the paragraph for each mark these would take minutes.
  @Test(.tags(.slow), arguments: hostile)
  func `a paragraph of 100,000 marks is paired in one pass`(name: String, piece: String) {
    let text = NewsVocabulary.index(String(repeating: piece, count: 100_000))
    #expect(text.paragraphs.count == 1)
    #expect(text.quotations.allSatisfy { $0.depth < 8 })
  }
}
