import SlantText

/// Tells attributions whose content the author claims himself.
///
/// No one speaks in them but "I", "we" or "this": "I think the plan is a disgrace", "this shows how reckless
/// they were".
struct AuthorClaims {
  private static let words: [StaticString] = [
    "i", "we", "us", "you", "one", "it", "this", "that", "these", "those", "which", "what", "there",
  ]

  let text: IndexedText
  /// Whether a token stands in a quotation of speech.
  let isQuoted: [Bool]

  /// Whether the author is the one who claims what `attribution` holds.
  func holds(_ attribution: RawAttribution, _ resolution: SourceResolver.Resolution) -> Bool {
    guard let source = attribution.source, source.count == 1, resolution.speakers.isEmpty,
      !isQuoted[source.lowerBound]
    else { return false }
    let token = text.tokens[source.lowerBound]
    return Self.words.contains { VerbShape.matches(text, token, $0) }
  }
}
