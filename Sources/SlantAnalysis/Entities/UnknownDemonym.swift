import SlantText

/// Adjectives of countries that no lexicon holds, by their endings: "the Velorian leader".
enum UnknownDemonym {
  private static let endings: [StaticString] = ["ian", "ean", "ese", "ish"]

  /// The word at `index` in lower case as a stand-in for the country; `nil` where it is no such word.
  static func country(_ text: IndexedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, token.letterCase == .capitalised, token.length >= 6 else {
      return nil
    }
    let bytes = text.bytes[token.span.range]
    guard endings.contains(where: { VerbShape.ends(bytes, $0) }) else { return nil }
    return text.string(token).lowercased()
  }
}
