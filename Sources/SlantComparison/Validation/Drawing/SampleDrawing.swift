internal import SlantStatistics
internal import SlantText

/// Draws a sample of whole articles, so that coders can tell what Slant missed in them.
///
///     var drawing = SampleDrawing(unit: .quote, size: 200, seed: 1)
///     drawing.add(finder.article(analyzed))
///     let sample = drawing.sample()
///
/// In each outlet articles come in random order until the outlet's part of the items is reached; all items
/// of an article drawn, decoys beside them, are in the sample, which may so hold some more than asked for, and an outlet in
/// which Slant found nothing gives an article too. The order of an article hangs on the seed and its id
/// alone, so that a sample is the same in whatever order files are read.
public struct SampleDrawing: Sendable {
  private struct Candidate: Sendable {
    let priority: UInt64
    let article: SampledArticle

    func precedes(_ other: Candidate) -> Bool {
      (priority, article.id) < (other.priority, other.article.id)
    }
  }

  /// What is judged.
  public let unit: CodingUnit
  private let size: Int
  private let seed: UInt64
  private let isByOutlet: Bool
  /// Articles added so far.
  public private(set) var articles = 0
  /// The first articles of each outlet in their random order, as many as could be drawn.
  private var strata: [String: [Candidate]] = [:]

  /// A drawing of `size` items.
  ///
  /// - Parameters:
  ///   - unit: What is judged.
  ///   - size: The items wanted, at least 1.
  ///   - seed: Another seed draws another sample.
  ///   - isByOutlet: Whether each outlet gives an equal part; else all articles are one lot.
  public init(unit: CodingUnit, size: Int, seed: UInt64, isByOutlet: Bool = true) {
    self.unit = unit
    self.size = size
    self.seed = seed
    self.isByOutlet = isByOutlet
  }

  /// Adds an article to those that are drawn from.
  public mutating func add(_ article: SampledArticle) {
    articles += 1
    var generator = SplitMix64(seed: seed ^ FNV64(article.id.utf8).value)
    let candidate = Candidate(priority: generator.next(), article: article)
    let stratum = isByOutlet ? article.outlet ?? "" : ""
    var candidates = strata[stratum] ?? []
    let place = candidates.firstIndex { candidate.precedes($0) } ?? candidates.count
    candidates.insert(candidate, at: place)
    strata[stratum] = Self.first(candidates, items: size)
  }

  /// The sample of what was added; empty where nothing was.
  public func sample() -> Sample {
    let names = strata.keys.sorted()
    let stratified = names.map { strata[$0] ?? [] }
    let available = stratified.map { $0.reduce(0) { $0 + $1.article.found } }
    let parts = Allocation.equal(size, available: available)
    let drawn = zip(stratified, parts).flatMap { candidates, part in
      Self.first(candidates, items: part, keepsOne: unit != .article).map(\.article)
    }
    var generator = SplitMix64(seed: seed)
    return Sample(unit: unit, articles: drawn, using: &generator)
  }

  /// The first candidates that hold so many items together.
  private static func first(
    _ candidates: [Candidate], items: Int, keepsOne: Bool = false
  ) -> [Candidate] {
    var count = 0
    var taken = 0
    while taken < candidates.count, count < items || keepsOne && taken == 0 {
      count += candidates[taken].article.found
      taken += 1
    }
    return Array(candidates.prefix(taken))
  }
}
