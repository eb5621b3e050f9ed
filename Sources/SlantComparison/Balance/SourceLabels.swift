internal import SlantAnalysis

/// The names and types under which entities occur, to call each by its most frequent one.
struct SourceLabels: Equatable, Sendable {
  /// A name with a type.
  struct Label: Hashable, Sendable {
    let name: String
    let type: Entity.Kind
  }

  private var counts: [String: [Label: Int]] = [:]

  /// Notes the entities of an article.
  mutating func add(_ article: AnalyzedArticle, _ sources: ArticleSources) {
    for (entity, source) in zip(article.analysis.entities, sources.ofEntity)
    where source.kind == .entity {
      counts[source.id, default: [:]][Label(name: entity.name, type: entity.kind), default: 0] += 1
    }
  }

  /// The most frequent label of an entity; of several the first in the alphabet.
  func label(of id: String) -> Label? {
    counts[id]?.max { left, right in
      (left.value, right.key.name, right.key.type.rawValue)
        < (right.value, left.key.name, left.key.type.rawValue)
    }?.key
  }

  /// Adds the names of `other`.
  static func += (sum: inout SourceLabels, other: SourceLabels) {
    for (id, labels) in other.counts {
      sum.counts[id, default: [:]].merge(labels, uniquingKeysWith: +)
    }
  }
}
