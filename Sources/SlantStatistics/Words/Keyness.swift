#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much more frequent a word is in a target corpus than in a reference.
public struct Keyness: Equatable, Sendable {
  /// The word in the corpus under study.
  public let target: WordCount
  /// The word in the corpus that it is compared with.
  public let reference: WordCount

  /// The keyness of a word from its counts.
  public init(target: WordCount, reference: WordCount) {
    (self.target, self.reference) = (target, reference)
  }

  /// The log-likelihood ratio *G*² = 2 Σ *O* ln (*O* / *E*) over four cells, at least 0.
  ///
  /// The cells are the word and all other words in each corpus. It has no sign: see ``logRatio``. It
  /// takes the words of a corpus for independent draws, which they are not: see ``ClusteredRate``.
  /// Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence".
  public var gSquared: Double {
    let words = target.count + reference.count
    let total = target.total + reference.total
    let sum = [target, reference].reduce(0) { sum, side in
      let others = side.total - side.count
      return sum + Self.surprise(side.count, expected: words * side.total / total)
        + Self.surprise(others, expected: (total - words) * side.total / total)
    }
    return max(0, 2 * sum)
  }

  /// The binary logarithm of the ratio of the rates: 1 for twice the rate, −1 for half of it.
  ///
  /// A count of 0 is taken for ½, so that the ratio stays finite. Hardie (2014), "Log Ratio – an
  /// informal introduction", CASS, Lancaster University.
  public var logRatio: Double {
    func rate(_ side: WordCount) -> Double { (side.count == 0 ? 0.5 : side.count) / side.total }
    return log2(rate(target) / rate(reference))
  }

  /// *O* ln (*O* / *E*), which is 0 where nothing was observed.
  private static func surprise(_ observed: Double, expected: Double) -> Double {
    observed > 0 ? observed * log(observed / expected) : 0
  }
}
