import SlantText
import Testing

@Suite struct ParagraphSplitterTests {
  private static func paragraphs(_ text: String) -> [String] {
    let indexed = NewsVocabulary.index(text)
    return indexed.paragraphs.map { indexed.string($0.span) }
  }

  static let wrapped = """
    The mayor of Springfield resigned on Monday after a week of
    protests over the sale of the town's only hospital, which had
    been promised to the highest bidder by a council vote that the
    opposition called unlawful and the mayor called overdue.

    Her deputy takes over until an election can be held in the
    spring, the town clerk told reporters outside the building.
    """

  @Test func `a newline ends a paragraph`() {
    #expect(Self.paragraphs("The mayor left.\nHe said no.") == ["The mayor left.", "He said no."])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " \n\t\n ", "\u{C}"])
  func `all line ends end a paragraph`(lineEnd: String) {
    #expect(
      Self.paragraphs("The mayor left." + lineEnd + "He said no.")
        == ["The mayor left.", "He said no."])
  }

  @Test func `a hard-wrapped text has an empty line between paragraphs`() {
    let found = Self.paragraphs(Self.wrapped)
    #expect(found.count == 2)
    #expect(found.last?.hasPrefix("Her deputy") == true)
    #expect(found.last?.hasSuffix("building.") == true)
  }

  @Test func `a hard-wrapped text may have CRLF line ends`() {
    let text = Self.wrapped.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(Self.paragraphs(text).count == 2)
  }

  @Test func `lines of one length that end sentences are paragraphs`() {
    let line = "The mayor of Springfield resigned on Monday after the protests."
    let text = Array(repeating: line, count: 6).joined(separator: "\n")
    #expect(Self.paragraphs(text).count == 6)
  }

  @Test func `short lines are paragraphs`() {
    #expect(Self.paragraphs("Bread\nMilk\nEggs\nButter\nTea").count == 5)
  }

  @Test func `long lines are paragraphs`() {
    let line = String(repeating: "the mayor of the town resigned and ", count: 5) + "left"
    #expect(Self.paragraphs(Array(repeating: line, count: 5).joined(separator: "\n")).count == 5)
  }

  @Test(arguments: ["", "\n", " \r\n\t\n", "\u{A0}", "\u{FEFF}\n\u{200B}"])
  func `white space holds no paragraph`(text: String) {
    let indexed = NewsVocabulary.index(text)
    #expect(indexed.paragraphs.isEmpty)
    #expect(indexed.sentences.isEmpty)
    #expect(indexed.tokens.isEmpty)
    #expect(indexed.quotations.isEmpty)
  }
}
