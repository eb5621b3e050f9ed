internal import SlantComparison
internal import SlantStatistics

/// The classes of a family side by side: a panel an outlet, or a panel a class where outlets are many.
struct ProfilePanels {
  /// The most outlets that have a panel each.
  static let outletLimit = 8
  /// The most classes that have a panel each; the table has all.
  static let classLimit = 6

  private let charts: GroupCharts
  private let entries: [ClassMeasures.Entry]
  private let unit: String
  private var group: GroupWords { charts.report.group }

  /// The panels of classes whose values are counted in `unit`.
  init(_ charts: GroupCharts, _ entries: [ClassMeasures.Entry], unit: String) {
    self.charts = charts
    self.entries = entries
    self.unit = unit
  }

  /// Charts, their numbers, and what the classes mean.
  func blocks(_ caption: String) -> [PageSection.Block] {
    let isByOutlet = charts.outlets.count <= Self.outletLimit
    var blocks: [PageSection.Block] = [
      .figures(isByOutlet ? charts.outlets.map(panel) : byClass.compactMap(charts.figure)),
      .details("The numbers", [.table(charts.numbers(shown, caption))]),
    ]
    let glosses = entries.filter { !$0.gloss.isEmpty }
    if !glosses.isEmpty {
      blocks.append(
        .details(
          "What they stand for",
          [.list(glosses.map { .strong($0.name) + RichText(": " + $0.gloss) })]))
    }
    return blocks + notes(isByOutlet: isByOutlet)
  }

  private func notes(isByOutlet: Bool) -> [PageSection.Block] {
    let cut =
      isByOutlet || entries.count <= Self.classLimit
      ? nil
      : "Drawn are the \(Self.classLimit) of \(entries.count) with the largest values; the numbers above "
        + "and outlets.csv have all."
    let notes = [cut, charts.cut].compactMap(\.self)
    return notes.isEmpty ? [] : [.note(RichText(notes.joined(separator: " ")))]
  }

  private var shown: [ShownMeasure] {
    entries.map { ShownMeasure(name: $0.measure.name, title: Sentences.capitalised($0.name)) }
  }

  // MARK: A panel a class

  private var byClass: [ShownMeasure] {
    entries.prefix(Self.classLimit).map { entry in
      ShownMeasure(
        name: entry.measure.name, title: Sentences.capitalised(entry.name), unit: unit,
        gloss: entry.gloss.isEmpty ? "" : Sentences.capitalised(entry.gloss) + ".")
    }
  }

  // MARK: A panel an outlet

  private func panel(_ outlet: OutletSummary) -> Figure {
    let estimates = entries.map { entry in
      charts.report.comparison.estimates(of: entry.measure.name).first {
        $0.outlet == outlet.outlet
      }
    }
    let rows = zip(entries, estimates).map { entry, estimate in
      estimate.map { DotWhiskerChart.Row($0, name: entry.name) }
        ?? DotWhiskerChart.Row(
          name: entry.name, value: nil, label: DisplayNumber.missing, note: "no figure")
    }
    return Figure(
      title: group.name(outlet.outlet) + ".", says: sentence(outlet, estimates),
      svg: DotWhiskerChart(rows: rows, unit: unit, reach: reach).svg(), data: ["outlets.csv"])
  }

  /// The ends of all panels, so that they share an axis.
  private var reach: [Double] {
    let ends = entries.flatMap { entry in
      let text = MeasureText(measure: entry.measure)
      return charts.report.comparison.estimates(of: entry.measure.name).flatMap { estimate in
        [estimate.value, estimate.interval?.lower, estimate.interval?.upper].compactMap(\.self)
          .map(text.charted)
      }
    }.filter(Axis.holds)
    return [ends.min(), ends.max()].compactMap(\.self)
  }

  private func sentence(_ outlet: OutletSummary, _ estimates: [OutletEstimate?]) -> String {
    let largest = zip(entries, estimates).compactMap { entry, estimate in
      estimate.flatMap { row in row.value.map { (entry.name, $0, row) } }
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3).filter { $0.1 > 0 }
    guard !largest.isEmpty else { return "Nothing of it was found." }
    let list = largest.map { "\($0.0) (\(MeasureText(measure: $0.2.measure).value($0.1)))" }
    return ["Largest: \(list.joined(separator: ", ")).", differences(outlet)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// How the outlet differs from others, as far as can be told.
  private func differences(_ outlet: OutletSummary) -> String {
    guard charts.outlets.count > 1 else { return "" }
    let all = entries.flatMap { entry in
      charts.report.comparison.contrasts(of: entry.measure.name).filter {
        $0.pairing == .all
          && ($0.first.outlet == outlet.outlet || $0.second.outlet == outlet.outlet)
      }.map { (entry.name, $0) }
    }
    let tested = all.filter { $0.1.p != nil }
    guard !tested.isEmpty else { return DifferenceSentence.untested(all.map(\.1)) }
    let found = tested.filter(\.1.isFound).sorted { $0.1.isClearer(than: $1.1) }
    guard let first = found.first else {
      return "No detectable difference from any other \(group.singular)."
    }
    let other = first.1.first.outlet == outlet.outlet ? first.1.second : first.1.first
    return "\(DisplayNumber.integer(found.count)) of \(DisplayNumber.count(tested.count, "test")) "
      + "\(found.count == 1 ? "finds" : "find") a difference"
      + (found.count == 1 ? ": " : ", most clearly ")
      + "\(first.0), from \(group.name(other.outlet)), "
      + (first.1.correctedP.map { DisplayNumber.probability($0) } ?? "") + "."
  }
}
