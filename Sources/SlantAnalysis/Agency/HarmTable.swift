import SlantLexicon

/// What the entries of the lexicon `harm` say, by entry number.
struct HarmTable: Sendable {
  /// How a word of harm is used.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8

    static let verb = Forms(rawValue: 1 << 0)
    static let noun = Forms(rawValue: 1 << 1)
    static let intransitive = Forms(rawValue: 1 << 2)
    static let adjective = Forms(rawValue: 1 << 3)
  }

  /// What must suffer for a word to tell of harm.
  enum Sufferer: String, CaseIterable, Sendable {
    /// Whatever stands there.
    case any = ""
    /// People and animals, with or without names.
    case person
    /// People and animals without names: a team "beats" another by its name.
    case people
    /// People, animals, places and things.
    case thing
    /// The same where blows rather than words fall: not somebody with a name or an office.
    case target
    /// People without names where blows rather than votes or goals fall.
    case foe
    /// Places and things alone.
    case object
    /// People, animals, places and things that a weapon, vehicle or storm strikes.
    case struck
  }

  /// Nouns that can take part in harm although they are no people.
  enum Participant: String, CaseIterable, Sendable {
    case animal
    case thing
    case force
    case rival
  }

  /// A word of harm.
  struct Word: Sendable {
    let term: String
    let harm: HarmClass
    let forms: Forms
    let sufferer: Sufferer
  }

  /// An entry.
  enum Entry: Sendable {
    case word(Word)
    case participant(Participant)
  }

  /// The position of the lexicon in the set.
  let lexicon: Int?
  let entries: [Entry]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "harm")
    guard let lexicon else {
      entries = []
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var entries: [Entry] = []
    for entry in source.entries {
      let form = reader.text("form", of: entry)
      if form == "participant" {
        entries.append(.participant(try reader.choice("class", of: entry, Participant.self)))
        continue
      }
      entries.append(
        .word(
          Word(
            term: entry.term, harm: try reader.choice("class", of: entry, HarmClass.self),
            forms: Self.forms(form), sufferer: try reader.choice("of", of: entry, Sufferer.self))))
    }
    self.entries = entries
  }

  private static func forms(_ cell: String) -> Forms {
    cell.split(separator: "/").reduce(into: []) { forms, name in
      switch name {
      case "verb": forms.insert(.verb)
      case "noun": forms.insert(.noun)
      case "intransitive": forms.insert(.intransitive)
      case "adjective": forms.insert(.adjective)
      default: break
      }
    }
  }
}
