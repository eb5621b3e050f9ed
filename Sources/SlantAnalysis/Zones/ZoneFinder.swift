import SlantText

/// Gives each sentence its zone.
struct ZoneFinder {
  /// Paragraphs of the lead.
  static let leadParagraphs = 2
  /// A first line of at most this many words without a stop is a headline.
  static let headlineWords = 24

  let text: IndexedText
  let isBoilerplate: [Bool]
  let hasTitle: Bool

  /// The zones of the sentences, and the tokens of a dateline.
  func zones() -> (sentences: [Zone], dateline: Range<Int>?) {
    var zones: [Zone] = []
    var stories = 0
    var dateline: Range<Int>?
    for (number, paragraph) in text.paragraphs.enumerated() {
      let zone: Zone
      if isBoilerplate[number] {
        zone = .boilerplate
      } else if stories == 0, !hasTitle, isHeadline(number) {
        zone = .title
      } else {
        if stories == 0 { dateline = self.dateline(paragraph.tokens) }
        zone = stories < Self.leadParagraphs ? .lead : .body
        stories += 1
      }
      for _ in paragraph.sentences { zones.append(zone) }
    }
    return (zones, dateline)
  }

  /// A short line without a stop, more text after it, and none like it before.
  private func isHeadline(_ number: Int) -> Bool {
    let paragraph = text.paragraphs[number]
    let earlier = (0..<number).contains { !isBoilerplate[$0] }
    guard !earlier, paragraph.sentences.count == 1, number + 1 < text.paragraphs.count,
      let last = text.tokens[paragraph.tokens].last,
      last.word != .fullStop, last.word != .colon, last.kind != .quote
    else { return false }
    let words = text.tokens[paragraph.tokens].count { $0.isWord }
    let next = text.tokens[text.paragraphs[number + 1].tokens].count { $0.isWord }
    return words <= Self.headlineWords && next > words / 2
  }

  /// A place and a date before a dash at the start of the story: PORT ELLARY, May 4 —.
  private func dateline(_ tokens: Range<Int>) -> Range<Int>? {
    guard
      text.tokens[tokens.lowerBound].letterCase == .upper
        || text.tokens[tokens.lowerBound].letterCase == .capitalised
    else { return nil }
    for index in tokens.prefix(14) {
      let token = text.tokens[index]
      if token.word == .dash {
        let isPlace =
          text.tokens[tokens.lowerBound].letterCase == .upper
          || text.tokens[tokens.lowerBound..<index].contains { $0.word == .closeParenthesis }
        return isPlace ? tokens.lowerBound..<(index + 1) : nil
      }
      let isPart =
        token.kind == .number || token.word == .comma || token.word == .openParenthesis
        || token.word == .closeParenthesis || token.word == .mark("/")
        || token.kind == .word && token.letterCase != .lower
      guard isPart else { return nil }
    }
    return nil
  }
}
