/// Folded words, each with a number in the order of coming: open addressing over their hash.
///
/// Unlike a ``Vocabulary`` it holds any word of a text, not those of the lexicons alone.
package struct WordTable: Equatable, Sendable {
  private var pool: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32]

  /// A table without words, with room for `capacity` of them.
  package init(capacity: Int = 32) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The number of words.
  package var count: Int { hashes.count }

  /// The number of a token's word, folded, which is added where it is new.
  package mutating func number(of token: Token, in bytes: [UInt8]) -> Int32 {
    let start = pool.count
    let word = bytes[token.span.range]
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { pool.append(Folding.lower(byte)) }
    } else {
      pool.append(contentsOf: Folding.fold(Array(word)))
    }
    return numberOfPooled(from: start)
  }

  /// The number of a word given in its folded form, which is added where it is new.
  package mutating func number(ofFolded word: some Sequence<UInt8>) -> Int32 {
    let start = pool.count
    pool.append(contentsOf: word)
    return numberOfPooled(from: start)
  }

  /// The number of a word given in its folded form; `nil` for one that is not there.
  package func known(_ word: [UInt8]) -> Int32? {
    var hash = FNV.offset
    for byte in word { hash = FNV.step(hash, byte) }
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash, bytes(of: slots[slot]).elementsEqual(word) {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The folded form of a word as UTF-8.
  package func bytes(of number: Int32) -> ArraySlice<UInt8> {
    pool[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  /// The number of the word at the end of the pool, which goes from there where it is known.
  private mutating func numberOfPooled(from start: Int) -> Int32 {
    var hash = FNV.offset
    for index in start..<pool.count { hash = FNV.step(hash, pool[index]) }
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = slots[slot]
      if hashes[Int(known)] == hash, isLast(from: start, known) {
        pool.removeLast(pool.count - start)
        return known
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(hashes.count)
    hashes.append(hash)
    starts.append(Int32(pool.count))
    slots[slot] = number
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// Whether both number the same words alike.
  package static func == (left: WordTable, right: WordTable) -> Bool {
    left.pool == right.pool && left.starts == right.starts
  }

  /// Whether the bytes of the pool from `start` on are the word `known`.
  private func isLast(from start: Int, _ known: Int32) -> Bool {
    let first = Int(starts[Int(known)])
    let length = Int(starts[Int(known) + 1]) - first
    guard length == pool.count - start else { return false }
    for offset in 0..<length where pool[first + offset] != pool[start + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = FNV.spread(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
