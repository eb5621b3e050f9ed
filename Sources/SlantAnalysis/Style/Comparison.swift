import SlantText

/// The form of an adjective or adverb that compares.
enum Comparison {
  case comparative
  case superlative

  /// Words in -er and -est that do not compare.
  private static let others: [StaticString] = [
    "other", "rather", "ever", "never", "however", "together", "altogether", "further", "over",
    "under", "after", "sober", "clever", "slender", "tender", "bitter", "eager", "foster", "former",
    "latter", "inner", "outer", "improper", "proper", "sinister", "super", "transgender", "upper",
    "utter", "silver", "copper", "leather", "dapper", "somber", "lackluster", "west", "northwest",
    "southwest", "earnest", "honest", "dishonest", "modest", "immodest", "premier", "thereafter",
    "moreover", "yonder", "sheer", "queer", "wherever", "whenever", "forever",
  ]

  /// What a word that is known to be an adjective or adverb says by its ending; `nil` for neither.
  static func of(_ text: IndexedText, _ token: Token) -> Comparison? {
    if VerbShape.matches(text, token, "worse") { return .comparative }
    if VerbShape.matches(text, token, "worst") { return .superlative }
    let isComparative = VerbShape.ends(text, token, "er")
    guard isComparative || VerbShape.ends(text, token, "est"), token.length >= 4 else { return nil }
    if VerbShape.matches(text, token, "later") { return .comparative }
    let isOther = others.contains { VerbShape.matches(text, token, $0) }
    return isOther ? nil : isComparative ? .comparative : .superlative
  }
}
