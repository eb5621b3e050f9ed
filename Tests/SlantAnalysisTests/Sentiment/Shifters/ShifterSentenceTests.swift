import Testing

/// What the built-in shifters make of sentences.
struct ShifterSentenceTests {
  private static let tables = [
    NegationSentences.table, CancellingSentences.table, DirectionSentences.table,
    ContrastSentences.table,
  ]

  @Test func `there are a hundred and fifty sentences, each of them once`() {
    let sentences = Self.tables.joined().map(\.0)
    #expect(sentences.count + OrderedSentences.table.count >= 150)
    #expect(Set(sentences).count == sentences.count)
  }

  @Test(arguments: NegationSentences.table) func `denial turns what it reaches`(
    text: String, sign: Sign
  ) throws {
    #expect(try Sign(SteadyAnalyzer.net(text)) == sign)
  }

  @Test(arguments: CancellingSentences.table) func `verbs cancel what they act upon`(
    text: String, sign: Sign
  ) throws {
    #expect(try Sign(SteadyAnalyzer.net(text)) == sign)
  }

  @Test(arguments: DirectionSentences.table) func `rises and falls follow what rises or falls`(
    text: String, sign: Sign
  ) throws {
    #expect(try Sign(SteadyAnalyzer.net(text)) == sign)
  }

  @Test(arguments: ContrastSentences.table) func `one side of a contrast outweighs the other`(
    text: String, sign: Sign
  ) throws {
    #expect(try Sign(SteadyAnalyzer.net(text)) == sign)
  }

  @Test(arguments: OrderedSentences.table) func `degree, doubt and marks keep their order`(
    worse: String, better: String
  ) throws {
    #expect(try SteadyAnalyzer.net(worse) < SteadyAnalyzer.net(better))
  }
}
