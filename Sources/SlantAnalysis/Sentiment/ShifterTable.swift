import SlantLexicon

/// The words that change the valence of others, by entry number of the lexicon `shifters`.
struct ShifterTable: Sendable {
  /// What a shifter does.
  enum Kind: String, CaseIterable, Sendable {
    case negator
    /// What falls, ends or is lessened: turned round like what is negated, but not denied.
    case fall
    case rise
    case booster
    case dampener
    case conditional
    /// More than is good: a bad thing is multiplied by the weight *w*, a good one by 1 − *w*.
    case excess
    case adversative
  }

  /// How far it reaches.
  enum Scope: String, CaseIterable, Sendable {
    /// The next three words.
    case word
    /// To the end of its clause.
    case clause
    /// What a verb acts upon: to the end of the clause where an object follows, else its subject.
    case theme
    /// What precedes it in its clause.
    case before
    /// The whole sentence.
    case sentence
    /// What follows in the sentence counts more, what precedes less.
    case after
    /// The clause it opens counts less, the rest of the sentence more.
    case subordinate
  }

  /// A shifter.
  struct Shifter: Sendable {
    let kind: Kind
    let scope: Scope
    /// The factor in thousandths.
    let weight: Int
    /// What the word itself says, in thousandths; `nil` where it says nothing.
    let valence: Int?
    let term: String
  }

  /// The position of the lexicon in the set.
  let lexicon: Int?
  let shifters: [Shifter]

  init(_ set: LexiconSet) throws(LexiconError) {
    lexicon = set.index(of: "shifters")
    guard let lexicon else {
      shifters = []
      return
    }
    let source = set.lexicons[lexicon]
    let reader = ColumnReader(source)
    var shifters: [Shifter] = []
    for entry in source.entries {
      let isEmpty = reader.text("valence", of: entry).isEmpty
      shifters.append(
        Shifter(
          kind: try reader.choice("kind", of: entry, Kind.self),
          scope: try reader.choice("scope", of: entry, Scope.self),
          weight: try reader.thousandths("weight", of: entry, -2000...3000),
          valence: isEmpty ? nil : try reader.thousandths("valence", of: entry, -4000...4000),
          term: entry.term))
    }
    self.shifters = shifters
  }
}
