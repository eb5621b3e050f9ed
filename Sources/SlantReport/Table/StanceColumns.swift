internal import SlantAnalysis

extension TableColumn {
  /// A count for each stance of the cues.
  ///
  /// - Parameter counts: The counts of a row in the order of `Stance.allCases`.
  /// - Returns: The columns in the same order.
  static func stances(_ counts: @escaping @Sendable (Row) -> [Int]) -> [TableColumn] {
    Stance.allCases.enumerated().map { position, stance in
      TableColumn(
        "cue_\(stance.rawValue)",
        .integer,
        "Attributions whose cue is \(stance.rawValue).",
        unit: "attributions"
      ) { .integer(counts($0)[position]) }
    }
  }
}
