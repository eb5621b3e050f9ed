/// How far the shingles of two texts are the same.
public struct Overlap: Equatable, Sendable {
  /// The shingles of both over those of either (Jaccard), 0…1; Broder's resemblance.
  public let resemblance: Double
  /// The shingles of both over those of the shorter text, 0…1; Broder's containment.
  public let containment: Double

  /// The overlap of two ascending lists, each without repetitions; 0 where one is empty.
  init(_ left: [UInt32], _ right: [UInt32]) {
    var shared = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      let (one, other) = (left[first], right[second])
      if one == other { shared += 1 }
      if one <= other { first += 1 }
      if other <= one { second += 1 }
    }
    resemblance = Double(shared) / Double(max(1, left.count + right.count - shared))
    containment = Double(shared) / Double(max(1, min(left.count, right.count)))
  }
}
