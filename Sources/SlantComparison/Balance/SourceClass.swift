internal import SlantAnalysis

/// What a row of the balance speaks of: a source with a name, a group, or one of the rests.
public enum SourceClass: String, CaseIterable, Comparable, Sendable {
  /// An entity with a name.
  case entity
  /// A group of entities that the user lists.
  case group
  /// Entities with a name that are in no group.
  case ungrouped
  /// Sources without a name: critics, a senior official, the company, a report.
  case unnamed
  /// The text names no source.
  case unstated
  /// Slant could not resolve the source.
  case unknown

  /// In the order of the cases.
  public static func < (left: SourceClass, right: SourceClass) -> Bool {
    left.position < right.position
  }
}
