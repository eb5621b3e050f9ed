internal import SlantText

/// Two articles that have words in common.
struct StoryPair: Equatable {
  /// The positions of the articles, the smaller first.
  let first: Int
  let second: Int
  /// Their cosine in millionths, so that sums do not depend on their order.
  let similarity: Int
}

/// Finds the pairs of articles in a window of days whose words are alike.
///
/// An inverted index gives for each word the articles that have it. Of a word that more than 256 articles
/// of the window have none is brought together: such words weigh little, and the work stays linear in the
/// number of articles. The cosine of those brought together is exact.
struct StoryPairs {
  /// The least cosine of a pair; less counts as nothing.
  static let leastSimilarity = 0.1
  /// The least part of the cosine that words in few articles must have.
  private static let leastPartial: Float = 0.025
  private static let longestPosting = 256

  private let vectors: StoryVectors
  /// The articles without a day, which come first.
  private let undated: Int
  /// The positions of the dated articles in the window of each.
  private let windows: [Range<Int>]
  private let postings: Postings

  /// Pairs of `vectors`.
  ///
  /// - Parameters:
  ///   - vectors: The words of the articles.
  ///   - days: The day of each article, ascending, `nil` first.
  ///   - window: The largest number of days between two articles of a pair.
  init(_ vectors: StoryVectors, days: [Int?], window: Int) {
    self.vectors = vectors
    let undated = days.count { $0 == nil }
    let dated = days.compactMap(\.self)
    self.undated = undated
    windows = dated.map { day in
      let first = dated.partitioningIndex { $0 >= day - window }
      let last = dated.partitioningIndex { $0 > day + window }
      return (undated + first)..<(undated + last)
    }
    postings = Postings(vectors)
  }

  /// The pairs, by position.
  func pairs() -> [StoryPair] {
    var pairs: [StoryPair] = []
    var partial = [Float](repeating: 0, count: vectors.count)
    var touched: [Int] = []
    for article in 0..<vectors.count {
      for entry in vectors[article] {
        for stretch in rare(entry.term, near: article) {
          for posting in stretch where posting.article < article {
            let other = Int(posting.article)
            if partial[other] == 0 { touched.append(other) }
            partial[other] += entry.weight * posting.weight
          }
        }
      }
      touched.sort()
      for other in touched {
        if partial[other] >= Self.leastPartial { append(other, article, to: &pairs) }
        partial[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return pairs
  }

  private func append(_ first: Int, _ second: Int, to pairs: inout [StoryPair]) {
    let cosine = vectors.cosine(first, second)
    guard cosine >= Self.leastSimilarity else { return }
    pairs.append(
      StoryPair(first: first, second: second, similarity: Int((cosine * 1_000_000).rounded())))
  }

  /// The articles without a day and those of the window of `article` that have a word; none where they are
  /// many.
  private func rare(_ term: Int32, near article: Int) -> [ArraySlice<Postings.Posting>] {
    let all = postings[term]
    let stretches =
      article < undated
      ? [all]
      : [0..<undated, windows[article - undated]].map { range in
        let first = all.partitioningIndex { $0.article >= range.lowerBound }
        return all[first..<all.partitioningIndex { $0.article >= range.upperBound }]
      }
    return stretches.reduce(0) { $0 + $1.count } > Self.longestPosting ? [] : stretches
  }
}

/// The articles that have each word, by position.
private struct Postings {
  struct Posting {
    let article: Int32
    let weight: Float
  }

  private let starts: [Int]
  private let postings: [Posting]

  init(_ vectors: StoryVectors) {
    var ends = [Int](repeating: 0, count: vectors.termCount + 1)
    for article in 0..<vectors.count {
      for entry in vectors[article] { ends[Int(entry.term) + 1] += 1 }
    }
    for term in 0..<vectors.termCount { ends[term + 1] += ends[term] }
    starts = ends
    var postings = [Posting](repeating: Posting(article: 0, weight: 0), count: ends[ends.count - 1])
    for article in 0..<vectors.count {
      for entry in vectors[article] {
        postings[ends[Int(entry.term)]] = Posting(article: Int32(article), weight: entry.weight)
        ends[Int(entry.term)] += 1
      }
    }
    self.postings = postings
  }

  subscript(term: Int32) -> ArraySlice<Posting> {
    postings[starts[Int(term)]..<starts[Int(term) + 1]]
  }
}
