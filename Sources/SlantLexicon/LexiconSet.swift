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
    var builder = MatcherBuilder(inflector: inflector, lexiconCount: matched.count)
    for lexicon in matched { try builder.add(lexicon) }
    for lexicon in matched { Self.flagWords(of: lexicon, in: &builder) }
    self.lexicons = matched
    matcher = builder.matcher(
      listedNames: matched.indices.filter {
        ["organisations", "places"].contains(matched[$0].name)
      })
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

  private static func flagWords(of lexicon: Lexicon, in builder: inout MatcherBuilder) {
    switch lexicon.name {
    case "abbreviations":
      let kind = lexicon.column("kind")
      for entry in lexicon.entries {
        builder.insert(abbreviationFlags(lexicon.value(kind, of: entry), entry), for: entry)
      }
    case "wordclass":
      let column = lexicon.column("class")
      let features = lexicon.column("features")
      for entry in lexicon.entries {
        let wordClass = lexicon.value(column, of: entry)
        if isStarter(wordClass) { builder.insert(.starter, for: entry) }
        builder.insert(.ordinary, for: entry)
        let isInvariant = holds(lexicon.value(features, of: entry), 0x20, ["inv"])
        if isInvariant || holds(wordClass, UInt8(ascii: "/"), ["aux", "modal"])
          || entry.term == "to"
        {
          builder.insert(.predicate, for: entry)
        } else {
          builder.insertVerbForms(.predicate, of: entry)
        }
      }
    case "sentiment", "loaded":
      for entry in lexicon.entries {
        builder.insert(.ordinary, for: entry)
        builder.insertVerbForms(.predicate, of: entry)
      }
    case "cues":
      let column = lexicon.column("pattern")
      for entry in lexicon.entries
      where holds(lexicon.value(column, of: entry), 0x20, ["quote"]) {
        builder.insert(.reporting, for: entry)
      }
    case "first_names": for entry in lexicon.entries { builder.insert(.firstName, for: entry) }
    case "titles": for entry in lexicon.entries { builder.insert(.title, for: entry) }
    case "org_heads": for entry in lexicon.entries { builder.insert(.nameHead, for: entry) }
    default: break
    }
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
