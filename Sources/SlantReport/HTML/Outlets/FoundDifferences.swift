internal import SlantComparison

/// Differences that were found, as far as a table holds them.
struct FoundDifferences {
  /// The most that are listed.
  static let limit = 100

  /// The number of differences found.
  let count: Int
  /// Those that are listed: within stories first, the clearest first.
  let listed: [Contrast]

  /// Chooses among the differences found in `contrasts`.
  ///
  /// Where they are too many the clearest of each measure come before the second of any, so that one
  /// measure does not fill the table.
  init(_ contrasts: some Sequence<Contrast>) {
    let found = contrasts.filter(\.isFound).sorted(by: Self.precedes)
    count = found.count
    guard found.count > Self.limit else {
      listed = found
      return
    }
    var seen: [String: Int] = [:]
    let ranked = found.enumerated().map { place, contrast in
      let key = contrast.measure.subject + "\t" + contrast.measure.name
      seen[key, default: 0] += 1
      return (rank: seen[key] ?? 0, place: place)
    }
    listed = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(Self.limit)
      .map(\.place).sorted().map { found[$0] }
  }

  private static func precedes(_ left: Contrast, _ right: Contrast) -> Bool {
    if left.pairing != right.pairing { return left.pairing == .stories }
    let (first, second) = (left.correctedP ?? 2, right.correctedP ?? 2)
    return first != second ? first < second : left.isClearer(than: right)
  }

  /// The table of those that are listed.
  func table(_ group: GroupWords) -> DataTable {
    DataTable(
      caption:
        "Differences with a corrected p of .05 or less, within stories first, the clearest first."
        + (count > listed.count
          ? " The clearest of each measure: \(listed.count) of \(DisplayNumber.integer(count)); "
            + "contrasts.csv has all." : ""),
      columns: [
        "What differs", DataTable.Column("First \(group.singular)"), .number("Its value"),
        DataTable.Column("Second \(group.singular)"), .number("Its value"),
        .number("Difference", "The first value less the second, with a 95% interval."),
        .number("Corrected p", "The chance of such a difference where there is none."),
        "Compared", "What else may explain it",
      ],
      rows: listed.map { Self.row($0, group) })
  }

  private static func row(_ contrast: Contrast, _ group: GroupWords) -> [RichText] {
    let text = MeasureText(measure: contrast.measure)
    return [
      RichText(Sentences.capitalised(text.unit)),
      RichText(group.name(contrast.first.outlet)), RichText(text.value(contrast.first.value)),
      RichText(group.name(contrast.second.outlet)), RichText(text.value(contrast.second.value)),
      RichText(text.difference(contrast.difference))
        + .soft(" (\(text.differences(contrast.lower, contrast.upper)))"),
      RichText(contrast.correctedP.map { DisplayNumber.probability($0) } ?? ""),
      RichText(
        contrast.pairing == .stories
          ? "within \(DisplayNumber.count(contrast.sharedStories, "story", "stories"))"
          : "all articles"),
      RichText(contrast.warnings.map(\.rawValue).joined(separator: "; ")),
    ]
  }
}
