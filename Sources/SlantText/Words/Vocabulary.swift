/// The words that the lexicons know, each with a number, for look-up while scanning.
///
/// Open addressing over a hash (FNV-1a, Fowler, Noll & Vo 1991) of the folded bytes: ASCII letters in
/// lower case, the typographic apostrophe as `'`, other letters by their Unicode lower-case mapping. A
/// word with a trailing `*` is a wildcard: it stands for every word that starts so.
public struct Vocabulary: Sendable {
  private var slots: [UInt32]
  private var hashes: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var pool: [UInt8] = []
  private var wordFlags: [WordFlags] = []
  private var broaderWords: [WordID] = []
  /// Lengths of the wildcards, without the `*`, as a set of bits; a length of 64 or more is refused.
  private var wildcardLengths: UInt64 = 0

  /// A vocabulary without words.
  public init() {
    slots = Array(repeating: 0, count: 1024)
  }

  /// The number of words, wildcards included.
  public var count: Int { hashes.count }

  /// The number of different word numbers: ids lie in `0..<idLimit`.
  public var idLimit: Int { Int(WordID.firstWord) + hashes.count }

  /// The number of `word`, which is added if it is new.
  ///
  /// - Parameter word: A word in any case, or a wildcard such as `terror*`.
  /// - Returns: The number, the same for every case of the word.
  public mutating func intern(_ word: String) -> WordID {
    let folded = Folding.fold(Array(word.utf8))
    let place = place(of: folded)
    if let known = place.index { return id(known) }
    hashes.append(place.hash)
    pool.append(contentsOf: folded)
    starts.append(UInt32(pool.count))
    wordFlags.append([])
    broaderWords.append(.unknown)
    slots[place.slot] = UInt32(hashes.count)
    if folded.last == UInt8(ascii: "*"), folded.count <= 64 {
      wildcardLengths |= 1 << UInt64(folded.count - 1)
    }
    if hashes.count * 2 > slots.count { grow() }
    return id(hashes.count - 1)
  }

  /// The number of a word in any case, wildcards aside; ``WordID/unknown`` where it has none.
  public func word(_ word: String) -> WordID {
    let folded = Folding.fold(Array(word.utf8))
    return place(of: folded).index.map(id) ?? .unknown
  }

  /// Where a folded word is, or the slot where it belongs.
  private func place(of folded: [UInt8]) -> (index: Int?, slot: Int, hash: UInt32) {
    let hash = folded.reduce(FNV.offset) { FNV.step($0, $1) }
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, pool[poolRange(index)].elementsEqual(folded) {
        return (index, slot, hash)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (nil, slot, hash)
  }

  /// Adds `flags` to a word of the vocabulary.
  public mutating func insert(_ flags: WordFlags, for word: WordID) {
    wordFlags[word.index - Int(WordID.firstWord)].formUnion(flags)
  }

  /// The flags of `word`; none for marks and unknown words.
  public func flags(of word: WordID) -> WordFlags {
    word.rawValue < WordID.firstWord ? [] : wordFlags[word.index - Int(WordID.firstWord)]
  }

  /// The folded form of a word of the vocabulary, or `nil` for an unknown word or a mark.
  public func text(of word: WordID) -> String? {
    guard word.rawValue >= WordID.firstWord, word.index < idLimit else { return nil }
    return String(decoding: pool[poolRange(word.index - Int(WordID.firstWord))], as: UTF8.self)
  }

  /// The longest wildcard that covers `word`, other than itself; ``WordID/unknown`` for none.
  ///
  /// Wildcards have broader ones too, so that a walk along `broader` meets every wildcard of a word.
  @inlinable
  public func broader(than word: WordID) -> WordID {
    word.rawValue < WordID.firstWord ? .unknown : broaderWord(at: word.index)
  }

  @usableFromInline
  func broaderWord(at index: Int) -> WordID { broaderWords[index - Int(WordID.firstWord)] }

  /// Finds the wildcards that cover each word; call once after the last `intern`.
  public mutating func linkWildcards() {
    guard wildcardLengths != 0 else { return }
    for index in hashes.indices {
      let range = poolRange(index)
      let isWildcard = pool[range].last == UInt8(ascii: "*")
      let stem = isWildcard ? range.lowerBound..<(range.upperBound - 1) : range
      let longest = isWildcard ? stem.count - 1 : stem.count
      broaderWords[index] = wildcard(covering: pool[stem].span, upTo: longest)
    }
  }

  /// The number of a word given by its folded bytes and their hash.
  ///
  /// - Returns: The word, else the longest wildcard that covers it, else ``WordID/unknown``.
  func id(folded: Span<UInt8>, hash: UInt32) -> WordID {
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, holds(index, folded) { return id(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return wildcardLengths == 0 ? .unknown : wildcard(covering: folded, upTo: folded.count)
  }

  /// The word of an ASCII range of a text; case is folded while comparing.
  func id(ascii bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt32) -> WordID {
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, holds(index, bytes, range) { return id(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard wildcardLengths != 0 else { return .unknown }
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    for offset in range { folded.append(Folding.lower(bytes[offset])) }
    return wildcard(covering: folded.span, upTo: folded.count)
  }

  private func holds(_ index: Int, _ folded: Span<UInt8>) -> Bool {
    let range = poolRange(index)
    guard range.count == folded.count else { return false }
    for offset in 0..<folded.count where pool[range.lowerBound + offset] != folded[offset] {
      return false
    }
    return true
  }

  private func holds(_ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let stored = poolRange(index)
    guard stored.count == range.count else { return false }
    var position = stored.lowerBound
    for offset in range {
      if pool[position] != Folding.lower(bytes[offset]) { return false }
      position += 1
    }
    return true
  }

  /// The longest wildcard whose stem of at most `limit` bytes starts `folded`.
  private func wildcard(covering folded: Span<UInt8>, upTo limit: Int) -> WordID {
    var hash = FNV.offset
    var found = WordID.unknown
    for length in 1...max(1, min(limit, 63)) where length <= limit {
      hash = FNV.step(hash, folded[length - 1])
      guard wildcardLengths & (1 << UInt64(length)) != 0 else { continue }
      let id = exact(stem: folded, length: length, hash: FNV.step(hash, UInt8(ascii: "*")))
      if id != .unknown { found = id }
    }
    return found
  }

  /// The wildcard made of the first `length` bytes of `stem` and a `*`.
  private func exact(stem: Span<UInt8>, length: Int, hash: UInt32) -> WordID {
    var slot = FNV.spread(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      let range = poolRange(index)
      if hashes[index] == hash, range.count == length + 1,
        pool[range.upperBound - 1] == UInt8(ascii: "*"), starts(range, stem)
      {
        return id(index)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .unknown
  }

  /// Whether the pooled wildcard at `range`, its `*` left off, starts `stem`.
  private func starts(_ range: Range<Int>, _ stem: Span<UInt8>) -> Bool {
    for offset in 0..<(range.count - 1) where pool[range.lowerBound + offset] != stem[offset] {
      return false
    }
    return true
  }

  private func poolRange(_ index: Int) -> Range<Int> {
    Int(starts[index])..<Int(starts[index + 1])
  }

  private func id(_ index: Int) -> WordID {
    WordID(rawValue: WordID.firstWord + UInt32(index))
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = FNV.spread(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

/// The 32-bit FNV-1a hash (Fowler, Noll & Vo 1991).
enum FNV {
  static let offset: UInt32 = 2_166_136_261

  /// The hash after one more byte.
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// The hash as a slot number; the high bits of FNV mix better than the low ones.
  @inline(__always)
  static func spread(_ hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) }
}
