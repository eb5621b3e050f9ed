import SlantText
import TestSupport
import Testing

@testable import SlantAnalysis

/// The stretches that the author speaks.
struct AuthorSpansTests {
  private static func spans(_ text: String) throws -> [String] {
    let analysis = try SharedAnalyzer.analyze(text)
    return analysis.authorSpans.map {
      String(decoding: analysis.body.bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func `a quotation parts the author's words`() throws {
    #expect(
      try Self.spans("“The dam is safe,” said Rosa Klein, the chief engineer. Rain fell for days.")
        == ["said Rosa Klein, the chief engineer", "Rain fell for days"])
  }

  @Test func `indirect speech is not the author's`() throws {
    #expect(
      try Self.spans("Rosa Klein said the dam was safe. The lake rose overnight.")
        == ["Rosa Klein said", "The lake rose overnight"])
  }

  @Test func `a dateline and boilerplate belong to nobody`() throws {
    let text = """
      VELORIA, Nov. 3 — The lake rose overnight.

      Sign up for our newsletter.
      """
    #expect(try Self.spans(text) == ["The lake rose overnight"])
  }

  @Test(.tags(.property)) func `their words are those counted for the author`() throws {
    let text = """
      ELLARY, May 3 - The council met on Monday. “We will ‘rebuild’ it,” said Paul Okoro, who called the \
      plan “bold”. Critics warned that the cost would double; nobody else spoke.

      Sign up for our newsletter.
      """
    let analysis = try SharedAnalyzer.analyze(text)
    let words = analysis.body.tokens.filter { token in
      token.isWord && analysis.authorSpans.contains { $0.contains(token.span) }
    }
    #expect(words.count == analysis.wordsByVoice.author)
  }
}
