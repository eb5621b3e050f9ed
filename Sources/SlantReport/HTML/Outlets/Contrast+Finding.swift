internal import SlantComparison

extension Contrast {
  /// Whether it counts as a difference that was found.
  var isFound: Bool { (correctedP ?? 1) <= ComparisonFindings.significance }

  /// Whether it comes before `other` among differences: the smaller *p* first, then by name.
  func isClearer(than other: Contrast) -> Bool {
    let (left, right) = (p ?? 2, other.p ?? 2)
    if left != right { return left < right }
    let names = (first.outlet ?? "\u{10FFFF}", second.outlet ?? "\u{10FFFF}", measure.name)
    return names
      < (
        other.first.outlet ?? "\u{10FFFF}", other.second.outlet ?? "\u{10FFFF}", other.measure.name
      )
  }
}
