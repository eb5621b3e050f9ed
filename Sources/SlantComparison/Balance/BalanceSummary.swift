/// Who speaks and who is spoken of, by outlet, over a corpus.
///
/// All sums are integers by key, so that adding in any order, or in parts, gives the same. An entity that
/// is one within an article alone has a row of its own only where it speaks: what is said of it stands in
/// that article's own sums, and a corpus of millions would be full of such names.
public struct BalanceSummary: Equatable, Sendable {
  /// A source of an outlet.
  private struct Key: Hashable {
    let outlet: String?
    let source: Source
  }

  /// A speaker of an outlet with a target.
  private struct Pair: Hashable {
    let outlet: String?
    let speaker: Source
    let target: Source
  }

  private var entities: [Key: BalanceSums] = [:]
  private var groups: [Key: BalanceSums] = [:]
  private var targets: [Pair: TargetSums] = [:]
  private var totals: [String?: OutletSpeech] = [:]
  private var labels = SourceLabels()

  /// No article.
  public init() {}

  /// Adds an article of `outlet`.
  mutating func add(_ speech: ArticleSpeech, outlet: String?) {
    totals[outlet, default: OutletSpeech()] += speech.total
    for tally in speech.tallies {
      let key = Key(outlet: outlet, source: tally.source)
      switch tally.level {
      case .entity: entities[key, default: BalanceSums()] += tally.sums
      case .group: groups[key, default: BalanceSums()] += tally.sums
      }
    }
    for pair in speech.pairs {
      let key = Pair(outlet: outlet, speaker: pair.speaker, target: pair.target)
      targets[key, default: TargetSums()] += pair.sums
    }
    labels.add(speech.labels)
  }

  /// The summary of both corpora.
  public static func += (sum: inout BalanceSummary, other: BalanceSummary) {
    for (key, sums) in other.entities { sum.entities[key, default: BalanceSums()] += sums }
    for (key, sums) in other.groups { sum.groups[key, default: BalanceSums()] += sums }
    for (pair, sums) in other.targets { sum.targets[pair, default: TargetSums()] += sums }
    for (outlet, total) in other.totals { sum.totals[outlet, default: OutletSpeech()] += total }
    sum.labels += other.labels
  }
}

// MARK: Rows

extension BalanceSummary {
  /// The most frequent name and type of each entity that has a row.
  var names: [String: SourceLabel] { labels.best() }

  /// The sources of each outlet: entities first, then groups, each in the order of ``Source``.
  public var balanceRows: [BalanceRow] {
    rows(.entity, entities) + rows(.group, groups)
  }

  private func rows(_ level: BalanceRow.Level, _ sums: [Key: BalanceSums]) -> [BalanceRow] {
    let names = labels.best()
    return sums.map { key, sums in
      BalanceRow(
        outlet: key.outlet, level: level, source: described(key.source, names), sums: sums,
        total: totals[key.outlet] ?? OutletSpeech())
    }.sorted {
      if $0.outlet != $1.outlet { return OutletOrder.precedes($0.outlet, $1.outlet) }
      return $0.source.source < $1.source.source
    }
  }

  /// Who speaks of whom in each outlet, in the order of the speakers and then of the targets.
  public var targetRows: [TargetRow] {
    let names = labels.best()
    return targets.map { pair, sums in
      TargetRow(
        outlet: pair.outlet, speaker: described(pair.speaker, names),
        target: described(pair.target, names), sums: sums)
    }.sorted {
      if $0.outlet != $1.outlet { return OutletOrder.precedes($0.outlet, $1.outlet) }
      if $0.speaker.source != $1.speaker.source { return $0.speaker.source < $1.speaker.source }
      return $0.target.source < $1.target.source
    }
  }

  private func described(
    _ source: Source, _ names: [String: SourceLabel]
  ) -> DescribedSource {
    let label = source.kind == .entity ? names[source.id] : nil
    return DescribedSource(source: source, name: label?.name, type: label?.type)
  }
}

/// Outlets by name; articles that name none come last.
enum OutletOrder {
  static func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left != nil && right == nil }
    return left < right
  }
}
