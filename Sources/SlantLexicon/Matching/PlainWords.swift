import SlantText

/// Where the words of a term stand that is made of letters alone, as nearly all are.
///
/// Such a term needs no tokenizer: `terrorist attack`, `anti-war`, but not `U.S.`, `don't` or `terror*`.
struct PlainWords {
  /// The words in order.
  private(set) var words: [Range<Int>] = []

  /// Takes the words in a range of `bytes`, which spaces part.
  ///
  /// - Returns: Whether all are made of letters of ASCII, with single hyphens between them.
  mutating func take(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    words.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    var wasLetter = false
    for offset in range {
      let byte = bytes[offset]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        wasLetter = true
      } else if wasLetter, byte == UInt8(ascii: "-") {
        wasLetter = false
      } else if wasLetter, byte == 0x20 {
        words.append(start..<offset)
        start = offset + 1
        wasLetter = false
      } else {
        return false
      }
    }
    guard wasLetter else { return false }
    words.append(start..<range.upperBound)
    return true
  }
}

/// Where the words of a context stand that is made of letters alone: `=HMS _`, `_ of state`.
struct PlainContext {
  /// A word beside the term.
  struct Word {
    /// Its letters, without the sign for case.
    let letters: Range<Int>
    /// Whether case counts.
    let hasCase: Bool
  }

  /// The words before and after the term.
  private(set) var words: [Word] = []
  private var plain = PlainWords()

  /// Takes the words of a context.
  ///
  /// - Returns: How many of them stand before the term; `nil` for a context with anything but letters.
  mutating func take(_ bytes: Span<UInt8>) -> Int? {
    words.removeAll(keepingCapacity: true)
    var slot: Int?
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 0x20 {
      let word = start..<offset
      start = offset + 1
      if word.count == 1, bytes[word.lowerBound] == UInt8(ascii: "_") {
        guard slot == nil else { return nil }
        slot = words.count
      } else {
        guard add(word, bytes) else { return nil }
      }
    }
    return words.isEmpty ? nil : slot
  }

  private mutating func add(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let hasCase = word.count > 1 && bytes[word.lowerBound] == UInt8(ascii: "=")
    let letters = hasCase ? (word.lowerBound + 1)..<word.upperBound : word
    guard plain.take(bytes, letters) else { return false }
    words.append(Word(letters: letters, hasCase: hasCase))
    return true
  }
}
