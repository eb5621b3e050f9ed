/// Answers, in a sweep over ranges by their starts, which of those met so far reaches a position.
///
/// Of several it gives the least key. A binary indexed tree over the ends (Fenwick 1994, "A new data
/// structure for cumulative frequency tables", doi:10.1002/spe.4380240306), with minima for sums.
struct ReachIndex {
  private var least: [Int]

  /// An index for ranges that end in `0...limit`.
  init(limit: Int) { least = Array(repeating: Int.max, count: limit + 2) }

  /// Enters a range that ends before `end`.
  ///
  /// - Complexity: O(log *n*).
  mutating func insert(end: Int, key: Int) {
    var node = least.count - 1 - end
    while node < least.count {
      least[node] = min(least[node], key)
      node += node & -node
    }
  }

  /// The least key of the ranges that end before `end` or later positions; `nil` for none.
  ///
  /// - Complexity: O(log *n*).
  func least(reaching end: Int) -> Int? {
    var node = least.count - 1 - end
    var found = Int.max
    while node > 0 {
      found = min(found, least[node])
      node -= node & -node
    }
    return found == Int.max ? nil : found
  }
}
