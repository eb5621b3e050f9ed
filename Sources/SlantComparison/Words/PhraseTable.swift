/// Pairs of words, each with a number in the order of coming: open addressing over the pair.
struct PhraseTable {
  /// The pairs by number.
  private(set) var pairs: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1024)

  /// Two words and what joins them, as one number.
  static func pair(_ first: Int32, _ link: TermCode?, _ second: Int32) -> UInt64 {
    let joint: UInt64 =
      switch link {
      case .possessive: 1
      case .pluralPossessive: 2
      default: 0
      }
    return UInt64(first) << 33 | UInt64(second) << 2 | joint
  }

  /// The words of a pair, and what stands between them when it is written.
  static func parts(of pair: UInt64) -> (first: Int32, joint: StaticString, second: Int32) {
    let joint: StaticString =
      switch pair & 3 {
      case 1: "'s "
      case 2: "' "
      default: " "
      }
    return (Int32(pair >> 33), joint, Int32((pair >> 2) & 0x7FFF_FFFF))
  }

  /// The number of a pair, which is added where it is new.
  mutating func number(of pair: UInt64) -> Int32 {
    var slot = Self.slot(pair, slots.count)
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(pairs.count)
    pairs.append(pair)
    if pairs.count * 2 > slots.count { grow() }
    return Int32(pairs.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, pair) in pairs.enumerated() {
      var slot = Self.slot(pair, slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// The high bits of a multiplication, which mix all bits of the pair.
  private static func slot(_ pair: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}
