import SlantText

/// The node that follows a node on a word: open addressing over both numbers.
struct TransitionTable: Sendable {
  /// A node that has others after it.
  struct Source: Equatable, Sendable {
    /// The number of the node with the highest bit for later ones.
    fileprivate let number: UInt32

    /// The node of a first word.
    init(first word: WordID) { number = word.rawValue }

    /// A later node by its number.
    init(later number: UInt32) { self.number = number | 1 << 31 }

    /// Whether it is that of a first word.
    var isFirst: Bool { number < 1 << 31 }

    /// The number of the word or of the later node.
    var index: Int { Int(number & ~(1 << 31)) }
  }

  private struct Slot: Sendable {
    var source: UInt32
    var word: UInt32
    /// The number of the later node; 0 in a free slot.
    var target: UInt32
  }

  private var slots: [Slot]
  private var count = 0

  /// A table with room for `capacity` transitions.
  init(capacity: Int = 0) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Slot(source: 0, word: 0, target: 0), count: size)
  }

  /// The number of the later node after `source` on `word`; 0 for none.
  func node(after source: Source, _ word: WordID) -> UInt32 {
    slots[slot(source.number, word.rawValue)].target
  }

  mutating func insert(_ target: UInt32, after source: Source, _ word: WordID) {
    if (count + 1) * 2 > slots.count { grow() }
    slots[slot(source.number, word.rawValue)] = Slot(
      source: source.number, word: word.rawValue, target: target)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(source: 0, word: 0, target: 0), count: old.count * 2)
    for entry in old where entry.target != 0 { slots[slot(entry.source, entry.word)] = entry }
  }

  /// The slot of a transition, or the free one where it belongs.
  private func slot(_ source: UInt32, _ word: UInt32) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing (Knuth 1973, section 6.4).
    let key = (UInt64(source) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: key >> 32) & mask
    while slots[slot].target != 0, slots[slot].source != source || slots[slot].word != word {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
