import SlantText

/// A term or one side of a context, taken apart into words.
struct Pattern: Equatable, Sendable {
  /// A word of a pattern.
  struct Element: Equatable, Sendable {
    /// The folded word, a wildcard ending in `*`, a mark, or ``WordID/anyNumber``.
    let word: WordID
    /// The word as written, without an abbreviation's last dot; compared where case counts.
    let surface: [UInt8]
  }

  /// The words in order.
  let elements: [Element]
  /// Whether the text must be written in the same case.
  let isCaseSensitive: Bool
}

/// Reads terms and contexts and numbers their words.
struct PatternParser {
  var vocabulary: Vocabulary
  /// Splits terms; it needs no words of its own.
  private let tokenizer = Tokenizer(vocabulary: Vocabulary())

  /// A parser that knows no words yet, with room for `capacity` of them.
  init(capacity: Int = 0) { vocabulary = Vocabulary(capacity: capacity) }

  /// The pattern of a term such as `=US`, `collateral damage` or `terror*`.
  mutating func pattern(_ term: String) throws(PatternProblem) -> Pattern {
    let isCaseSensitive = term.utf8.first == UInt8(ascii: "=") && term.utf8.count > 1
    let body = isCaseSensitive ? String(term.dropFirst()) : term
    let elements = try elements(body)
    guard !elements.isEmpty else { throw .empty }
    return Pattern(elements: elements, isCaseSensitive: isCaseSensitive)
  }

  /// The two sides of a context such as `HMS _` or `_ Secretary`.
  mutating func context(_ text: String) throws(PatternProblem) -> (left: Pattern, right: Pattern) {
    let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard words.filter({ $0 == "_" }).count == 1, let slot = words.firstIndex(of: "_") else {
      throw .contextSlot
    }
    let left = try side(words[..<slot])
    let right = try side(words[(slot + 1)...])
    guard !left.elements.isEmpty || !right.elements.isEmpty else { throw .empty }
    return (left, right)
  }

  private mutating func side(_ words: ArraySlice<String>) throws(PatternProblem) -> Pattern {
    var parts: [Pattern.Element] = []
    var hasExact = false
    for word in words {
      let isExact = word.utf8.first == UInt8(ascii: "=") && word.utf8.count > 1
      let more = try elements(isExact ? String(word.dropFirst()) : word)
      // A word without `=` matches any case: there is no surface to compare.
      parts += isExact ? more : more.map { Pattern.Element(word: $0.word, surface: []) }
      if isExact { hasExact = true }
    }
    return Pattern(elements: parts, isCaseSensitive: hasExact)
  }

  private mutating func elements(_ text: String) throws(PatternProblem) -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    for piece in text.utf8.split(separator: 0x20) {
      let bytes = Array(piece)
      if bytes == [UInt8(ascii: "#")] {
        elements.append(Pattern.Element(word: .anyNumber, surface: []))
      } else if bytes.last == UInt8(ascii: "*"), bytes.count > 1 {
        elements += try wildcard(bytes)
      } else {
        guard !bytes.contains(UInt8(ascii: "*")) else { throw .misplacedWildcard }
        elements += tokens(bytes)
      }
    }
    return elements
  }

  private mutating func wildcard(_ bytes: [UInt8]) throws(PatternProblem) -> [Pattern.Element] {
    let stem = Array(bytes.dropLast())
    guard !stem.contains(UInt8(ascii: "*")) else { throw .misplacedWildcard }
    // `anti-*` is the start of one word, but the tokenizer keeps a hyphen only before a letter.
    let endsInHyphen = stem.count > 1 && stem.last == UInt8(ascii: "-")
    var elements = tokens(endsInHyphen ? stem + [UInt8(ascii: "x")] : stem)
    guard let last = elements.popLast() else { throw .empty }
    let surface = endsInHyphen ? Array(last.surface.dropLast()) : last.surface
    guard surface.count >= 2, surface.count <= 60 else { throw .wildcardLength }
    let text = String(decoding: surface + [UInt8(ascii: "*")], as: UTF8.self)
    elements.append(Pattern.Element(word: vocabulary.intern(text), surface: surface))
    return elements
  }

  private mutating func tokens(_ bytes: [UInt8]) -> [Pattern.Element] {
    tokenizer.tokens(in: bytes.span, 0..<bytes.count).map { token in
      var surface = Array(bytes[token.span.range])
      guard token.kind == .word || token.kind == .number || token.kind == .clitic else {
        return Pattern.Element(word: token.word, surface: surface)
      }
      if surface.last == UInt8(ascii: ".") { surface.removeLast() }
      let word = vocabulary.intern(String(decoding: surface, as: UTF8.self))
      return Pattern.Element(word: word, surface: surface)
    }
  }
}
