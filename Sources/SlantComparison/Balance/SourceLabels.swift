public import SlantAnalysis

/// A name and type under which an entity occurs.
public struct SourceLabel: Hashable, Sendable {
  /// The identifier of the entity across the corpus.
  public let id: String
  /// The name.
  public let name: String
  /// The type.
  public let type: Entity.Kind

  /// A name and type of an entity.
  public init(id: String, name: String, type: Entity.Kind) {
    self.id = id
    self.name = name
    self.type = type
  }
}

/// The names and types under which entities occur, to call each by its most frequent one.
struct SourceLabels: Equatable, Sendable {
  private var counts: [SourceLabel: Int] = [:]

  /// Notes the names of an article.
  mutating func add(_ labels: [SourceLabel]) {
    for label in labels { counts[label, default: 0] += 1 }
  }

  /// The most frequent label of each entity; of several the first in the alphabet.
  func best() -> [String: SourceLabel] {
    var best: [String: SourceLabel] = [:]
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
