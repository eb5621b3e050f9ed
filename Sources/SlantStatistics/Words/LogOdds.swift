#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Log-odds of a word between two corpora, with an informative Dirichlet prior.
///
/// Positive favours the target. Monroe, Colaresi & Quinn (2008), "Fightin' Words", Political Analysis 16(4), equations 16 and 20.
/// doi:10.1093/pan/mpn018
public struct LogOdds: Equatable, Sendable {
  /// The difference δ of the word's log-odds, in nats: target − reference.
  public let delta: Double
  /// The variance of δ, which takes the words of a corpus for independent draws.
  public let variance: Double

  /// The log-odds of a word.
  ///
  /// - Parameters:
  ///   - target: The word's count and the count of all words in the corpus under study.
  ///   - reference: The same in the corpus that it is compared with.
  ///   - prior: The word's α and the sum α₀ over all words, such as its count and the count of all
  ///     words in a large corpus, scaled to the weight that the prior is to have; both above 0.
  public init(target: WordCount, reference: WordCount, prior: Prior) {
    let (one, other) = (target.count + prior.word, reference.count + prior.word)
    precondition(one > 0 && other > 0, "the prior of a word is above 0")
    delta =
      log(one / (target.total + prior.total - one))
      - log(other / (reference.total + prior.total - other))
    variance = 1 / one + 1 / other
  }

  /// δ in standard deviations.
  public var z: Double { delta / variance.squareRoot() }

  /// The pseudo-counts that a Dirichlet prior adds to each corpus.
  public struct Prior: Equatable, Sendable {
    /// The pseudo-count α of the word, above 0.
    public let word: Double
    /// The pseudo-count α₀ of all words, above that of the word.
    public let total: Double

    /// A prior of `word` and `total` pseudo-counts.
    public init(word: Double, total: Double) {
      precondition(word > 0 && total > word, "a word has a part of the prior")
      (self.word, self.total) = (word, total)
    }
  }
}
