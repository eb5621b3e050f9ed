public import SlantAnalysis
public import SlantStatistics

/// How the quoted words of an article are spread over its sources, and when that can be said.
extension ArticleBalance {
  /// Below so many attributions the indices say nothing.
  private static let fewestQuotes = 3
  /// Below so many quoted words the indices say nothing.
  private static let fewestQuotedWords = 50
  /// Above this share of unknown sources the entropy would be a guess.
  private static let largestUnknownShare = 0.3

  /// Attributions whose source has a name: persons, organisations and documents.
  public var named: Int { count(.person) + count(.organisation) + count(.document) }
  /// Attributions to people without names.
  public var unnamed: Int { count(.unnamedPerson) + count(.unnamedGroup) }
  /// Attributions for which the text names no source.
  public var unstated: Int { count(.unstated) }
  /// Attributions whose source Slant could not resolve.
  public var unknown: Int { count(.unknown) }

  /// The unknown part of the attributions, 0…1; `nil` without attributions.
  public var unknownShare: Double? { quotes == 0 ? nil : Double(unknown) / Double(quotes) }

  /// Whether the attributions are enough for indices: 3 of them, and 50 quoted words.
  private var allowsIndices: Bool {
    quotes >= Self.fewestQuotes && quotedWords >= Self.fewestQuotedWords
  }

  /// The diversity of the sources by quoted words; `nil` under 3 attributions or 50 quoted words, or
  /// where more than 30 % of the attributions are unknown.
  public var sourceDiversity: Diversity? {
    guard allowsIndices, let unknownShare, unknownShare <= Self.largestUnknownShare else {
      return nil
    }
    return Diversity(of: wordsBySourceMilli.map { Double($0) / 1000 })
  }

  /// The part of all quoted words, unknown and unstated sources included, that the largest source
  /// has, 0…1; `nil` under 3 attributions or 50 quoted words.
  public var largestSourceShare: Double? {
    guard allowsIndices, let largest = wordsBySourceMilli.max() else { return nil }
    return Double(largest) / Double(quotedWords * 1000)
  }

  private func count(_ kind: Attribution.SourceKind) -> Int {
    Attribution.SourceKind.allCases.firstIndex(of: kind).map { sourceKinds[$0] } ?? 0
  }
}
