import Testing

/// Names, titles, months and idioms made of words that a list would take for judgement.
@Suite struct TrapSentenceTests {
  @Test(arguments: TrapSentences.all, ["loaded", "sentiment"])
  func `a trap is no term`(text: String, lexicon: String) throws {
    let found = try BuiltIn.hits(lexicon, in: text).map { "\($0.term): \($0.words)" }
    #expect(found.isEmpty, "found \(found)")
  }

  @Test func `there are at least 400 traps, none of them twice`() {
    #expect(TrapSentences.all.count >= 400)
    #expect(Set(TrapSentences.all).count == TrapSentences.all.count)
  }
}
