#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The difference of a word's log rates between two sets of articles, tested with articles as clusters.
///
/// ½ is added to both counts, so that a word that one side never uses has a finite difference. The
/// variance of a count *c* is *φ c*, where *φ* says how much more counts vary from article to article
/// than independent words would. A side's own *φ*, by linearisation, is worth little where few articles
/// have the word; so it is averaged with the *φ* of both sides about their common rate, as if three more
/// articles had that, and is held to be at least 1. The degrees of freedom are Satterthwaite's for the
/// articles with the word and these three.
///
/// With the labels of 2,063 real articles shuffled, *p* < .05 came up in 1.0 to 5.3 % of the words in five
/// articles or more and *p* < .001 in at most .07 %, for 10 against 300 articles as for 30 against 30 and 90
/// against 1,973; a corrected *p* below .05 in one of 185 shufflings.
public struct LogRateDifference: Equatable, Sendable {
  /// The natural logarithm of the ratio of the rates, target to reference, with ½ added to both counts.
  public let value: Double
  /// Its standard error.
  public let standardError: Double
  /// The degrees of freedom of its *t* distribution.
  public let degreesOfFreedom: Double

  /// The difference `target` − `reference`; `nil` where a side has fewer than two articles.
  public init?(target: ClusteredRate, reference: ClusteredRate) {
    guard target.articles > 1, reference.articles > 1 else { return nil }
    let count = target.count + reference.count
    let common = count / (target.words + reference.words)
    let spread = [target, reference].reduce(0) { $0 + $1.variance(ofCountAt: common) }
    let pooled = count > 0 ? max(1, spread / count) : 1
    let one = Side(target, pooled: pooled)
    let other = Side(reference, pooled: pooled)
    value = log(one.count / target.words) - log(other.count / reference.words)
    let variance = one.variance + other.variance
    standardError = variance.squareRoot()
    degreesOfFreedom =
      variance * variance
      / (one.variance * one.variance / one.support + other.variance * other.variance / other.support)
  }

  /// The difference in standard errors.
  public var z: Double { value / standardError }

  /// The two-sided *p* for no difference.
  public var p: Double { StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedP(z) }

  /// The values that the difference may have at `level`, a chance between 0 and 1.
  public func interval(level: Double = 0.95) -> ClosedRange<Double> {
    let reach =
      StudentT(degreesOfFreedom: degreesOfFreedom).quantile((1 + level) / 2) * standardError
    return value - reach...value + reach
  }

  /// The articles with the word that the pooled *φ* counts for.
  private static let borrowedArticles = 3.0

  /// One side's count with ½ added, and the variance of its logarithm.
  private struct Side {
    let count: Double
    let variance: Double
    let support: Double

    init(_ rate: ClusteredRate, pooled: Double) {
      count = rate.count + 0.5
      support = Double(rate.articlesWithWord) + LogRateDifference.borrowedArticles
      let own = rate.variance(ofCountAt: rate.rate) / count * Double(rate.articlesWithWord)
      variance = max(1, (own + LogRateDifference.borrowedArticles * pooled) / support) / count
    }
  }
}
