import SlantText

/// Words of patterns as written, in one buffer.
struct SurfaceTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Adds a word.
  mutating func append(_ word: Span<UInt8>, _ range: Range<Int>) {
    for offset in range { bytes.append(word[offset]) }
    starts.append(UInt32(bytes.count))
  }

  /// Whether `tokens` are written as the words from number `first` on; a long name in capitals throughout
  /// counts too.
  func haveCase(from first: Int, _ tokens: Range<Int>, _ text: IndexedText) -> Bool {
    for index in tokens {
      let token = text.tokens[index]
      guard token.isWord || token.kind == .clitic else { continue }
      if token.letterCase == .upper, token.length >= 5 { continue }
      guard starts(token.span, with: first + index - tokens.lowerBound, text.bytes) else {
        return false
      }
    }
    return true
  }

  /// Whether the text at `span` starts with a word; the curly apostrophe counts as the straight one, the
  /// narrow hyphens as `-`, and soft hyphens not at all.
  private func starts(_ span: TextSpan, with word: Int, _ text: [UInt8]) -> Bool {
    var offset = span.start
    for position in Int(starts[word])..<Int(starts[word + 1]) {
      let expected = bytes[position]
      if offset + 1 < span.end, text[offset] == 0xC2, text[offset + 1] == 0xAD { offset += 2 }
      guard offset < span.end else { return true }
      var byte = text[offset]
      var length = 1
      if byte == 0xE2, offset + 2 < span.end, text[offset + 1] == 0x80, expected < 0x80 {
        let isHyphen = text[offset + 2] == 0x90 || text[offset + 2] == 0x91
        byte = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "'")
        length = 3
      }
      if byte != expected { return false }
      offset += length
    }
    return true
  }
}
