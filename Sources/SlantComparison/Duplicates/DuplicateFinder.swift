/// Finds articles that are copies of each other.
///
/// Texts are copies where two fifths of their shingles are the same (resemblance; it takes more than half
/// of each text), or where seven tenths of the shorter are in the longer (containment: an agency's text cut
/// for space). Both measures are Broder's (1997); pairs are found by bands of MinHash values and then counted
/// exactly. What is a copy of a copy is a copy too.
///
/// Among 2,063 articles of 23 outlets no two resembled each other above 0.3 or held each other above 0.53,
/// and those that came near printed the same statement at length.
public struct DuplicateFinder: Sendable {
  /// The least resemblance of copies.
  static let leastResemblance = 0.4
  /// The least containment of a cut copy in the whole.
  static let leastContainment = 0.7
  /// Texts with fewer shingles are too short to be told apart from set phrases.
  static let leastShingles = 20
  /// A cut copy with fewer shingles may be a quotation or a notice that both texts have.
  static let leastContainedShingles = 60

  /// A finder.
  public init() {}

  /// The groups of copies, by day and id of their first members.
  ///
  /// - Returns: Groups of two or more articles, the same for every order of the input.
  /// - Complexity: O(*n* log *n*) in the number of articles.
  public func groups(of fingerprints: [ArticleFingerprint]) -> [DuplicateGroup] {
    let articles = fingerprints.sorted(by: Self.precedes)
    var sets = DisjointSets(count: articles.count)
    let candidates = SimilarityBands.pairs(of: articles.map(\.signature))
    for (left, right) in candidates where sets.first(of: left) != sets.first(of: right) {
      if Self.areCopies(articles[left].shingles, articles[right].shingles) {
        sets.join(left, right)
      }
    }
    var members: [Int: [Int]] = [:]
    for position in articles.indices {
      members[sets.first(of: position), default: []].append(position)
    }
    var wires = 0
    return members.keys.sorted().compactMap { first in
      guard let positions = members[first], positions.count > 1 else { return nil }
      return Self.group(positions.map { articles[$0] }, &wires)
    }
  }

  /// Whether two ascending lists of shingles are of copies.
  static func areCopies(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    let shorter = min(left.count, right.count)
    guard shorter >= leastShingles else { return false }
    let overlap = Overlap(left, right)
    return overlap.resemblance >= leastResemblance
      || shorter >= leastContainedShingles && overlap.containment >= leastContainment
  }

  private static func group(
    _ articles: [ArticleFingerprint], _ wires: inout Int
  ) -> DuplicateGroup {
    var firsts: [String?: String] = [:]
    let members = articles.map { article in
      let first = firsts[article.outlet]
      if first == nil { firsts[article.outlet] = article.article }
      return DuplicateGroup.Member(
        article: article.article, outlet: article.outlet,
        overlap: Overlap(articles[0].shingles, article.shingles), duplicateOf: first)
    }
    if firsts.count > 1 { wires += 1 }
    return DuplicateGroup(
      wireGroup: firsts.count > 1 ? NumberedName.make("wire", wires) : nil, members: members)
  }

  /// Orders by day, articles without one last, then by id.
  static func precedes(_ left: ArticleFingerprint, _ right: ArticleFingerprint) -> Bool {
    // No day compares greater than this.
    (left.day ?? "~", left.article) < (right.day ?? "~", right.article)
  }
}

/// Names such as `story-0012`.
enum NumberedName {
  /// `kind`, a hyphen and at least four digits.
  static func make(_ kind: String, _ number: Int) -> String {
    let digits = String(number)
    return "\(kind)-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
