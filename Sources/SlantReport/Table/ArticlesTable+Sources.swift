internal import SlantAnalysis
internal import SlantComparison
internal import SlantStatistics

/// The sources of an article.
extension ArticlesTable {
  /// How much is quoted.
  static let quotes = [
    count("quotes", "Attributions: speech, not negated, outermost.") { $0.quotes },
    count("quotes_direct", "Those with words in quotation marks.") { $0.direct },
    count("quotes_indirect", "Those without.") { $0.indirect },
    count("quoted_words", "Words of these attributions in quotation marks.", unit: "words") {
      $0.quotedWords
    },
    ArticleColumn(
      "quoted_share",
      .number,
      "quoted_words / words.",
      missing: "no words"
    ) { .ratio(Double($0.analysis.balance.quotedWords), $0.analysis.words) },
    count("reported_words", "Words of these attributions without marks.", unit: "words") {
      $0.reportedWords
    },
  ]

  /// Who is quoted.
  static let sources = [
    ArticleColumn(
      "sources",
      .integer,
      "Different sources, named or described, unknown and unstated left out.",
      unit: "sources"
    ) { .integer($0.sourceCount) },
    count("sources_named", "Attributions to persons, organisations and documents.") { $0.named },
    count("sources_unnamed", "Attributions to people without names.") { $0.unnamed },
    count("sources_unstated", "Attributions where the text names no source.") { $0.unstated },
    count("sources_unknown", "Attributions whose source Slant could not resolve.") { $0.unknown },
    ArticleColumn(
      "share_unknown",
      .number,
      "sources_unknown / quotes.",
      missing: "no attributions"
    ) { Cell($0.analysis.balance.unknownShare) },
  ]

  /// How evenly the quoted words are spread over the sources.
  static let indices = [
    index("source_entropy", "Shannon entropy H = −Σ p ln p of quoted words by source.", "nats") {
      $0.entropy
    },
    index("source_entropy_mm", "The same with the Miller–Madow correction.", "nats") {
      $0.millerMadowEntropy
    },
    index("source_effective", "Effective number of sources, e^H.", "sources") {
      $0.effectiveNumber
    },
    index("source_evenness", "H / ln S for S ≥ 2 sources with quoted words.", nil) { $0.evenness },
    ArticleColumn(
      "source_largest_share",
      .number,
      "The largest source's part of quoted_words, unknown and unstated sources included.",
      missing: "fewer than 3 attributions or 50 quoted words"
    ) { Cell($0.analysis.balance.largestSourceShare) },
  ]

  private static func count(
    _ name: String,
    _ description: String,
    unit: String = "attributions",
    _ value: @escaping @Sendable (ArticleBalance) -> Int
  ) -> ArticleColumn {
    ArticleColumn(name, .integer, description, unit: unit) {
      .integer(value($0.analysis.balance))
    }
  }

  private static func index(
    _ name: String,
    _ description: String,
    _ unit: String?,
    _ value: @escaping @Sendable (Diversity) -> Double?
  ) -> ArticleColumn {
    ArticleColumn(
      name,
      .number,
      description,
      unit: unit,
      missing: "fewer than 3 attributions or 50 quoted words, or more than 30% unknown sources"
    ) { Cell($0.analysis.balance.sourceDiversity.flatMap(value)) }
  }
}

extension ArticleContext {
  /// The number of different sources of the attributions counted.
  ///
  /// Speakers that no entity stands for are told apart by their kind alone.
  fileprivate var sourceCount: Int {
    var speakers: Set<Int> = []
    var kinds: Set<Attribution.SourceKind> = []
    for attribution in analysis.attributions where attribution.isCounted {
      speakers.formUnion(attribution.speakers)
      if attribution.speakers.isEmpty { kinds.insert(attribution.sourceKind) }
    }
    return speakers.count + kinds.subtracting([.unknown, .unstated]).count
  }
}
