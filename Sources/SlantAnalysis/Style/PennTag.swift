/// The tags of the Penn Treebank that Slant's word classes can tell.
///
/// Marcus, Santorini & Marcinkiewicz (1993), "Building a large annotated corpus of English",
/// Computational Linguistics 19(2). Left out are those that they cannot: FW (foreign words), LS (list
/// marks), NNPS (names in the plural), RP (particles, which are prepositions or adverbs here) and SYM.
public enum PennTag: Int, CaseIterable, Sendable {
  /// A coordinating conjunction.
  case conjunction
  /// A number.
  case number
  /// A determiner, also where it stands for a noun.
  case determiner
  /// "there" that says that something is.
  case existential
  /// A preposition or a word that opens a clause.
  case preposition
  /// An adjective.
  case adjective
  /// A comparative: larger.
  case comparative
  /// A superlative: largest.
  case superlative
  /// A modal verb.
  case modal
  /// A noun.
  case noun
  /// A noun in the plural.
  case pluralNoun
  /// A name, also in the plural, which by its ending alone cannot be told from Ellis and Rivers.
  case name
  /// A word before a determiner: all the, such a.
  case predeterminer
  /// The sign of possession.
  case possession
  /// A personal pronoun.
  case pronoun
  /// A possessive pronoun before a noun.
  case possessive
  /// An adverb.
  case adverb
  /// An adverb in the comparative.
  case comparativeAdverb
  /// An adverb in the superlative.
  case superlativeAdverb
  /// "to", whatever it does.
  case to
  /// An interjection.
  case interjection
  /// A verb in its base form after "to", a modal or "do".
  case verbBase
  /// A verb in the past.
  case verbPast
  /// A verb in -ing.
  case gerund
  /// A past participle.
  case participle
  /// A verb in the present, not of the third person singular.
  case verbPresent
  /// A verb of the third person singular.
  case verbThird
  /// which, and "that" of a relative clause.
  case whDeterminer
  /// who, what.
  case whPronoun
  /// whose.
  case whPossessive
  /// how, where, why, when.
  case whAdverb

  /// The tag as the Treebank writes it: `NNS`, `PRP$`.
  public var code: String { Self.codes[rawValue] }

  private static let codes = [
    "CC", "CD", "DT", "EX", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NNS", "NNP", "PDT",
    "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ",
    "WDT", "WP", "WP$", "WRB",
  ]
}
