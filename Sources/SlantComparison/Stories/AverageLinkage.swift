/// Joins articles into stories by the mean similarity of all their pairs.
///
/// Two groups become one while each is the other's nearest and the mean over all pairs of an article of one
/// and an article of the other is at least a threshold (UPGMA: Sokal & Michener 1958, "A statistical method
/// for evaluating systematic relationships"). A single link does not chain two events, since all other
/// pairs count as well; a pair that is not listed counts 0. Nearest neighbours are followed as in Murtagh
/// (1983), doi:10.1093/comjnl/26.4.354.
struct AverageLinkage {
  private let threshold: Int
  private var members: [[Int]]
  /// The sums of the similarities to other groups, for each group that is left.
  private var sums: [[Int: Int]]

  /// Groups of one article each.
  ///
  /// - Parameters:
  ///   - count: The number of articles.
  ///   - pairs: Their similarities in millionths.
  ///   - threshold: The least mean similarity of two groups that become one, 0…1.
  init(count: Int, pairs: [StoryPair], threshold: Double) {
    self.threshold = Int((threshold * 1_000_000).rounded())
    members = (0..<count).map { [$0] }
    sums = Array(repeating: [:], count: count)
    for pair in pairs {
      sums[pair.first][pair.second] = pair.similarity
      sums[pair.second][pair.first] = pair.similarity
    }
  }

  /// The groups of two or more, each ascending, by their first articles.
  mutating func groups() -> [[Int]] {
    var open = Array(members.indices.reversed())
    while let start = open.popLast() {
      var chain = [start]
      while let last = chain.last {
        let previous = chain.count > 1 ? chain[chain.count - 2] : nil
        guard let nearest = nearest(to: last, before: previous) else {
          // Nothing that joins later can come nearer to it.
          chain.removeLast()
          continue
        }
        if nearest == previous {
          chain.removeLast(2)
          join(min(last, nearest), max(last, nearest))
          open.append(min(last, nearest))
        } else {
          chain.append(nearest)
        }
      }
    }
    return members.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The group nearest to `group` if it is near enough; of equals `previous`, else the first.
  private func nearest(to group: Int, before previous: Int?) -> Int? {
    var best: (group: Int, sum: Int, size: Int)?
    for (other, sum) in sums[group] {
      let size = members[other].count
      guard sum >= threshold * size * members[group].count else { continue }
      if let best {
        let (left, right) = (sum * best.size, best.sum * size)
        let isNearer =
          left != right
          ? left > right : best.group != previous && (other == previous || other < best.group)
        guard isNearer else { continue }
      }
      best = (other, sum, size)
    }
    return best?.group
  }

  private mutating func join(_ group: Int, _ other: Int) {
    members[group] += members[other]
    members[other] = []
    for (third, sum) in sums[other] where third != group {
      sums[group][third, default: 0] += sum
      sums[third][group, default: 0] += sum
      sums[third][other] = nil
    }
    sums[group][other] = nil
    sums[other] = [:]
  }
}
