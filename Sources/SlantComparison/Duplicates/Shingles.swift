internal import SlantStatistics
internal import SlantText

/// The stretches of five words of a text, as hashes.
///
/// Broder (1997), "On the resemblance and containment of documents", Compression and Complexity of
/// Sequences, 21–29. doi:10.1109/SEQUEN.1997.666900
enum Shingles {
  /// The words of a shingle.
  static let width = 5

  /// The hashes of the shingles of `tokens`, ascending, each once; marks and clitics are passed over and
  /// case is folded.
  ///
  /// - Returns: The hashes; none for fewer than five words.
  static func hashes(of tokens: [Token], in text: [UInt8]) -> [UInt32] {
    var words: [UInt64] = []
    words.reserveCapacity(tokens.count)
    for token in tokens where token.isWord { words.append(hash(of: text[token.span.range])) }
    guard words.count >= width else { return [] }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(words.count)
    for start in 0...(words.count - width) {
      var hash: UInt64 = 0
      for word in words[start..<(start + width)] { hash = SplitMix64.first(ofSeed: hash &+ word) }
      hashes.append(UInt32(truncatingIfNeeded: hash))
    }
    return sortedOnce(hashes)
  }

  private static func hash(of word: ArraySlice<UInt8>) -> UInt64 {
    guard word.allSatisfy({ $0 < 0x80 }) else { return FNV64(Folding.fold(Array(word))).value }
    var hash = FNV64()
    for byte in word { hash.add(Folding.lower(byte)) }
    return hash.value
  }

  private static func sortedOnce(_ hashes: [UInt32]) -> [UInt32] {
    var unique = hashes.sorted()
    var count = 0
    for hash in unique where count == 0 || hash != unique[count - 1] {
      unique[count] = hash
      count += 1
    }
    unique.removeLast(unique.count - count)
    return unique
  }
}
