import SlantText

/// How far into the story each word stands, headline, dateline and boilerplate left out.
struct StoryPositions {
  /// The words of the story before each token.
  private let before: [Int32]
  /// The words of the story.
  let words: Int

  /// Counts the words of a text whose sentences have these zones.
  init(_ text: IndexedText, zones: [Zone], dateline: Range<Int>?) {
    var before = [Int32](repeating: 0, count: text.tokens.count)
    var words: Int32 = 0
    for (sentence, zone) in zip(text.sentences, zones) {
      let isStory = zone == .lead || zone == .body
      for index in sentence.tokens {
        before[index] = words
        if isStory, text.tokens[index].isWord, dateline?.contains(index) != true { words += 1 }
      }
    }
    self.before = before
    self.words = Int(words)
  }

  /// Whether a token is a word of the story.
  func isCounted(_ token: Int) -> Bool {
    let after = token + 1 < before.count ? Int(before[token + 1]) : words
    return after > before[token]
  }

  /// The words of the story before a token.
  func words(before token: Int) -> Int { Int(before[token]) }
}
