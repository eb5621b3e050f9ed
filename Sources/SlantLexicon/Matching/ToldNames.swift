import SlantText

/// The persons' names that a text tells: the first and the last word of a capitalised run that opens
/// with a given name, and the last word of one that opens with a title.
///
/// "Victor Savage owns the mill" makes Savage a name where it opens a later sentence or stands in the
/// headline, where a capital tells nothing.
struct ToldNames {
  /// A bit for each word of the vocabulary.
  private var words: [UInt64]
  /// The longest run that is taken for a person's name.
  private static let longestRun = 4

  /// The names told by the sentences of `text` that are not headlines.
  init(of text: IndexedText, _ vocabulary: Vocabulary) {
    words = Array(repeating: 0, count: vocabulary.idLimit / 64 + 1)
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
        if flags.contains(.firstName) { insert(text.tokens[start].word) }
        // A wildcard's number stands for many words.
        if last.rawValue >= WordID.firstWord, !vocabulary.isWildcard(last) { insert(last) }
      }
    }
  }

  private mutating func insert(_ word: WordID) { words[word.index / 64] |= Self.bit(word) }

  /// Adds the names of another text.
  mutating func formUnion(_ other: ToldNames) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Whether the text tells `word` as a name.
  func contains(_ word: WordID) -> Bool { words[word.index / 64] & Self.bit(word) != 0 }

  private static func bit(_ word: WordID) -> UInt64 { 1 << UInt64(word.rawValue % 64) }
}
