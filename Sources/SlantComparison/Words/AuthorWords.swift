internal import SlantText

/// The words that the author of one article chose, in their order: what ``WordSummary`` counts.
///
/// Words that say nothing of a choice are gaps in it: function words, numbers, addresses, and the names
/// of the outlet and the author. ``AuthorWordReader`` makes it from the plain parts of an article.
public struct AuthorWords: Equatable, Sendable {
  /// All words and numbers in the author's voice, those left out as terms too: the base of rates.
  public var words: Int { stretches.reduce(0) { $0 + Int($1.words) } }

  /// A stretch of the text that the author speaks.
  struct Stretch: Equatable, Sendable {
    /// The hash of its words and numbers, case folded.
    let hash: UInt64
    /// How many of them there are.
    let words: UInt32
    /// The steps of ``AuthorWords/sequence`` that it has.
    let length: UInt32
  }

  /// The stretches in the order of the text.
  var stretches: [Stretch] = []
  /// What the stretches are made of.
  var sequence: [TermCode] = []
  /// The words, numbered as in ``sequence``.
  var table = WordTable()
  /// Words that were left out somewhere as a part of the outlet's name.
  var ownName: [Int32] = []

  /// No word.
  init() {}
}

/// A step of the sequence of an author's words: a word by its number, or what stands between words.
struct TermCode: RawRepresentable, Hashable, Sendable {
  let rawValue: Int32

  /// What parts two words so that they make no phrase.
  static let gap = TermCode(rawValue: -1)
  /// `'s` between two words: "women's rights".
  static let possessive = TermCode(rawValue: -2)
  /// An apostrophe between two words: "workers' rights".
  static let pluralPossessive = TermCode(rawValue: -3)

  /// The number of the word; `nil` between words.
  var word: Int32? { rawValue >= 0 ? rawValue : nil }
}
