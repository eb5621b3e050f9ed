/// The part of speech of a token, as far as a light grammar needs it.
enum WordClass: UInt8 {
  case other
  case noun
  case properNoun
  /// A noun of time that is no participant: Monday, yesterday, week.
  case time
  case verb
  case auxiliary
  case modal
  case adjective
  case adverb
  case determiner
  /// A pronoun that stands for a noun phrase: he, they, who says it.
  case pronoun
  /// A possessive pronoun: his, their.
  case possessive
  case preposition
  case conjunction
  case subordinator
  /// who, which, whose.
  case relative
  /// what, how, why, whether.
  case interrogative
  case number
  /// "to" before a verb.
  case infinitiveMarker
  case negation
  /// The clitic 's of possession.
  case possessiveClitic
  /// A quotation mark.
  case quote
  case comma
  /// A colon, semicolon or dash.
  case stop
  case bracket
  /// The end of a sentence.
  case end
  case symbol

  /// Whether it can stand inside a noun phrase before its head.
  var isNominalModifier: Bool {
    switch self {
    case .noun, .properNoun, .adjective, .determiner, .possessive, .number, .possessiveClitic,
      .symbol:
      true
    default: false
    }
  }

  /// Whether it can be the head of a noun phrase.
  var isNominal: Bool {
    self == .noun || self == .properNoun || self == .pronoun
  }

  /// Whether it is a word of a verb group.
  var isVerbal: Bool {
    self == .verb || self == .auxiliary || self == .modal
  }
}

/// The form of a verb, by its ending.
enum VerbForm: UInt8 {
  case none
  /// say
  case base
  /// says
  case third
  /// said; also a past participle
  case past
  /// saying
  case gerund
}

/// A token with its word class.
struct Tag {
  var wordClass: WordClass
  var form: VerbForm = .none
  /// Whether a noun or pronoun is plural.
  var isPlural = false
  /// Whether it is the preposition "as", which ties a judgement to an object rather than to a noun.
  var isAs = false
  /// Whether a verb in the past cannot be a participle: went, said.
  var isFinite = false
  /// Whether the word can be a verb although it is tagged otherwise.
  var mayBeVerb = false
}
