internal import SlantComparison

/// What is to be said of the classes of a family: which are largest, and whether outlets differ in them.
struct FamilySentence {
  private let charts: GroupCharts
  private let entries: [ClassMeasures.Entry]

  /// The sentences on classes, those with the largest values first.
  init(_ charts: GroupCharts, _ entries: [ClassMeasures.Entry]) {
    self.charts = charts
    self.entries = entries
  }

  /// The sentences on a family.
  init(_ charts: GroupCharts, _ family: ClassMeasures.Family) {
    self.init(charts, family.entries)
  }

  /// Which three are largest over all articles: "Of the 15 frames of policy news …".
  func largest(what: String) -> RichText {
    let list = entries.prefix(3).compactMap { entry in
      charts.together(entry.measure.name).map {
        "\(entry.name) (\(MeasureText(measure: entry.measure).value($0)))"
      }
    }
    let start =
      entries.count > list.count
      ? "Of \(DisplayNumber.integer(entries.count)) \(what) the largest are "
      : "Of the \(what) there are only "
    return RichText("\(start)\(Sentences.list(list)).")
  }

  /// Whether outlets differ in any of them.
  var differences: RichText {
    guard charts.outlets.count > 1 else {
      return RichText("There is one \(charts.report.group.singular) alone: nothing to compare.")
    }
    let tested = entries.flatMap { entry in
      charts.report.comparison.contrasts(of: entry.measure.name).filter { $0.p != nil }
    }
    let found = tested.count(where: \.isFound)
    let tests = DisplayNumber.count(tested.count, "test")
    guard !tested.isEmpty else { return "Too few articles to test differences between them." }
    return found == 0
      ? RichText("No detectable difference: none of \(tests) has a corrected p of .05 or less.")
      : RichText(
        "\(DisplayNumber.integer(found)) of \(tests) \(found == 1 ? "finds" : "find") a difference "
          + "between two \(charts.report.group.plural) (corrected p of .05 or less).")
  }
}
