/// Looks entries up by what they match.
public struct LexiconSearch: Sendable {
  private let inflector: Inflector

  /// A search that inflects words with the help of the built-in irregular forms.
  public init() throws(LexiconError) {
    inflector = try Inflector(irregularForms: BuiltInLexicons.lexicon("irregular"))
  }

  /// Those of `entries` that stand for `phrase`, itself or in an inflected form or by a wildcard.
  public func entries(_ entries: [LexiconEntry], for phrase: String) -> [LexiconEntry] {
    let words = phrase.lowercased().words
    return entries.filter { entry in
      inflector.terms(of: entry).contains { form in
        let plain = form.hasPrefix("=") ? form.dropFirst() : form[...]
        let pattern = plain.lowercased().words
        return pattern.count == words.count && zip(pattern, words).allSatisfy(Self.covers)
      }
    }
  }

  private static func covers(_ pattern: String, _ word: String) -> Bool {
    pattern == word || (pattern.hasSuffix("*") && word.hasPrefix(pattern.dropLast()))
  }
}
