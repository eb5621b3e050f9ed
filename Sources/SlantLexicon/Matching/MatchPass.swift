import SlantText

/// One pass of a matcher over a text.
struct MatchPass {
  let matcher: Matcher
  let text: IndexedText
  private let names: NameGuard
  private(set) var hits: [[Hit]]
  /// The first token at which each lane may match again.
  private var free: [Int]
  /// The best match by lane at the last token where it had one.
  private var best: [(entry: Int, start: Int, end: Int)]
  /// The lanes with a match at the current token.
  private var touched: [Int] = []

  init(matcher: Matcher, text: IndexedText, names: NameGuard) {
    self.matcher = matcher
    self.text = text
    self.names = names
    hits = Array(repeating: [], count: matcher.lexiconCount)
    free = Array(repeating: 0, count: matcher.lanes.count)
    best = Array(repeating: (0, -1, 0), count: matcher.lanes.count)
  }

  mutating func run() {
    for start in text.tokens.indices {
      let token = text.tokens[start]
      var word = token.word
      while word != .unknown {
        follow(matcher.firstNodes[word.index], from: start, at: start + 1)
        word = matcher.vocabulary.broader(than: word)
      }
      if token.kind == .number {
        follow(matcher.firstNodes[WordID.anyNumber.index], from: start, at: start + 1)
      }
      if !touched.isEmpty { keep() }
    }
  }

  /// Collects what ends at `node` and goes on with the next token.
  private mutating func follow(_ node: UInt32, from start: Int, at next: Int) {
    guard node != 0 else { return }
    let from = Int(matcher.acceptStarts[Int(node)])
    let to = Int(matcher.acceptStarts[Int(node) + 1])
    for index in from..<to { offer(matcher.accepted[index], start..<next) }
    guard next < text.tokens.count else { return }
    let token = text.tokens[next]
    var word = token.word
    while word != .unknown {
      follow(matcher.transitions.node(after: node, word), from: start, at: next + 1)
      word = matcher.vocabulary.broader(than: word)
    }
    if token.kind == .number {
      follow(matcher.transitions.node(after: node, .anyNumber), from: start, at: next + 1)
    }
  }

  /// Takes a match if it stands and is longer than what its lane has here.
  private mutating func offer(_ entry: Matcher.AcceptedEntry, _ tokens: Range<Int>) {
    let lane = entry.lane
    guard tokens.lowerBound >= free[lane] else { return }
    let isFirst = best[lane].start != tokens.lowerBound
    if !isFirst, best[lane].end >= tokens.upperBound { return }
    guard stands(entry, tokens) else { return }
    if isFirst { touched.append(lane) }
    best[lane] = (entry.entry, tokens.lowerBound, tokens.upperBound)
  }

  private func stands(_ entry: Matcher.AcceptedEntry, _ tokens: Range<Int>) -> Bool {
    let sentence = text.sentences[text.sentence(of: tokens.lowerBound)].tokens
    guard tokens.upperBound <= sentence.upperBound else { return false }
    if let surfaces = entry.surfaces, !PatternTest.hasCase(of: surfaces, tokens, text) {
      return false
    }
    if !entry.matchesInNames, names.isInName(tokens) { return false }
    return !entry.guards.contains { index in
      let context = matcher.guards[index]
      return tokens.lowerBound - context.left.elements.count >= sentence.lowerBound
        && tokens.upperBound + context.right.elements.count <= sentence.upperBound
        && PatternTest.ends(context.left, before: tokens.lowerBound, text, matcher.vocabulary)
        && PatternTest.starts(context.right, at: tokens.upperBound, text, matcher.vocabulary)
    }
  }

  private mutating func keep() {
    if touched.count > 1, matcher.lanes.count > matcher.lexiconCount { touched.sort() }
    for lane in touched {
      let (entry, start, end) = best[lane]
      let lexicon = matcher.lanes[lane]
      hits[lexicon].append(Hit(lexicon: lexicon, entry: entry, tokens: start..<end))
      free[lane] = end
    }
    touched.removeAll(keepingCapacity: true)
  }
}

/// Comparison of a pattern with a place in a text, word by word.
enum PatternTest {
  /// Whether the words of `pattern` are the tokens before `end`.
  static func ends(
    _ pattern: Pattern, before end: Int, _ text: IndexedText, _ vocabulary: Vocabulary
  ) -> Bool {
    let start = end - pattern.elements.count
    return start >= 0 && starts(pattern, at: start, text, vocabulary)
  }

  /// Whether the words of `pattern` are the tokens from `start` on.
  static func starts(
    _ pattern: Pattern, at start: Int, _ text: IndexedText, _ vocabulary: Vocabulary
  ) -> Bool {
    guard start + pattern.elements.count <= text.tokens.count else { return false }
    for (offset, element) in pattern.elements.enumerated() {
      guard matches(element, text.tokens[start + offset], vocabulary) else { return false }
    }
    guard pattern.isCaseSensitive else { return true }
    return hasCase(
      of: pattern.elements.map(\.surface), start..<(start + pattern.elements.count), text)
  }

  /// Whether a token is the word of an element.
  static func matches(
    _ element: Pattern.Element, _ token: Token, _ vocabulary: Vocabulary
  ) -> Bool {
    if element.word == .anyNumber { return token.kind == .number }
    var word = token.word
    while word != .unknown {
      if word == element.word { return true }
      word = vocabulary.broader(than: word)
    }
    return false
  }

  /// Whether tokens are written as `surfaces`; a long name in capitals throughout counts too.
  static func hasCase(of surfaces: [[UInt8]], _ tokens: Range<Int>, _ text: IndexedText) -> Bool {
    for (surface, index) in zip(surfaces, tokens) {
      let token = text.tokens[index]
      guard token.isWord || token.kind == .clitic else { continue }
      if token.letterCase == .upper, token.length >= 5 { continue }
      guard starts(token.span, with: surface, text.bytes) else { return false }
    }
    return true
  }

  /// Whether the text at `span` starts with `surface`; the curly apostrophe counts as the straight
  /// one, the narrow hyphens as `-`, and soft hyphens not at all.
  private static func starts(_ span: TextSpan, with surface: [UInt8], _ bytes: [UInt8]) -> Bool {
    var offset = span.start
    for expected in surface {
      if offset + 1 < span.end, bytes[offset] == 0xC2, bytes[offset + 1] == 0xAD { offset += 2 }
      guard offset < span.end else { return true }
      var byte = bytes[offset]
      var length = 1
      if byte == 0xE2, offset + 2 < span.end, bytes[offset + 1] == 0x80, expected < 0x80 {
        let isHyphen = bytes[offset + 2] == 0x90 || bytes[offset + 2] == 0x91
        byte = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "'")
        length = 3
      }
      if byte != expected { return false }
      offset += length
    }
    return true
  }
}
