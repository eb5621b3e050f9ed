/// The word classes that a word can have, from the lexicon `wordclass`.
struct ClassSet: OptionSet, Sendable {
  let rawValue: UInt64

  static let noun = ClassSet(rawValue: 1 << 0)
  static let verb = ClassSet(rawValue: 1 << 1)
  static let adjective = ClassSet(rawValue: 1 << 2)
  static let adverb = ClassSet(rawValue: 1 << 3)
  static let determiner = ClassSet(rawValue: 1 << 4)
  static let pronoun = ClassSet(rawValue: 1 << 5)
  static let preposition = ClassSet(rawValue: 1 << 6)
  static let conjunction = ClassSet(rawValue: 1 << 7)
  static let subordinator = ClassSet(rawValue: 1 << 8)
  static let relative = ClassSet(rawValue: 1 << 9)
  static let interrogative = ClassSet(rawValue: 1 << 10)
  static let auxiliary = ClassSet(rawValue: 1 << 11)
  static let modal = ClassSet(rawValue: 1 << 12)
  static let negation = ClassSet(rawValue: 1 << 13)
  static let number = ClassSet(rawValue: 1 << 14)
  static let time = ClassSet(rawValue: 1 << 15)
  static let possessive = ClassSet(rawValue: 1 << 16)
  static let plural = ClassSet(rawValue: 1 << 17)
  static let interjection = ClassSet(rawValue: 1 << 18)
  /// A noun for a person.
  static let person = ClassSet(rawValue: 1 << 19)
  /// A collective noun: government, team.
  static let collective = ClassSet(rawValue: 1 << 20)
  /// A noun for something said, written or found: statement, report, poll.
  static let document = ClassSet(rawValue: 1 << 21)
  static let female = ClassSet(rawValue: 1 << 22)
  static let male = ClassSet(rawValue: 1 << 23)
  static let thirdPerson = ClassSet(rawValue: 1 << 24)
  static let subject = ClassSet(rawValue: 1 << 25)
  static let beForm = ClassSet(rawValue: 1 << 26)
  static let firstPerson = ClassSet(rawValue: 1 << 27)
  static let reflexive = ClassSet(rawValue: 1 << 28)
  /// A form of "do", after which a verb stands in its base form.
  static let doForm = ClassSet(rawValue: 1 << 29)
  /// A form of "have", after which a participle stands.
  static let haveForm = ClassSet(rawValue: 1 << 30)
  /// A verb whose participle is like its base form: cut, set, come.
  static let invariant = ClassSet(rawValue: 1 << 31)
  /// A verb that is hardly ever a noun without a determiner: say, feel.
  static let mainlyVerb = ClassSet(rawValue: 1 << 32)

  /// A past form that is no participle: went.
  static let finite = ClassSet(rawValue: 1 << 33)

  /// The set for a `class` cell such as `noun/verb` and a `features` cell such as `3sf subj`.
  init(classes: String, features: String) {
    var set: ClassSet = []
    for name in classes.split(separator: "/") { set.insert(Self.classes[String(name)] ?? []) }
    for name in features.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "," }) {
      set.insert(Self.feature(String(name)))
    }
    self = set
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private static let classes: [String: ClassSet] = [
    "noun": .noun, "verb": .verb, "adj": .adjective, "adv": .adverb, "det": .determiner,
    "pron": .pronoun, "prep": .preposition, "conj": .conjunction, "subconj": .subordinator,
    "rel": .relative, "wh": .interrogative, "aux": .auxiliary, "modal": .modal,
    "neg": .negation, "num": .number, "intj": .interjection,
  ]

  private static func feature(_ name: String) -> ClassSet {
    switch name {
    case "time": .time
    case "person": .person
    case "group": .collective
    case "speech-doc": .document
    case "poss": .possessive
    case "refl": .reflexive
    case "subj": .subject
    case "be": .beForm
    case "do": .doForm
    case "have": .haveForm
    case "inv": .invariant
    case "mainv": .mainlyVerb
    case "fin": .finite
    case "neg": .negation
    case "3sf": [.thirdPerson, .female]
    case "3sm": [.thirdPerson, .male]
    case "3sn", "3s": .thirdPerson
    case "3pl", "3p": [.thirdPerson, .plural]
    case "1s": .firstPerson
    case "1pl", "1p": [.firstPerson, .plural]
    case "pl": .plural
    default: []
    }
  }
}
