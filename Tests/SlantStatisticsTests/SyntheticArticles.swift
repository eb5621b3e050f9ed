import SlantStatistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Articles drawn from a model with the moments of news.
///
/// Lengths are log-normal with a median of 770 words and σ = .5. An article has its own rate of a word,
/// gamma distributed, so that counts are negative binomial: of mean *m* and variance *m* + *m*² / shape.
/// In two thousand articles of 23 outlets the shape of words came to about a thousand times their rate:
/// .2 for a word of two in ten thousand, 3 for one of three in a thousand.
struct SyntheticArticles {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The words of an article.
  mutating func words() -> Double { (770 * exp(0.5 * normal())).rounded() }

  /// How often a term of `rate` occurs in `words`.
  mutating func count(rate: Double, shape: Double, in words: Double) -> Double {
    poisson(rate * words * gamma(shape) / shape)
  }

  /// A word of `rate`, with the shape of words, in as many `articles`.
  mutating func word(rate: Double, articles: Int) -> ClusteredRate {
    let words = (0..<articles).map { _ in self.words() }
    return ClusteredRate(
      counts: words.map { count(rate: rate, shape: 1000 * rate, in: $0) }, words: words)
  }

  /// A draw of the normal distribution.
  mutating func normal() -> Double { NormalDistribution.quantile(random.unitInterval() + 0x1p-54) }

  /// A draw of the gamma distribution with scale 1.
  ///
  /// Marsaglia & Tsang (2000), "A simple method for generating gamma variables".
  /// doi:10.1145/358407.358414
  mutating func gamma(_ shape: Double) -> Double {
    if shape < 1 { return gamma(shape + 1) * pow(random.unitInterval(), 1 / shape) }
    let d = shape - 1.0 / 3
    while true {
      let z = normal()
      let root = 1 + z / (9 * d).squareRoot()
      let cube = root * root * root
      if root > 0, log(random.unitInterval()) < z * z / 2 + d - d * cube + d * log(cube) {
        return d * cube
      }
    }
  }

  /// A draw of the Poisson distribution, by its cumulative chances; by the normal one above 500.
  mutating func poisson(_ mean: Double) -> Double {
    if mean > 500 { return max(0, (mean + mean.squareRoot() * normal()).rounded()) }
    var (count, chance, rest) = (0.0, exp(-mean), random.unitInterval())
    while rest >= chance && count < 2000 {
      rest -= chance
      count += 1
      chance *= mean / count
    }
    return count
  }
}
