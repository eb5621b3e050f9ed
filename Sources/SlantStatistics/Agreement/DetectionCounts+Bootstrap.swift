extension BootstrapEstimate {
  /// A share of detection over units such as articles, whose cases belong together.
  public enum DetectionShare: Equatable, Sendable {
    /// Found rightly among all found.
    case precision
    /// Found rightly among all there.
    case recall
    /// The harmonic mean of both.
    case f1
  }

  /// The `share` over `units` with its replicates; `nil` where fewer than two units have cases for it.
  ///
  /// - Parameters:
  ///   - share: What to compute.
  ///   - units: The counts of each unit.
  ///   - draws: Draws of the units.
  public init?(
    _ share: DetectionShare, of units: [DetectionCounts], under draws: BootstrapDraws
  ) {
    let numerators = units.map { Double(share == .f1 ? 2 * $0.found : $0.found) }
    let denominators = units.map { unit in
      switch share {
      case .precision: Double(unit.found + unit.wrong)
      case .recall: Double(unit.found + unit.missed)
      case .f1: Double(2 * unit.found + unit.wrong + unit.missed)
      }
    }
    self.init(
      BootstrapSum(of: numerators, under: draws), over: BootstrapSum(of: denominators, under: draws)
    )
  }
}
