/// What a measure by class is of: a frame, a category, an axis, a class of loaded terms or of cues.
///
/// All but cues are counted in a part of the articles.
///
/// Parts are voices, `all` and `title`.
package enum MeasureClass: Equatable, Sendable {
  /// A frame of a set.
  case frame(set: String, id: String, part: String)
  /// A class of a lexicon.
  case category(lexicon: String, id: String, part: String)
  /// An axis.
  case axis(name: String, part: String)
  /// A class of loaded terms.
  case loaded(id: String, part: String)
  /// A stance of cues.
  case cue(stance: String)

  /// What is counted as `count`; `nil` for a count of another kind.
  init?(count: String) {
    if let parts = Self.parts(of: count, "frame", count: 3) {
      self = .frame(set: parts[1], id: parts[2], part: parts[0])
    } else if let parts = Self.parts(of: count, "category", count: 3) {
      self = .category(lexicon: parts[1], id: parts[2], part: parts[0])
    } else if let parts = Self.parts(of: count, "axis_net", count: 2) {
      self = .axis(name: parts[1], part: parts[0])
    } else if let parts = Self.parts(of: count, "loaded", count: 2) {
      self = .loaded(id: parts[1], part: parts[0])
    } else if let parts = Self.parts(of: count, "stance", count: 1) {
      self = .cue(stance: parts[0])
    } else {
      return nil
    }
  }

  /// The rest of `name` after `kind`, split at the first colons; `nil` for counts of other kinds.
  static func parts(of name: String, _ kind: String, count: Int) -> [String]? {
    let parts = name.split(separator: ":", maxSplits: count, omittingEmptySubsequences: false)
    guard parts.count == count + 1, parts[0] == kind else { return nil }
    return parts.dropFirst().map(String.init)
  }
}

extension Measure {
  /// The class that it is of; `nil` for a measure of whole articles.
  package var countedClass: MeasureClass? { MeasureClass(count: numerator) }
}
