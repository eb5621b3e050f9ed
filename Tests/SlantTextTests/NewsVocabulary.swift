import SlantText

/// A vocabulary that knows what the tokenizer and the sentence splitter need for the tests.
enum NewsVocabulary {
  static let shared = make()

  static let tokenizer = Tokenizer(vocabulary: shared)

  static func index(_ text: String) -> IndexedText { IndexedText(text, tokenizer: tokenizer) }

  private static let words: [(WordFlags, [String])] = [
    (
      [.abbreviation, .beforeName, .onlyCapitalised],
      ["Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "St"]
    ),
    (
      [.abbreviation, .onlyCapitalised],
      [
        "Inc", "Corp", "Co", "Jr", "Fla", "R-Fla", "D-Calif", "Ill", "Wash", "U.S", "U.N", "D.C",
        "Ph.D",
      ]
    ),
    ([.abbreviation], ["a.m", "p.m", "vs", "etc", "e.g"]),
    ([.abbreviation, .beforeNumber, .onlyCapitalised], ["No", "Sept", "Jan"]),
    (
      [.starter],
      ["the", "he", "she", "it", "they", "but", "in", "a", "on", "we", "i", "his", "this", "and"]
    ),
    ([.reporting], ["said", "asked", "says", "told", "shouted", "added", "wrote"]),
    ([.firstName], ["Grace", "Vladimir"]),
    ([.nameHead], ["Department"]),
    ([], ["so-called", "regime", "crisis", "don't", "terror*", "terrorism", "naïve", "'s", "'ll"]),
  ]

  private static func make() -> Vocabulary {
    var vocabulary = Vocabulary()
    for (flags, group) in words {
      for word in group {
        let id = vocabulary.intern(word)
        vocabulary.insert(flags, for: id)
      }
    }
    vocabulary.linkWildcards()
    return vocabulary
  }
}
