internal import SlantAnalysis

/// The names and types under which entities occur, to call each by its most frequent one.
struct SourceLabels: Equatable, Sendable {
  /// A name with a type, of an entity.
  struct Label: Hashable, Sendable {
    let id: String
    let name: String
    let type: Entity.Kind
  }

  private var counts: [Label: Int] = [:]

  /// Notes those entities of an article that are among `wanted`.
  mutating func add(_ article: AnalyzedArticle, _ sources: ArticleSources, wanted: Set<Source>) {
    for (entity, source) in zip(article.analysis.entities, sources.ofEntity)
    where source.kind == .entity && wanted.contains(source) {
      counts[Label(id: source.id, name: entity.name, type: entity.kind), default: 0] += 1
    }
  }

  /// The most frequent label of each entity; of several the first in the alphabet.
  func best() -> [String: Label] {
    var best: [String: Label] = [:]
    for (label, count) in counts {
      guard let other = best[label.id] else {
        best[label.id] = label
        continue
      }
      let key = (-count, label.name, label.type.rawValue)
      if key < (-(counts[other] ?? 0), other.name, other.type.rawValue) { best[label.id] = label }
    }
    return best
  }

  /// Adds the names of `other`.
  static func += (sum: inout SourceLabels, other: SourceLabels) {
    sum.counts.merge(other.counts, uniquingKeysWith: +)
  }
}
