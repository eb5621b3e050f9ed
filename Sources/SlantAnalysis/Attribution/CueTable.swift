import SlantLexicon
import SlantText

/// What the entries of the lexicon `cues` say, by entry number.
struct CueTable: Sendable {
  /// A cue word or phrase.
  ///
  /// It holds no text, so that it is cheap to copy.
  struct Cue: Sendable {
    /// The number of the entry.
    let entry: Int32
    let stance: Stance
    let kind: Attribution.Kind
    let patterns: CuePatterns
    let parts: CueParts
    /// Whether the subject of the passive is the one who speaks: "was quoted as saying".
    let namesSpeaker: Bool
  }

  /// The position of the lexicon in the set.
  let lexicon: Int?
  let cues: [Cue]
  private let terms: [String]
  /// Cues that are nouns or adjectives, by their word: the form "warning" of a verb hides the noun of
  /// the same spelling.
  private let others: [WordID: Cue]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "cues")
    guard let lexicon else {
      cues = []
      terms = []
      others = [:]
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var cues: [Cue] = []
    for (number, entry) in source.entries.enumerated() {
      cues.append(
        Cue(
          entry: Int32(number),
          stance: try reader.choice("stance", of: entry, Stance.self),
          kind: try reader.choice("kind", of: entry, Attribution.Kind.self),
          patterns: CuePatterns(codes: reader.text("pattern", of: entry)),
          parts: CueParts(reader.text("pos", of: entry)),
          namesSpeaker: entry.term.hasSuffix(" as saying")))
    }
    self.cues = cues
    let terms = source.entries.map(\.term)
    self.terms = terms
    others = Dictionary(
      cues.filter { $0.parts == .noun || $0.parts == .adjective }
        .map { (set.matcher.vocabulary.word(terms[Int($0.entry)]), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lexicon's term for a cue.
  func term(of cue: Cue) -> String { terms[Int(cue.entry)] }

  /// The noun or adjective that is spelled as `word`.
  func other(spelled word: WordID) -> Cue? { word == .unknown ? nil : others[word] }
}

/// The constructions that a cue takes.
struct CuePatterns: OptionSet, Sendable {
  let rawValue: UInt32

  static let quote = CuePatterns(rawValue: 1 << 0)
  static let that = CuePatterns(rawValue: 1 << 1)
  static let objectThat = CuePatterns(rawValue: 1 << 2)
  static let wh = CuePatterns(rawValue: 1 << 3)
  static let to = CuePatterns(rawValue: 1 << 4)
  static let objectTo = CuePatterns(rawValue: 1 << 5)
  static let nounPhrase = CuePatterns(rawValue: 1 << 6)
  static let objectAs = CuePatterns(rawValue: 1 << 7)
  static let objectNoun = CuePatterns(rawValue: 1 << 8)
  static let objectOf = CuePatterns(rawValue: 1 << 9)
  static let objectFor = CuePatterns(rawValue: 1 << 10)
  static let passive = CuePatterns(rawValue: 1 << 11)
  static let about = CuePatterns(rawValue: 1 << 12)
  static let of = CuePatterns(rawValue: 1 << 13)
  static let `for` = CuePatterns(rawValue: 1 << 14)
  static let on = CuePatterns(rawValue: 1 << 15)
  static let against = CuePatterns(rawValue: 1 << 16)
  static let with = CuePatterns(rawValue: 1 << 17)

  /// The subject of the cue is a part of what is held true: the treaty seems dead.
  static let appearance = CuePatterns(rawValue: 1 << 18)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set for codes such as `quote that obj-to`.
  init(codes: String) {
    var set: CuePatterns = []
    for code in codes.split(separator: " ") { set.insert(Self.codes[String(code)] ?? []) }
    self = set
  }

  private static let codes: [String: CuePatterns] = [
    "quote": .quote, "that": .that, "obj-that": .objectThat, "wh": .wh, "to": .to,
    "obj-to": .objectTo, "np": .nounPhrase, "obj-as": .objectAs, "obj-np": .objectNoun,
    "obj-of": .objectOf, "obj-for": .objectFor, "about": .about, "of": .of, "for": .for,
    "on": .on, "against": .against, "with": .with, "passive": .passive, "appear": .appearance,
  ]
}

/// The parts of speech in which a word is a cue.
struct CueParts: OptionSet, Sendable {
  let rawValue: UInt8

  static let verb = CueParts(rawValue: 1)
  static let noun = CueParts(rawValue: 2)
  static let preposition = CueParts(rawValue: 4)
  static let adjective = CueParts(rawValue: 8)
  static let adverb = CueParts(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set for a cell of the column `pos`.
  init(_ text: String) {
    switch text {
    case "v": self = .verb
    case "n": self = .noun
    case "vn": self = [.verb, .noun]
    case "prep": self = .preposition
    case "adj": self = .adjective
    case "adv": self = .adverb
    default: self = []
    }
  }
}
