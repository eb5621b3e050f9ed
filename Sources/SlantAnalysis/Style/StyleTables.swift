import SlantLexicon

/// What the analyzer of style knows of the lexicons, worked out once.
struct StyleTables: Sendable {
  let functionWords: FunctionWords
  let clickbait: ClickbaitTable

  init(_ set: LexiconSet) throws(LexiconError) {
    functionWords = FunctionWords(set.matcher.vocabulary)
    clickbait = try ClickbaitTable(set)
  }
}
