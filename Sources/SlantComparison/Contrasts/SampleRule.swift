/// When a sample is too small to say how sure a figure is.
enum SampleRule {
  /// Fewer clusters than this with the figure say too little.
  static let fewestClusters = 5

  /// Why `numerators` and `denominators` by cluster allow no interval; `nil` where they do.
  static func objection(numerators: [Double], denominators: [Double]) -> String? {
    let having = denominators.count { $0 > 0 }
    if having == 0 { return "no article has it" }
    if having < fewestClusters { return "fewer than \(fewestClusters) articles have it" }
    return nil
  }
}
