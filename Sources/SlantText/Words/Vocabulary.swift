/// The words that the lexicons know, each with a number, for look-up while scanning.
///
/// Open addressing over a hash (FNV-1a, Fowler, Noll & Vo 1991) of the folded bytes: ASCII letters in
/// lower case, the typographic apostrophe as `'`, other letters by their Unicode lower-case mapping. A
/// word with a trailing `*` is a wildcard: it stands for every word that starts so.
public struct Vocabulary: Sendable {
  /// A slot of the table, small so that the table stays near the processor: the number of a word, and the
  /// high bits of its hash, which tell most other words apart.
  private struct Slot: Sendable {
    private var bits: UInt32 = 0

    init() {}

    /// The slot of the word at `index`, of which there are at most 2²⁴ − 1.
    init(_ index: Int, hash: UInt32) {
      precondition(index < 0xFF_FFFF, "a vocabulary of more than 16 million words")
      bits = UInt32(index + 1) | hash & 0xFF00_0000
    }

    var isFree: Bool { bits == 0 }
    var index: Int { Int(bits & 0xFF_FFFF) - 1 }

    func mayHold(hash: UInt32) -> Bool { (bits ^ hash) & 0xFF00_0000 == 0 }
  }

  private var slots: [Slot]
  private var starts: [UInt32] = [0]
  private var pool: [UInt8] = []
  @usableFromInline var wordFlags: [WordFlags] = []
  @usableFromInline var broaderWords: [WordID] = []
  private var wildcards = WildcardLengths()

  /// A vocabulary without words.
  public init() { self.init(capacity: 512) }

  /// A vocabulary without words, with room for `capacity` of them.
  package init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    wordFlags.reserveCapacity(capacity)
    broaderWords.reserveCapacity(capacity)
    starts.reserveCapacity(capacity + 1)
    pool.reserveCapacity(capacity * 8)
  }

  /// The number of words, wildcards included.
  public var count: Int { wordFlags.count }

  /// The number of different word numbers: ids lie in `0..<idLimit`.
  public var idLimit: Int { Int(WordID.firstWord) + count }

  // MARK: Adding words

  /// The number of `word`, which is added if it is new.
  ///
  /// - Parameter word: A word in any case, or a wildcard such as `terror*`.
  /// - Returns: The number, the same for every case of the word.
  public mutating func intern(_ word: String) -> WordID {
    let bytes = Array(word.utf8)
    return intern(bytes.span, 0..<bytes.count)
  }

  /// The number of the word in a range of `bytes`, which is added if it is new.
  package mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordID {
    var hash = FNV.offset
    for offset in range {
      guard bytes[offset] < 0x80 else { return intern(folding: bytes, range) }
      hash = FNV.step(hash, Folding.lower(bytes[offset]))
    }
    return intern(bytes, range, hash: hash)
  }

  private mutating func intern(folding bytes: Span<UInt8>, _ range: Range<Int>) -> WordID {
    let folded = Folding.fold(range.map { bytes[$0] })
    let hash = folded.reduce(FNV.offset) { FNV.step($0, $1) }
    return intern(folded.span, 0..<folded.count, hash: hash)
  }

  private mutating func intern(
    _ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt32
  ) -> WordID {
    let (known, slot) = place(of: bytes, range, hash)
    if known != .unknown { return known }
    for offset in range { pool.append(Folding.lower(bytes[offset])) }
    starts.append(UInt32(pool.count))
    wordFlags.append([])
    broaderWords.append(.unknown)
    slots[slot] = Slot(count - 1, hash: hash)
    if pool.last == UInt8(ascii: "*") {
      wildcards.insert(stem: pool[poolRange(count - 1)].dropLast())
    }
    if count * 2 > slots.count { grow() }
    return id(count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for index in 0..<count {
      let hash = pool[poolRange(index)].reduce(FNV.offset) { FNV.step($0, $1) }
      var slot = FNV.spread(hash) & (slots.count - 1)
      while !slots[slot].isFree { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(index, hash: hash)
    }
  }

  /// Adds `flags` to a word of the vocabulary.
  public mutating func insert(_ flags: WordFlags, for word: WordID) {
    wordFlags[word.index - Int(WordID.firstWord)].formUnion(flags)
  }

  /// Finds the wildcards that cover each word; call once after the last `intern`.
  public mutating func linkWildcards() {
    guard !wildcards.isEmpty else { return }
    for index in 0..<count {
      let range = poolRange(index)
      let isWildcard = pool[range].last == UInt8(ascii: "*")
      let stem = isWildcard ? range.lowerBound..<(range.upperBound - 1) : range
      let longest = isWildcard ? stem.count - 1 : stem.count
      broaderWords[index] = wildcard(covering: pool.span, stem, upTo: longest)
    }
  }

  // MARK: Looking up

  /// The number of a word in any case, wildcards aside; ``WordID/unknown`` where it has none.
  public func word(_ word: String) -> WordID {
    let folded = Folding.fold(Array(word.utf8))
    let hash = folded.reduce(FNV.offset) { FNV.step($0, $1) }
    return place(of: folded.span, 0..<folded.count, hash).word
  }

  /// The flags of `word`; none for marks and unknown words.
  @inlinable
  public func flags(of word: WordID) -> WordFlags {
    word.rawValue < WordID.firstWord ? [] : wordFlags[word.index - Int(WordID.firstWord)]
  }

  /// The folded form of a word of the vocabulary, or `nil` for an unknown word or a mark.
  public func text(of word: WordID) -> String? {
    guard word.rawValue >= WordID.firstWord, word.index < idLimit else { return nil }
    return String(decoding: pool[poolRange(word.index - Int(WordID.firstWord))], as: UTF8.self)
  }

  /// Whether `word` stands for all words that start alike.
  package func isWildcard(_ word: WordID) -> Bool {
    guard word.rawValue >= WordID.firstWord else { return false }
    return pool[poolRange(word.index - Int(WordID.firstWord))].last == UInt8(ascii: "*")
  }

  /// The longest wildcard that covers `word`, other than itself; ``WordID/unknown`` for none.
  ///
  /// Wildcards have broader ones too, so that a walk along `broader` meets every wildcard of a word.
  @inlinable
  public func broader(than word: WordID) -> WordID {
    word.rawValue < WordID.firstWord
      ? .unknown : broaderWords[word.index - Int(WordID.firstWord)]
  }

  /// The number of the word in a range of `bytes`, given the hash of its folded bytes; letters of ASCII
  /// are folded while comparing, others are already.
  ///
  /// - Returns: The word, else the longest wildcard that covers it, else ``WordID/unknown``.
  func id(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt32) -> WordID {
    let known = place(of: bytes, range, hash).word
    return known == .unknown ? wildcard(covering: bytes, range, upTo: range.count) : known
  }

  /// A word that is known, or the slot where it belongs.
  private func place(
    of bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32
  ) -> (word: WordID, slot: Int) {
    let mask = slots.count - 1
    var slot = FNV.spread(hash) & mask
    while !slots[slot].isFree {
      if slots[slot].mayHold(hash: hash), holds(slots[slot].index, bytes, range) {
        return (id(slots[slot].index), slot)
      }
      slot = (slot + 1) & mask
    }
    return (.unknown, slot)
  }

  private func holds(_ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let stored = poolRange(index)
    return stored.count == range.count && starts(stored, bytes, range.lowerBound)
  }

  /// Whether the pooled bytes in `stored` stand in `bytes` at `start`.
  private func starts(_ stored: Range<Int>, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var position = start
    for offset in stored {
      if pool[offset] != Folding.lower(bytes[position]) { return false }
      position += 1
    }
    return true
  }

  /// The longest wildcard whose stem of at most `limit` bytes starts the word in `range`.
  private func wildcard(
    covering bytes: Span<UInt8>, _ range: Range<Int>, upTo limit: Int
  ) -> WordID {
    var lengths = wildcards.lengths(at: bytes, range)
    var hash = FNV.offset
    var found = WordID.unknown
    var length = 0
    while length < limit, lengths > 1 {
      hash = FNV.step(hash, Folding.lower(bytes[range.lowerBound + length]))
      length += 1
      lengths >>= 1
      guard lengths & 1 != 0 else { continue }
      let id = wildcard(
        bytes, range.lowerBound, length: length, hash: FNV.step(hash, UInt8(ascii: "*")))
      if id != .unknown { found = id }
    }
    return found
  }

  /// The wildcard whose stem is the `length` bytes from `start` on.
  private func wildcard(
    _ bytes: Span<UInt8>, _ start: Int, length: Int, hash: UInt32
  ) -> WordID {
    let mask = slots.count - 1
    var slot = FNV.spread(hash) & mask
    while !slots[slot].isFree {
      if slots[slot].mayHold(hash: hash) {
        let range = poolRange(slots[slot].index)
        if range.count == length + 1, pool[range.upperBound - 1] == UInt8(ascii: "*"),
          starts(range.lowerBound..<(range.upperBound - 1), bytes, start)
        {
          return id(slots[slot].index)
        }
      }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  private func poolRange(_ index: Int) -> Range<Int> {
    Int(starts[index])..<Int(starts[index + 1])
  }

  private func id(_ index: Int) -> WordID {
    WordID(rawValue: WordID.firstWord + UInt32(index))
  }
}

/// The lengths that wildcards have, by the letters that they start with.
///
/// Most words that no lexicon holds are told apart from all wildcards by their first two letters.
struct WildcardLengths: Sendable {
  /// Sets of lengths by the low five bits of two bytes; a length of 64 or more is refused.
  private var sets: [UInt64] = []

  /// Whether there is no wildcard.
  var isEmpty: Bool { sets.isEmpty }

  /// Adds the length of a wildcard, its `*` left off.
  mutating func insert(stem: ArraySlice<UInt8>) {
    guard let first = stem.first, stem.count < 64 else { return }
    if sets.isEmpty { sets = Array(repeating: 0, count: 1024) }
    // The second letter of a stem of one letter is any.
    let seconds = stem.dropFirst().first.map { $0...$0 } ?? 0...31
    for second in seconds { sets[Self.index(first, second)] |= 1 << UInt64(stem.count) }
  }

  /// The lengths of the wildcards that may start the word in `range`.
  func lengths(at bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    guard !sets.isEmpty, !range.isEmpty else { return 0 }
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0
    return sets[Self.index(bytes[range.lowerBound], second)]
  }

  /// Letters of both cases count alike.
  private static func index(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
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
