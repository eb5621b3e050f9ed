internal import SlantStatistics

/// Says why a figure has no interval.
enum Shortage {
  /// All that was drawn has the same value.
  static let variation = "the articles do not differ in it"

  /// The shortage in words.
  static func text(_ shortage: BootstrapShortage) -> String {
    switch shortage {
    case .clusters(0): "no article has it"
    case .clusters(let count):
      "\(count) of the \(BootstrapSupport.leastClusters) articles or stories that it takes have it"
    case .hits(0): "none found"
    case .hits(let count):
      "found in \(count) of the \(BootstrapSupport.leastHits) articles or stories that it takes"
    case .misses(let count):
      "less than all in \(count) of the \(BootstrapSupport.leastHits) articles or stories that it takes"
    case .variation: variation
    }
  }
}
