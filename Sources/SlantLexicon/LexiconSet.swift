public import SlantText

/// Lexicons compiled together: what the analyzers work with.
public struct LexiconSet: Sendable {
  /// The lexicons; a hit's `lexicon` is a position here.
  public let lexicons: [Lexicon]
  /// The automaton over all their terms.
  public let matcher: Matcher
  /// The base of each irregular form of a verb or noun: `sold` to `sell`, `wives` to `wife`.
  package let irregularBases: [String: String]

  /// Compiles `lexicons`.
  ///
  /// The words of the lexicons `abbreviations`, `wordclass`, `cues`, `first_names`, `titles` and
  /// `org_heads` also tell the tokenizer and the sentence splitter what to expect, and they, `sentiment`,
  /// `loaded`, `organisations` and `places` tell which words stand in names.
  ///
  /// - Throws: ``LexiconError`` with the first term that is wrong.
  public init(_ lexicons: [Lexicon]) throws(LexiconError) {
    let irregular = lexicons.first { $0.name == "irregular" }
    let matched = lexicons.filter { $0.name != "irregular" }
    let inflector = Inflector(irregularForms: irregular)
    irregularBases = inflector.irregularBases
    var builder = MatcherBuilder(
      inflector: inflector, lexiconCount: matched.count,
      words: matched.reduce(0) { $0 + $1.entries.count } / 2)
    for lexicon in matched {
      try builder.add(
        lexicon, listsNames: ["organisations", "places"].contains(lexicon.name),
        flags: Self.flags(of: lexicon))
    }
    self.lexicons = matched
    matcher = builder.matcher()
  }

  /// The built-in lexicons, with `replacements` in the place of those of the same name and after them.
  public static func builtIn(
    replacements: [Lexicon] = []
  ) throws(LexiconError) -> LexiconSet {
    try LexiconSet(BuiltInLexicons.all(replacements: replacements))
  }

  /// A tokenizer that numbers the words of these lexicons.
  public var tokenizer: Tokenizer { Tokenizer(vocabulary: matcher.vocabulary) }

  /// The position of the lexicon called `name`, or `nil`.
  public func index(of name: String) -> Int? { lexicons.firstIndex { $0.name == name } }

  /// What the words of each entry also tell.
  private static func flags(of lexicon: Lexicon) -> (LexiconEntry) -> MatcherBuilder.Flags {
    switch lexicon.name {
    case "abbreviations":
      let kind = lexicon.column("kind")
      return { .init(word: abbreviationFlags(lexicon.value(kind, of: $0), $0)) }
    case "wordclass":
      let column = lexicon.column("class")
      let features = lexicon.column("features")
      // Many entries share few cells.
      var known: [String: MatcherBuilder.Flags] = [:]
      return { entry in
        let cell = lexicon.value(column, of: entry)
        let feature = lexicon.value(features, of: entry)
        if !feature.isEmpty || entry.term == "to" { return wordClassFlags(cell, feature, entry) }
        if let flags = known[cell] { return flags }
        let flags = wordClassFlags(cell, feature, entry)
        known[cell] = flags
        return flags
      }
    case "sentiment", "loaded": return { _ in .init(word: .ordinary, verbForms: .predicate) }
    case "cues":
      let column = lexicon.column("pattern")
      return {
        .init(word: holds(lexicon.value(column, of: $0), 0x20, ["quote"]) ? .reporting : [])
      }
    case "first_names": return { _ in .init(word: .firstName) }
    case "titles": return { _ in .init(word: .title) }
    case "org_heads": return { _ in .init(word: .nameHead) }
    default: return { _ in .init() }
    }
  }

  private static func wordClassFlags(
    _ wordClass: String, _ features: String, _ entry: LexiconEntry
  ) -> MatcherBuilder.Flags {
    var flags = MatcherBuilder.Flags(word: .ordinary)
    if isStarter(wordClass) { flags.word.insert(.starter) }
    let isPredicate =
      holds(features, 0x20, ["inv"]) || holds(wordClass, UInt8(ascii: "/"), ["aux", "modal"])
      || entry.term == "to"
    if isPredicate { flags.word.insert(.predicate) } else { flags.verbForms = .predicate }
    return flags
  }

  private static func abbreviationFlags(_ kind: String, _ entry: LexiconEntry) -> WordFlags {
    var flags: WordFlags = [.abbreviation]
    switch kind {
    case "title", "saint": flags.insert(.beforeName)
    case "number", "month": flags.insert(.beforeNumber)
    default: break
    }
    if entry.term.utf8.first == UInt8(ascii: "=") { flags.insert(.onlyCapitalised) }
    return flags
  }

  /// Whether words of a class open sentences: articles, pronouns, prepositions, conjunctions, adverbs.
  private static func isStarter(_ wordClass: String) -> Bool {
    holds(
      wordClass, UInt8(ascii: "/"),
      ["det", "pron", "prep", "conj", "subconj", "wh", "adv", "aux", "modal"])
  }

  /// Whether a cell whose parts stand between separators has one of `parts`.
  private static func holds(_ cell: String, _ separator: UInt8, _ parts: [String]) -> Bool {
    cell.utf8.split(separator: separator).contains { part in
      parts.contains { $0.utf8.elementsEqual(part) }
    }
  }
}
