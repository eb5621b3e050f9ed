public import SlantText

/// All terms of all lexicons in one automaton over word numbers.
///
/// A pass looks at each token once for the start of a term and then follows the terms that go on, so
/// its cost does not grow with the number of lexicons or entries. Within a lexicon the leftmost
/// match wins, of those the longest; matches of one lexicon do not overlap. In a lexicon of the user's
/// own with a column `class` this holds within each class, so that a word may be in several.
public struct Matcher: Sendable {
  /// The words of all terms and contexts.
  public let vocabulary: Vocabulary
  /// The number of lexicons.
  let lexiconCount: Int
  /// The lexicon of each lane, within which matches do not overlap.
  ///
  /// A lexicon's own lane has its number; the lanes of classes come after those of all lexicons.
  let lanes: [Int]
  /// The node after a first word, by word number.
  let firstNodes: [Node]
  /// The nodes after further words, by the number that ``transitions`` gives; the first is none.
  let laterNodes: [Node]
  let transitions: TransitionTable
  /// The entries that end at each node, node by node.
  let accepted: [AcceptedEntry]
  /// What entries ask of a match, by number; the first asks nothing.
  let conditions: [Condition]
  let surfaces: SurfaceTable
  let guards: GuardTable

  /// A node: the words from the start of a term up to here.
  struct Node: Sendable {
    /// A bit for each word that may follow, by the low bits of its number.
    private var followers: UInt64 = 0
    private var firstAccept: UInt32 = 0
    /// The number of entries that end here, and two bits.
    private var counted: UInt32 = 0

    /// The entries that end here, as positions in ``Matcher/accepted``.
    var accepts: Range<Int> {
      Int(firstAccept)..<(Int(firstAccept) + Int(counted >> 2))
    }

    /// Whether terms go on here.
    var goesOn: Bool { followers != 0 }

    /// Whether a listed name of organisations and places goes through here.
    var isInListedName: Bool { counted & 1 != 0 }

    /// Whether wildcards cover the word that has this node.
    var hasBroader: Bool { counted & 2 != 0 }

    /// Whether `word` may follow; most words that do not are told apart.
    func mayFollow(_ word: WordID) -> Bool { followers & Self.bit(word) != 0 }

    mutating func addFollower(_ word: WordID) { followers |= Self.bit(word) }

    mutating func addAccept() { counted += 4 }

    mutating func addListedName() { counted |= 1 }

    mutating func addBroader() { counted |= 2 }

    /// Gives the entries that were added their place from `first` on, still to be filled.
    ///
    /// - Returns: Where those of the next node start.
    mutating func place(at first: Int) -> Int {
      let end = first + accepts.count
      firstAccept = UInt32(first)
      counted &= 3
      return end
    }

    /// The position of the next entry that ends here.
    mutating func fill() -> Int {
      addAccept()
      return accepts.upperBound - 1
    }

    private static func bit(_ word: WordID) -> UInt64 { 1 << UInt64(word.rawValue & 63) }
  }

  /// An entry that ends at a node.
  struct AcceptedEntry: Sendable {
    let entry: Int32
    let lane: Int32
    /// The number of the condition, and two bits.
    private let bits: UInt32

    init(entry: Int, lane: Int, condition: Int, matchesInNames: Bool, isListedName: Bool) {
      self.entry = Int32(entry)
      self.lane = Int32(lane)
      bits = UInt32(condition) << 2 | (matchesInNames ? 1 : 0) | (isListedName ? 2 : 0)
    }

    var condition: Int { Int(bits >> 2) }
    var matchesInNames: Bool { bits & 1 != 0 }
    /// Whether it is a listed name of an organisation or place.
    var isListedName: Bool { bits & 2 != 0 }
  }

  /// What an entry asks of a match.
  struct Condition: Equatable, Sendable {
    /// The number of the pattern's first word as written, where case counts.
    var surface: Int?
    /// The numbers of the contexts in which it does not count.
    var guards = 0..<0
  }

  /// The hits in `text`.
  ///
  /// - Parameters:
  ///   - text: A text of words that ``vocabulary`` numbers.
  ///   - body: The text that `text` is the title of. It tells family names, which a title alone does not.
  /// - Returns: One array per lexicon, each in the order of the text.
  public func hits(in text: IndexedText, titleOf body: IndexedText? = nil) -> [[Hit]] {
    var pass = MatchPass(
      matcher: self, text: text, names: NameGuard(text, titleOf: body, matcher: self))
    pass.run()
    return pass.hits
  }
}
