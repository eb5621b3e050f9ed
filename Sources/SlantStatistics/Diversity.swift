#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How evenly a total is spread over its holders: the words of an article over its sources.
///
/// Each measure rests on the shares *pᵢ* = *xᵢ* / Σ*x* of the holders with a weight above 0, of which
/// there are *S*. Holders with nothing are left out, so that listing them changes no measure.
public struct Diversity: Equatable, Sendable {
  /// The weights above 0, rising, so that sums do not depend on the order of the input.
  private let weights: [Double]
  /// The sum of the weights, above 0.
  public let total: Double

  /// The diversity of `weights`; `nil` where no weight is above 0.
  ///
  /// - Parameter weights: Finite numbers, none below 0, such as words by source.
  public init?(of weights: [Double]) {
    let isValid = weights.allSatisfy { $0 >= 0 && $0.isFinite }
    precondition(isValid, "weights are finite and not below 0")
    self.weights = weights.filter { $0 > 0 }.sorted()
    total = self.weights.reduce(0, +)
    if self.weights.isEmpty { return nil }
  }

  /// The number *S* of holders with a weight above 0; at least 1.
  public var count: Int { weights.count }

  /// The entropy *H* = −Σ *p* ln *p* in nats, 0…ln *S*.
  ///
  /// Shannon (1948), "A Mathematical Theory of Communication". doi:10.1002/j.1538-7305.1948.tb01338.x
  public var entropy: Double {
    max(0, -shares.reduce(0) { $0 + $1 * log($1) })
  }

  /// The entropy with the bias of a small sample removed: *H* + (*S* − 1) / 2*N*, in nats.
  ///
  /// *N* is the sum of the weights, which have to be counts for this. Miller (1955), "Note on the bias
  /// of information estimates".
  public var millerMadowEntropy: Double { entropy + Double(count - 1) / (2 * total) }

  /// The number of equal holders that would have the same entropy: *e*^*H*, 1…*S*.
  ///
  /// Hill (1973), "Diversity and Evenness", of order 1. doi:10.2307/1934352
  public var effectiveNumber: Double { exp(entropy) }

  /// The entropy as a part of the largest that *S* holders can have: *H* / ln *S*, 0…1; `nil` for
  /// fewer than two.
  ///
  /// Pielou (1966), "The measurement of diversity". doi:10.1016/0022-5193(66)90013-0
  public var evenness: Double? { count < 2 ? nil : entropy / log(Double(count)) }

  /// The chance that two draws with replacement belong to different holders: 1 − Σ *p*², 0…1 − 1/*S*.
  ///
  /// Simpson (1949), "Measurement of Diversity". doi:10.1038/163688a0
  public var simpson: Double { 1 - herfindahl }

  /// The concentration Σ *p*², 1/*S*…1.
  ///
  /// Herfindahl (1950), "Concentration in the U.S. Steel Industry".
  public var herfindahl: Double { shares.reduce(0) { $0 + $1 * $1 } }

  /// Half the mean difference between holders as a part of their mean: Σ (2*i* − *S* − 1) *xᵢ* /
  /// (*S* Σ *x*), with *x* rising and *i* from 1; 0 for equal holders, below 1 − 1/*S*.
  ///
  /// Gini (1912), "Variabilità e mutabilità".
  public var gini: Double {
    let ranked = weights.enumerated().reduce(0) { sum, item in
      sum + Double(2 * item.offset + 1 - count) * item.element
    }
    return ranked / (Double(count) * total)
  }

  /// The share of the largest holder, 1/*S*…1.
  public var largestShare: Double { (weights.last ?? 0) / total }

  private var shares: [Double] { weights.map { $0 / total } }
}
