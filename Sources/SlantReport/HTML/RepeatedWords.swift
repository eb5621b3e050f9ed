/// Lists of words in which some repeat.
package enum RepeatedWords {
  /// Each word once, in the order of the first, with how often it occurs: `may × 3, could`.
  package static func text(_ words: [String]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for word in words {
      if counts[word] == nil { order.append(word) }
      counts[word, default: 0] += 1
    }
    return order.map { word in
      let count = counts[word] ?? 1
      return count == 1 ? word : "\(word) × \(count)"
    }.joined(separator: ", ")
  }
}
