import SlantLexicon
import SlantText

/// Finds the paragraphs that are not part of the story, by the phrases of the lexicon `boilerplate` and
/// by repetition.
struct BoilerplateFinder: Sendable {
  private enum Kind: String, CaseIterable {
    case opens
    case strong
    case weak
    case ends
  }

  /// The position of the lexicon in the set.
  let lexicon: Int?
  private let kinds: [Kind]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "boilerplate")
    guard let lexicon else {
      kinds = []
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var kinds: [Kind] = []
    for entry in source.entries {
      kinds.append(try reader.choice("kind", of: entry, Kind.self))
    }
    self.kinds = kinds
  }

  /// Whether each paragraph is boilerplate.
  func paragraphs(in text: IndexedText, title: IndexedText?, hits: [Hit]) -> [Bool] {
    var isBoilerplate = repeated(text, title: title)
    var weak = [Set<Int>](repeating: [], count: text.paragraphs.count)
    for hit in hits {
      let number = text.sentences[text.sentence(of: hit.tokens.lowerBound)].paragraph
      switch kinds[hit.entry] {
      case .opens:
        if opens(hit, text, number) || closes(hit, text, number) { isBoilerplate[number] = true }
      case .strong: if !holdsSpeech(text, number) { isBoilerplate[number] = true }
      case .weak:
        weak[number].insert(hit.entry)
        if weak[number].count >= 3, !holdsSpeech(text, number) { isBoilerplate[number] = true }
      case .ends: if ends(hit, text, number) { isBoilerplate[number] = true }
      }
    }
    return isBoilerplate
  }

  /// A phrase at the start, marks such as a dash or bracket aside; a lone common word counts in a short
  /// paragraph or before a colon only.
  private func opens(_ hit: Hit, _ text: IndexedText, _ number: Int) -> Bool {
    let tokens = text.paragraphs[number].tokens
    let before = text.tokens[tokens.lowerBound..<max(tokens.lowerBound, hit.tokens.lowerBound)]
    let opens = before.allSatisfy { $0.kind == .punctuation || $0.kind == .symbol }
    guard opens else { return false }
    let words = text.tokens[tokens].count { $0.isWord }
    let end = hit.tokens.upperBound
    let isMarked =
      text.tokens[end - 1].word == .colon
      || end < tokens.upperBound && text.tokens[end].word == .colon
    let length = text.tokens[hit.tokens].count { $0.isWord }
    return isMarked || words <= (length == 1 ? 8 : 40)
  }

  /// A phrase of two words or more after a headline: "Harbour bridge to close Read more".
  private func closes(_ hit: Hit, _ text: IndexedText, _ number: Int) -> Bool {
    let tokens = text.paragraphs[number].tokens
    return hit.tokens.upperBound == tokens.upperBound
      && text.tokens[hit.tokens].count { $0.isWord } > 1
      && text.tokens[tokens].count { $0.isWord } <= 40
  }

  private func ends(_ hit: Hit, _ text: IndexedText, _ number: Int) -> Bool {
    let tokens = text.paragraphs[number].tokens
    let rest = text.tokens[hit.tokens.upperBound..<tokens.upperBound]
    return rest.allSatisfy { !$0.isWord } && text.tokens[tokens].count { $0.isWord } <= 40
  }

  /// Whether somebody speaks in the paragraph: a quotation of four words or more that is no title.
  private func holdsSpeech(_ text: IndexedText, _ number: Int) -> Bool {
    let tokens = text.paragraphs[number].tokens
    return text.quotations.contains { quotation in
      tokens.contains(quotation.open) && !QuotationShape.isTitle(quotation, text)
        && text.tokens[quotation.tokens].count { $0.isWord } >= ClauseSequencer.opaqueWords
    }
  }

  /// Paragraphs that repeat the title or an earlier one; of captions also the first.
  private func repeated(_ text: IndexedText, title: IndexedText?) -> [Bool] {
    var isRepeated = [Bool](repeating: false, count: text.paragraphs.count)
    var first: [ArraySlice<UInt8>: Int] = [:]
    for (number, paragraph) in text.paragraphs.enumerated() {
      let bytes = text.bytes[paragraph.span.range]
      if let title, number < 3, bytes.elementsEqual(Self.trimmed(title.bytes)) {
        isRepeated[number] = true
      }
      guard let earlier = first[bytes] else {
        first[bytes] = number
        continue
      }
      isRepeated[number] = true
      if !Self.isSentence(bytes) { isRepeated[earlier] = true }
    }
    return isRepeated
  }

  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var bytes = bytes[...]
    while bytes.first.map({ $0 <= 0x20 }) == true { bytes = bytes.dropFirst() }
    while bytes.last.map({ $0 <= 0x20 }) == true { bytes = bytes.dropLast() }
    return bytes
  }

  /// Whether a paragraph ends with a stop, as a caption does not.
  private static func isSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    let ends = [".", "!", "?", "\"", "”", "’", ")"]
    return ends.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
