import SlantText

/// The persons' names that a text tells: the first and the last word of a capitalised run that opens
/// with a given name, and the last word of one that opens with a title.
///
/// "Victor Savage owns the mill" makes Savage a name where it opens a later sentence or stands in the
/// headline, where a capital tells nothing.
struct ToldNames {
  private var words: Set<WordID> = []
  /// The longest run that is taken for a person's name.
  private static let longestRun = 4

  /// The names told by the sentences of `text` that are not headlines.
  init(of text: IndexedText, _ vocabulary: Vocabulary) {
    let openers: WordFlags = [.firstName, .title, .beforeName]
    for sentence in text.sentences where !sentence.isTitleCase {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let start = index
        index += 1
        let flags = vocabulary.flags(of: text.tokens[start].word)
        guard text.tokens[start].hasCapital, !flags.isDisjoint(with: openers) else { continue }
        while index < sentence.tokens.upperBound, text.tokens[index].hasCapital { index += 1 }
        let last = text.tokens[index - 1].word
        guard index - start > 1, index - start <= Self.longestRun,
          vocabulary.flags(of: last).isDisjoint(with: [.nameHead, .title])
        else { continue }
        if flags.contains(.firstName) { words.insert(text.tokens[start].word) }
        insert(last, vocabulary)
      }
    }
  }

  /// Adds a word that is listed; a wildcard's number stands for many words.
  private mutating func insert(_ word: WordID, _ vocabulary: Vocabulary) {
    guard !words.contains(word), let name = vocabulary.text(of: word),
      name.utf8.last != UInt8(ascii: "*")
    else { return }
    words.insert(word)
  }

  /// Adds the names of another text.
  mutating func formUnion(_ other: ToldNames) { words.formUnion(other.words) }

  /// Whether the text tells `word` as a name.
  func contains(_ word: WordID) -> Bool { words.contains(word) }
}
