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
  /// The node after a first word, by word number; 0 for none.
  let firstNodes: [UInt32]
  let transitions: TransitionTable
  /// Where the accepted entries of a node start in `accepted`; one more than there are nodes.
  let acceptStarts: [UInt32]
  let accepted: [AcceptedEntry]
  let guards: [Guard]
  /// The numbers of the lexicons that list names of organisations and places.
  let listedNames: [Int]

  /// An entry that ends at a node.
  struct AcceptedEntry: Sendable {
    let lane: Int
    let entry: Int
    /// The pattern's words as written, where case counts.
    let surfaces: [[UInt8]]?
    let matchesInNames: Bool
    let guards: Range<Int>
  }

  /// A context in which a match does not count.
  struct Guard: Sendable {
    let left: Pattern
    let right: Pattern
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

/// The node that follows a node on a word: open addressing over both numbers.
struct TransitionTable: Sendable {
  private var keys: [UInt64]
  private var nodes: [UInt32]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 1024)
    nodes = Array(repeating: 0, count: 1024)
  }

  /// The node after `node` on `word`; 0 for none.
  func node(after node: UInt32, _ word: WordID) -> UInt32 {
    let key = Self.key(node, word)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  mutating func insert(_ target: UInt32, after node: UInt32, _ word: WordID) {
    if (count + 1) * 2 > keys.count { grow() }
    place(Self.key(node, word), target)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ target: UInt32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    nodes[slot] = target
  }

  private mutating func grow() {
    let old = zip(keys, nodes).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    nodes = Array(repeating: 0, count: nodes.count * 2)
    for (key, target) in old { place(key, target) }
  }

  private static func key(_ node: UInt32, _ word: WordID) -> UInt64 {
    UInt64(node) << 32 | UInt64(word.rawValue)
  }

  /// Fibonacci hashing (Knuth 1973, section 6.4).
  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}
