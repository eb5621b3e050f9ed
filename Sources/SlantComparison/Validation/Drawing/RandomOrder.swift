internal import SlantStatistics

extension Array {
  /// The elements in a random order (Fisher & Yates 1938; Durstenfeld 1964).
  ///
  /// Not the standard library's, whose use of the generator may change.
  func inRandomOrder(using generator: inout SplitMix64) -> [Element] {
    var result = self
    for last in indices.dropFirst().reversed() { result.swapAt(last, generator.below(last + 1)) }
    return result
  }
}
