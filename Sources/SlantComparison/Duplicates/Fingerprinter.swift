internal import SlantAnalysis
public import SlantLexicon
internal import SlantText

/// Makes fingerprints of articles.
///
///     let fingerprinter = Fingerprinter(lexicons: try .builtIn())
///     let fingerprint = fingerprinter.fingerprint(
///       of: FingerprintParts(article: "flare/17", text: Array(text.utf8)))
///
/// It holds no state, so that several tasks can share it.
public struct Fingerprinter: Sendable {
  private let tokenizer: Tokenizer
  private let minHash = MinHash()
  private let roots: WordRoots

  /// A fingerprinter that knows function words and irregular forms from `lexicons`.
  public init(lexicons: LexiconSet) {
    tokenizer = lexicons.tokenizer
    roots = WordRoots(irregularBases: lexicons.irregularBases)
  }

  /// The fingerprint of an article.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func fingerprint(of parts: FingerprintParts) -> ArticleFingerprint {
    var tokens: [Token] = []
    for range in Self.story(parts) {
      tokens.append(contentsOf: tokenizer.tokens(in: parts.text.span, range))
    }
    let shingles = Shingles.hashes(of: tokens, in: parts.text)
    return ArticleFingerprint(
      article: parts.article, outlet: parts.outlet,
      day: parts.date.flatMap(CalendarDay.init)?.iso, shingles: shingles,
      signature: minHash.signature(of: shingles),
      storyTerms: terms(of: parts, tokens))
  }

  private func terms(of parts: FingerprintParts, _ tokens: [Token]) -> [StoryTerm] {
    var counter = StoryTermCounter(vocabulary: tokenizer.vocabulary, roots: roots)
    if let title = parts.title {
      let bytes = Array(title.utf8)
      counter.addTitle(tokenizer.tokens(in: bytes.span, 0..<bytes.count), bytes)
    }
    let start = parts.lead.first?.lowerBound ?? 0
    let end = parts.lead.last?.upperBound ?? 0
    counter.addLead(tokens.drop { $0.start < start }, parts.text, to: end)
    for name in parts.names { counter.add(name) }
    return counter.terms
  }

  /// The bytes of the text between the stretches of boilerplate.
  private static func story(_ parts: FingerprintParts) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for stretch in parts.boilerplate where stretch.upperBound > start {
      if stretch.lowerBound > start { ranges.append(start..<stretch.lowerBound) }
      start = stretch.upperBound
    }
    if start < parts.text.count { ranges.append(start..<parts.text.count) }
    return ranges
  }
}
