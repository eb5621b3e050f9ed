/// Sets that grow together, as trees of positions (union–find: Tarjan 1975, doi:10.1145/321879.321884).
struct DisjointSets {
  private var parents: [Int]

  /// Sets of one position each.
  init(count: Int) { parents = Array(0..<count) }

  /// The smallest position of the set that holds `position`.
  mutating func first(of position: Int) -> Int {
    var root = position
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes one set of two.
  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (first(of: left), first(of: right))
    parents[max(one, other)] = min(one, other)
  }
}
