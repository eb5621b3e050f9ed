import SlantText

/// A sentence as it reads from one level of quotation: words, with each longer quotation as one item.
///
/// Sentence ends inside a quotation do not end the sentence around it. Words in short quotations stand
/// in line, their marks left out.
struct ClauseSequence {
  /// A word, a mark, or a whole quotation.
  struct Item {
    /// Its tokens; for a quotation the marks belong to it.
    var tokens: Range<Int> { Int(start)..<Int(end) }
    /// The position of the quotation in the text's list.
    var quotation: Int? { number < 0 ? nil : Int(number) }
    let tag: Tag
    /// Whether it stands in a short quotation.
    let isQuotedWord: Bool
    private let start: UInt32
    private let end: UInt32
    private let number: Int32

    init(tokens: Range<Int>, quotation: Int?, tag: Tag, isQuotedWord: Bool) {
      self.tag = tag
      self.isQuotedWord = isQuotedWord
      start = UInt32(tokens.lowerBound)
      end = UInt32(tokens.upperBound)
      number = Int32(quotation ?? -1)
    }

    var wordClass: WordClass { tag.wordClass }
    /// Its first token.
    var token: Int { Int(start) }
  }

  let items: [Item]
  /// Whether one of the items is a quotation.
  let hasQuotation: Bool
  /// The paragraph it stands in.
  let paragraph: Int
  /// The quotation it stands in, for speech within quotations.
  let enclosing: Int?

  /// The tokens of a range of items.
  func tokens(of range: Range<Int>) -> Range<Int> {
    items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
  }

  /// The position of the item that holds token `index`, or `nil`.
  func position(of index: Int) -> Int? {
    let low = items.partitioningIndex { $0.tokens.upperBound > index }
    return low < items.count && items[low].tokens.contains(index) ? low : nil
  }

  /// Whether item `index` is the word `word` of `text`, given in lower case; a quotation is no word.
  func isWord(_ index: Int, _ word: StaticString, in text: IndexedText) -> Bool {
    guard items.indices.contains(index), items[index].quotation == nil else { return false }
    return VerbShape.matches(text, text.tokens[items[index].token], word)
  }
}

/// Cuts a text into clause sequences.
struct ClauseSequencer {
  /// Quotations of this many words or more are one item; so are shorter ones that are whole sentences.
  static let opaqueWords = 4
  let text: IndexedText
  let tags: [Tag]
  private let isOpaque: [Bool]

  init(_ text: IndexedText, tags: [Tag]) {
    self.text = text
    self.tags = tags
    isOpaque = text.quotations.map { quotation in
      let words = text.tokens[quotation.tokens].count { $0.isWord }
      if QuotationShape.isTitle(quotation, text) { return false }
      return words >= Self.opaqueWords || QuotationShape.isUtterance(quotation, text)
    }
  }

  /// Whether a quotation is long enough to be one item.
  func isOpaque(_ quotation: Int) -> Bool { isOpaque[quotation] }

  /// The sequences of the text itself, then those inside its longer quotations.
  func sequences() -> [ClauseSequence] {
    var found: [ClauseSequence] = []
    var quotation = 0
    for (number, paragraph) in text.paragraphs.enumerated() {
      skipQuotations(&quotation, to: paragraph.tokens, depth: 0)
      append(
        paragraph.tokens, sentence: paragraph.sentences.lowerBound, quotation: quotation, depth: 0,
        paragraph: number, enclosing: nil, to: &found)
    }
    for (number, quotation) in text.quotations.enumerated()
    where isOpaque[number] && !quotation.tokens.isEmpty {
      let sentence = text.sentence(of: quotation.tokens.lowerBound)
      append(
        quotation.tokens, sentence: sentence, quotation: number + 1, depth: quotation.depth + 1,
        paragraph: text.sentences[sentence].paragraph, enclosing: number, to: &found)
    }
    return found
  }

  /// Appends the sequences of `range`, which starts in `sentence`, with its quotations from `quotation`.
  private func append(
    _ range: Range<Int>, sentence: Int, quotation: Int, depth: Int, paragraph: Int, enclosing: Int?,
    to found: inout [ClauseSequence]
  ) {
    var items: [ClauseSequence.Item] = []
    var quotation = quotation
    skipQuotations(&quotation, to: range, depth: depth)
    var shortEnd = range.lowerBound
    var index = range.lowerBound
    var sentence = sentence
    var hasQuotation = false
    func flush() {
      guard !items.isEmpty else { return }
      found.append(
        ClauseSequence(
          items: items, hasQuotation: hasQuotation, paragraph: paragraph, enclosing: enclosing))
      items = []
      hasQuotation = false
    }
    while index < range.upperBound {
      if items.isEmpty {
        let sentenceEnd = text.sentences[sentence].tokens.upperBound
        items.reserveCapacity(min(sentenceEnd - index, Sentence.longest) + 1)
      }
      while quotation < text.quotations.count, text.quotations[quotation].open < index {
        quotation += 1
        skipQuotations(&quotation, to: index..<range.upperBound, depth: depth)
      }
      let opens = quotation < text.quotations.count && text.quotations[quotation].open == index
      if opens, isOpaque[quotation] {
        let end = min(
          (text.quotations[quotation].close ?? range.upperBound - 1) + 1, range.upperBound)
        items.append(
          ClauseSequence.Item(
            tokens: index..<end, quotation: quotation, tag: Tag(wordClass: .quote),
            isQuotedWord: false))
        hasQuotation = true
        index = end
      } else {
        if opens { shortEnd = text.quotations[quotation].close ?? index }
        let tag = tags[index]
        if isItem(index) {
          items.append(
            ClauseSequence.Item(
              tokens: index..<(index + 1), quotation: nil, tag: tag,
              isQuotedWord: index < shortEnd))
        }
        index += 1
      }
      while text.sentences[sentence].tokens.upperBound < index { sentence += 1 }
      // A sentence that ended inside the quotation just passed goes on after it.
      if text.sentences[sentence].tokens.upperBound == index {
        flush()
        if sentence + 1 < text.sentences.count { sentence += 1 }
      } else if items.count >= Sentence.longest {
        flush()
      }
    }
    flush()
  }

  /// Whether a token stands in line: marks of quotation and square brackets of an editor do not.
  private func isItem(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.word == .openBracket || token.word == .closeBracket { return false }
    return token.kind != .quote || tags[index].wordClass == .possessiveClitic
  }

  /// Passes over quotations before the tokens of `range`, and over those of another depth in it.
  private func skipQuotations(_ number: inout Int, to range: Range<Int>, depth: Int) {
    while number < text.quotations.count {
      let quotation = text.quotations[number]
      let isPast = quotation.open >= range.upperBound
      if isPast || quotation.depth == depth && quotation.open >= range.lowerBound { return }
      number += 1
    }
  }
}
