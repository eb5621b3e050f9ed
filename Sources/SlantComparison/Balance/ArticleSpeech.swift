internal import SlantAnalysis

/// Who speaks in an article and who is spoken of: what ``BalanceSummary`` adds up.
public struct ArticleSpeech: Equatable, Sendable {
  /// A source with its sums in the article.
  public struct Tally: Equatable, Sendable {
    /// What the sources are told apart by.
    public let level: BalanceRow.Level
    /// The source.
    public let source: Source
    /// Its sums.
    public let sums: BalanceSums

    /// A source with its sums.
    package init(level: BalanceRow.Level, source: Source, sums: BalanceSums) {
      self.level = level
      self.source = source
      self.sums = sums
    }
  }

  /// A speaker with somebody it speaks of.
  public struct Pair: Equatable, Sendable {
    /// Who speaks.
    public let speaker: Source
    /// Who is spoken of.
    public let target: Source
    /// The sums of the pair.
    public let sums: TargetSums

    /// A pair with its sums.
    package init(speaker: Source, target: Source, sums: TargetSums) {
      self.speaker = speaker
      self.target = target
      self.sums = sums
    }
  }

  /// The sources: entities in the order of ``Source``, then groups.
  public let tallies: [Tally]
  /// Who speaks of whom, in the order of the speakers and then of the targets.
  public let pairs: [Pair]
  /// The names and types of the entities among them, in the order of the article.
  public let labels: [SourceLabel]
  /// What all sources say together.
  public let total: OutletSpeech

  /// What was found before, as a record tells it.
  package init(tallies: [Tally], pairs: [Pair], labels: [SourceLabel], total: OutletSpeech) {
    self.tallies = tallies
    self.pairs = pairs
    self.labels = labels
    self.total = total
  }

  /// Counts the sources of an article.
  ///
  /// An entity that is one within the article alone is listed only where it speaks or is spoken of.
  init(_ article: AnalyzedArticle) {
    let sources = ArticleSources(article)
    let entities = ArticleTally(article, sources, level: { $0 }).sums
      .filter { !$0.key.isWithinArticle || $0.value.speech.attributions > 0 }
    let groups = ArticleTally(article, sources, level: ArticleSources.group).sums
    let targets = Self.targets(article, sources)
    tallies = Self.tallies(.entity, entities) + Self.tallies(.group, groups)
    pairs = targets.map { Pair(speaker: $0.key.speaker, target: $0.key.target, sums: $0.value) }
      .sorted { ($0.speaker, $0.target) < ($1.speaker, $1.target) }
    let known = Set(entities.keys).union(targets.keys.map(\.target))
    labels = zip(article.analysis.entities, sources.ofEntity)
      .filter { $0.1.kind == .entity && known.contains($0.1) }
      .map { SourceLabel(id: $0.1.id, name: $0.0.name, type: $0.0.kind) }
    total = OutletSpeech(article.analysis.balance)
  }

  private static func tallies(
    _ level: BalanceRow.Level, _ sums: [Source: BalanceSums]
  ) -> [Tally] {
    sums.map { Tally(level: level, source: $0.key, sums: $0.value) }
      .sorted { $0.source < $1.source }
  }

  private struct PairKey: Hashable {
    let speaker: Source
    let target: Source
  }

  private static func targets(
    _ article: AnalyzedArticle, _ sources: ArticleSources
  ) -> [PairKey: TargetSums] {
    var sums: [PairKey: TargetSums] = [:]
    for speech in article.analysis.balance.speech {
      let speakers = sources.speakers(article.analysis.attributions[speech.attribution])
      for target in speech.targets where sources.ofEntity[target.entity].kind == .entity {
        let words = EqualParts.of(target.words * 1000, count: speakers.count)
        for (position, speaker) in speakers.enumerated() {
          let key = PairKey(speaker: speaker, target: sources.ofEntity[target.entity])
          sums[key, default: TargetSums()].add(
            target, wordsMilli: words[position],
            isRepeated: speakers[..<position].contains(speaker))
        }
      }
    }
    return sums
  }
}
