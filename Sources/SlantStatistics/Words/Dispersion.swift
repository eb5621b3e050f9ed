/// How unevenly a word is spread over the parts of a corpus, such as its articles.
///
/// Gries (2008), "Dispersions and adjusted frequencies in corpora". doi:10.1075/ijcl.13.4.02gri
public struct Dispersion: Equatable, Sendable {
  /// The deviation of proportions *DP*: half the sum of |*v* − *s*| over the parts.
  ///
  /// *v* is a part's share of the word and *s* its share of the corpus: 0 where the word is spread as
  /// the parts are large, near 1 where a small part has all of it.
  public let deviation: Double
  /// *DP* divided by its largest possible value, 1 − the smallest *s*: 0…1; `nil` for a single part.
  ///
  /// Lijffijt & Gries (2012), "Correction to Stefan Th. Gries' 'Dispersions and adjusted frequencies in
  /// corpora'". doi:10.1075/ijcl.17.1.08lij
  public let normalizedDeviation: Double?

  /// The dispersion over all parts; `nil` where the word does not occur.
  ///
  /// - Parameters:
  ///   - counts: The word's count in each part.
  ///   - sizes: The words of each part, above 0.
  public init?(counts: [Double], sizes: [Double]) {
    precondition(counts.count == sizes.count, "each part has a count and a size")
    precondition(sizes.allSatisfy { $0 > 0 }, "each part has words")
    self.init(
      counts: counts, sizes: sizes, corpusSize: sizes.reduce(0, +),
      smallestPart: sizes.min() ?? 0)
  }

  /// The dispersion from the parts that have the word; `nil` where it does not occur.
  ///
  /// Parts without the word need not be listed: together they add their share of the corpus.
  ///
  /// - Parameters:
  ///   - counts: The word's count in each part listed.
  ///   - sizes: The words of each part listed.
  ///   - corpusSize: The words of all parts.
  ///   - smallestPart: The words of the smallest part of all.
  /// - Complexity: O(parts listed).
  public init?(counts: [Double], sizes: [Double], corpusSize: Double, smallestPart: Double) {
    precondition(counts.count == sizes.count, "each part has a count and a size")
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    let listed = sizes.reduce(0, +)
    let differences = zip(counts, sizes).reduce(0) { $0 + abs($1.0 / total - $1.1 / corpusSize) }
    deviation = (differences + (corpusSize - listed) / corpusSize) / 2
    normalizedDeviation =
      smallestPart < corpusSize ? deviation / (1 - smallestPart / corpusSize) : nil
  }
}
