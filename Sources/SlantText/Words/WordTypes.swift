/// The distinct words of a text, each with a number, and which of them every token is.
///
/// A ``WordID`` tells apart only what the lexicons know: all other words share one. Here every spelling
/// has a number of its own, from 0 in the order of the text, with case folded as in ``Vocabulary``.
public struct WordTypes: Sendable {
  /// The number of each token’s word; −1 for marks.
  public let numbers: [Int32]
  private let pool: [UInt8]
  private let starts: [Int32]

  /// The number of distinct words, numbers and clitics.
  public var count: Int { starts.count - 1 }

  /// Numbers the words, numbers and clitics of `text`.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(_ text: IndexedText) {
    var table = TypeTable(capacity: text.tokens.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      numbers.append(token.isWord || token.kind == .clitic ? table.number(token, text.bytes) : -1)
    }
    self.numbers = numbers
    pool = table.pool
    starts = table.starts
  }

  /// The folded form of a word as UTF-8.
  public func bytes(of number: Int32) -> ArraySlice<UInt8> {
    pool[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }
}

/// Open addressing over the hash of folded words.
private struct TypeTable {
  private(set) var pool: [UInt8] = []
  private(set) var starts: [Int32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32]

  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The number of a token's word, which is added where it is new.
  mutating func number(_ token: Token, _ bytes: [UInt8]) -> Int32 {
    let start = pool.count
    append(bytes[token.span.range])
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
    return number
  }

  private mutating func append(_ word: ArraySlice<UInt8>) {
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { pool.append(Folding.lower(byte)) }
    } else {
      pool.append(contentsOf: Folding.fold(Array(word)))
    }
  }

  /// Whether the bytes of the pool from `start` on are the word `known`.
  private func isLast(from start: Int, _ known: Int32) -> Bool {
    let first = Int(starts[Int(known)])
    let length = Int(starts[Int(known) + 1]) - first
    guard length == pool.count - start else { return false }
    for offset in 0..<length where pool[first + offset] != pool[start + offset] { return false }
    return true
  }
}
