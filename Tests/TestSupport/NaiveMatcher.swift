public import SlantLexicon
public import SlantText

/// The rules of matching, written for the eye: every entry is tried at every token.
///
/// Within a lexicon the leftmost match wins, of those the longest, of those the one whose words are
/// most exact (a word before a wildcard, a longer wildcard before a shorter one, a number before
/// `#`), of those the first entry. Nothing crosses a sentence.
public struct NaiveMatcher {
  private let lexicons: [Lexicon]
  private let names: NaiveNameGuard
  private let terms: (LexiconEntry) -> [String]

  /// A matcher of `lexicons`.
  ///
  /// - Parameters:
  ///   - lexicons: Lexicons whose words are single tokens or end in `'s`.
  ///   - names: The words that make names.
  ///   - terms: A term and its inflected forms.
  public init(
    _ lexicons: [Lexicon], names: NaiveNameGuard, terms: @escaping (LexiconEntry) -> [String]
  ) {
    self.lexicons = lexicons
    self.names = names
    self.terms = terms
  }

  /// The hits in `text` by lexicon.
  public func hits(in text: IndexedText) -> [[Hit]] {
    let words = text.tokens.map { NaiveWord($0, text) }
    let marks = NameMarks(
      isName: names.marks(in: text, words), isListed: names.listed(in: text, words))
    return lexicons.indices.map { hits(of: $0, in: text, words, marks) }
  }

  private func hits(
    of lexicon: Int, in text: IndexedText, _ words: [NaiveWord], _ marks: NameMarks
  ) -> [Hit] {
    var hits: [Hit] = []
    for sentence in text.sentences {
      let part = Array(words[sentence.tokens])
      let names = marks[sentence.tokens]
      var start = 0
      while start < part.count {
        guard let best = best(lexicons[lexicon], part, names, at: start) else {
          start += 1
          continue
        }
        let first = sentence.tokens.lowerBound + start
        hits.append(Hit(lexicon: lexicon, entry: best.entry, tokens: first..<(first + best.length)))
        start += best.length
      }
    }
    return hits
  }

  private struct Candidate {
    let entry: Int
    let length: Int
    /// How inexact each word is: 0 for the word itself.
    let vagueness: [Int]
  }

  private func best(
    _ lexicon: Lexicon, _ words: [NaiveWord], _ names: NameMarks, at start: Int
  ) -> Candidate? {
    var candidates: [Candidate] = []
    for (number, entry) in lexicon.entries.enumerated() {
      for term in terms(entry) {
        let pattern = NaivePattern(term)
        let end = start + pattern.pieces.count
        guard end <= words.count, pattern.matches(words[start..<end]) else { continue }
        let isGuarded =
          names.isName[start..<end].contains(true)
          || names.isListed[start..<end].allSatisfy { $0 }
        if isGuarded, !entry.matchesInNames, !pattern.isExact { continue }
        if entry.unless.contains(where: { Self.stands($0, around: start..<end, words) }) {
          continue
        }
        candidates.append(
          Candidate(
            entry: number, length: pattern.pieces.count, vagueness: pattern.pieces.map(\.vagueness))
        )
      }
    }
    return candidates.min { left, right in
      if left.length != right.length { return left.length > right.length }
      if left.vagueness != right.vagueness {
        return left.vagueness.lexicographicallyPrecedes(right.vagueness)
      }
      return left.entry < right.entry
    }
  }

  /// Whether the context `unless` stands around `range`.
  private static func stands(
    _ unless: String, around range: Range<Int>, _ words: [NaiveWord]
  ) -> Bool {
    let sides = unless.split(separator: "_", omittingEmptySubsequences: false)
    let left = NaivePattern.context(sides[0])
    let right = NaivePattern.context(sides[1])
    let first = range.lowerBound - left.count
    let last = range.upperBound + right.count
    guard first >= 0, last <= words.count else { return false }
    return zip(left, words[first..<range.lowerBound]).allSatisfy { $0.matches($1) }
      && zip(right, words[range.upperBound..<last]).allSatisfy { $0.matches($1) }
  }
}

/// Which tokens are part of names, and of names that are listed.
struct NameMarks {
  let isName: [Bool]
  let isListed: [Bool]

  subscript(range: Range<Int>) -> NameMarks {
    NameMarks(isName: Array(isName[range]), isListed: Array(isListed[range]))
  }
}

/// A token as the naive matcher sees it.
struct NaiveWord {
  let token: Token
  /// As written, an abbreviation's last dot left off.
  let surface: String
  let folded: String

  init(_ token: Token, _ text: IndexedText) {
    self.token = token
    var surface = text.string(token)
    if token.kind == .word, surface.hasSuffix("."), surface.count > 1 { surface.removeLast() }
    self.surface = NaiveText.plain(surface)
    folded = self.surface.lowercased()
  }

  var isWordLike: Bool { token.kind == .word || token.kind == .number || token.kind == .clitic }
}

enum NaiveText {
  /// `text` with plain apostrophes and hyphens, one dash, one ellipsis, and no soft hyphens.
  static func plain(_ text: String) -> String {
    switch text {
    case "-", "--", "–", "—": return "—"
    case "...", "…": return "…"
    default: break
    }
    if text.count > 1, text.allSatisfy({ $0 == "." }) { return "…" }
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’": plain += "'"
      case "\u{2010}", "\u{2011}": plain += "-"
      case "\u{AD}": break
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}

/// A term taken apart.
struct NaivePattern {
  let pieces: [NaivePiece]
  let isExact: Bool

  init(_ term: String) {
    isExact = term.hasPrefix("=") && term.count > 1
    let isExact = isExact
    let body = isExact ? String(term.dropFirst()) : term
    pieces = body.split(separator: " ").flatMap { NaivePiece.pieces($0, isExact: isExact) }
  }

  static func context(_ side: Substring) -> [NaivePiece] {
    side.split(separator: " ").flatMap { word in
      let isExact = word.hasPrefix("=") && word.count > 1
      return NaivePiece.pieces(isExact ? word.dropFirst() : word, isExact: isExact)
    }
  }

  func matches(_ words: ArraySlice<NaiveWord>) -> Bool {
    zip(pieces, words).allSatisfy { $0.matches($1) }
  }
}

/// A word of a term: exact, wildcard, `#` or a mark.
struct NaivePiece {
  let text: String
  let isExact: Bool

  static func pieces(_ word: Substring, isExact: Bool) -> [NaivePiece] {
    if word.hasSuffix("'s"), word.count > 2 {
      return [
        NaivePiece(text: String(word.dropLast(2)), isExact: isExact),
        NaivePiece(text: "'s", isExact: isExact),
      ]
    }
    let text = word.hasSuffix(".") && word.count > 1 ? word.dropLast() : word
    return [NaivePiece(text: NaiveText.plain(String(text)), isExact: isExact)]
  }

  var isWildcard: Bool { text.hasSuffix("*") && text.count > 1 }

  var vagueness: Int {
    if text == "#" { return 1000 }
    return isWildcard ? 500 - text.utf8.count : 0
  }

  func matches(_ word: NaiveWord) -> Bool {
    if text == "#" { return word.token.kind == .number }
    guard word.isWordLike else { return text == word.surface }
    let stem = isWildcard ? String(text.dropLast()) : text
    let folded = stem.lowercased()
    guard isWildcard ? word.folded.hasPrefix(folded) : word.folded == folded else { return false }
    if !isExact { return true }
    if word.token.letterCase == .upper, word.token.length >= 5 { return true }
    return word.surface.hasPrefix(stem)
  }
}
