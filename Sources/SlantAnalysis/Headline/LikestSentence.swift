import SlantText

/// Finds the sentence of a text that says most nearly what its headline says.
///
/// Words are the same where one starts with the other's first letters, all but the last three of the
/// longer, and four or more of them: "kills", "killed", "killing".
struct LikestSentence {
  /// The least part of the headline's content words that a sentence must hold.
  static let leastOverlap = 0.5
  /// Headlines with fewer content words say too little to look for.
  static let leastWords = 3
  /// Words that share fewer first letters are different words.
  static let leastLetters = 4

  private let text: IndexedText
  private let isContent: (Token) -> Bool

  /// A finder for sentences of `text`; `isContent` tells words that say something from those that do not.
  init(_ text: IndexedText, isContent: @escaping (Token) -> Bool) {
    self.text = text
    self.isContent = isContent
  }

  /// The sentence among those of the story that holds most content words of the headline; the first of
  /// equals.
  func sentence(
    like headline: Range<Int>, of headlineText: IndexedText, zones: [Zone]
  ) -> (sentence: Int, overlap: Double)? {
    let words = headline.filter { isContent(headlineText.tokens[$0]) }
      .map { headlineText.bytes[headlineText.tokens[$0].span.range] }
    guard words.count >= Self.leastWords else { return nil }
    var best = (sentence: 0, held: 0)
    for (number, sentence) in text.sentences.enumerated()
    where zones[number] == .lead || zones[number] == .body {
      let content = sentence.tokens.filter { isContent(text.tokens[$0]) }
        .map { text.bytes[text.tokens[$0].span.range] }
      let held = words.count { word in content.contains { Self.isSame(word, $0) } }
      if held > best.held { best = (number, held) }
    }
    let overlap = Double(best.held) / Double(words.count)
    return overlap >= Self.leastOverlap ? (best.sentence, overlap) : nil
  }

  /// Whether two words are forms of the same, case aside.
  static func isSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    var shared = 0
    for (first, second) in zip(left, right) {
      guard first | 0x20 == second | 0x20 else { break }
      shared += 1
    }
    let longer = max(left.count, right.count)
    return shared == longer || shared >= leastLetters && shared + 3 >= longer
  }
}
