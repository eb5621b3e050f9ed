/// A line of a lexicon: a term with the values of its columns.
public struct LexiconEntry: Equatable, Sendable {
  /// The pattern as written: `victorious`, `=US`, `collateral damage`, `terror*`.
  public let term: String
  /// The word classes whose forms the term also stands for.
  public let inflection: Inflection
  /// Contexts that are not the term; `_` stands for it.
  public let unless: [String]
  /// Whether the term also matches inside a proper name.
  public let matchesInNames: Bool
  /// Where the entry comes from: a paper, a licence-compatible list, or `slant`.
  public let provenance: String
  /// The values of the lexicon's further columns, in the order of ``Lexicon/columns``.
  public let values: [String]
  /// The line of the file, from 1.
  public let line: Int

  /// An entry with the values of its columns.
  public init(
    term: String, inflection: Inflection = [], unless: [String] = [],
    matchesInNames: Bool = false, provenance: String = "slant", values: [String] = [],
    line: Int = 0
  ) {
    self.term = term
    self.inflection = inflection
    self.unless = unless
    self.matchesInNames = matchesInNames
    self.provenance = provenance
    self.values = values
    self.line = line
  }

  /// The same entry with other values.
  func with(values: [String]) -> LexiconEntry {
    LexiconEntry(
      term: term, inflection: inflection, unless: unless, matchesInNames: matchesInNames,
      provenance: provenance, values: values, line: line)
  }
}

/// The forms that a term stands for beside itself.
public struct Inflection: OptionSet, Sendable, Equatable {
  /// The bits.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Third person, past, participles: of the first word of a phrase.
  public static let verb = Inflection(rawValue: 1)
  /// Plural: of the last word of a phrase.
  public static let noun = Inflection(rawValue: 2)
  /// Comparative and superlative: of the last word of a phrase.
  public static let adjective = Inflection(rawValue: 4)

  /// The set written as letters: `v`, `n`, `a`; `nil` for any other letter.
  public init?(letters: String) {
    var set: Inflection = []
    for letter in letters.unicodeScalars {
      switch letter {
      case "v": set.insert(.verb)
      case "n": set.insert(.noun)
      case "a": set.insert(.adjective)
      default: return nil
      }
    }
    self = set
  }
}
