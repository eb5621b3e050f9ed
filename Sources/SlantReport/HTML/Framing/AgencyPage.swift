internal import SlantComparison

/// How the articles tell of harm: with or without those who do it.
struct AgencyPage {
  private let charts: GroupCharts
  private var report: ReportContext { charts.report }

  /// Prepares the page.
  init(_ charts: GroupCharts) { self.charts = charts }

  private static let kill = "kill_without_agent_share"
  private static let harm = "harm_without_agent_share"

  /// The page.
  func page() throws -> ReportPage {
    ReportPage(
      chapter: .framing, file: FramingPages.Part.agency.file, title: FramingPages.Part.agency.title,
      kicker: FramingPages.kicker, findings: findings,
      limits: [
        "A clause without an agent may be the best that is known: who did it may be unclear, or stand in "
          + "another sentence.",
        "Clauses are found by the grammar around words of harm; some are missed, some are misread.",
      ],
      sections: [
        counts, charts.section(Self.all), charts.section(Self.author),
        try HarmSentences(charts).section(),
      ].compactMap(\.self))
  }

  private static let all = MeasurePart(
    id: "all", heading: "Clauses without an agent",
    measures: [
      ShownMeasure(
        name: kill, title: "Killing without a killer", gloss: "As in “three were shot”."),
      ShownMeasure(
        name: harm, title: "Harm without anybody who does it"),
    ])

  private static let author = MeasurePart(
    id: "author", heading: "In the authors’ own voice",
    measures: [
      ShownMeasure(
        name: kill + "_author", title: "Killing without a killer, authors"),
      ShownMeasure(
        name: harm + "_author", title: "Harm without anybody who does it, authors"),
    ])

  // MARK: Sentences

  private var findings: [RichText] {
    let total = report.results.summary.total
    guard total["harm:all"] > 0 else { return ["No clause tells of harm and names who suffers."] }
    return [
      sentence("killing that name the killed", of: "kill", total),
      sentence("harm of any kind that name who suffers", of: "harm", total),
    ].compactMap(\.self)
  }

  private func sentence(_ what: String, of count: String, _ total: ArticleCounts) -> RichText? {
    let (clauses, without) = (total["\(count):all"], total["\(count)_without_agent:all"])
    guard clauses > 0 else { return nil }
    return RichText(
      "Of \(DisplayNumber.count(clauses, "clause")) of \(what), \(DisplayNumber.integer(without)) "
        + "(\(DisplayNumber.percent(without, of: clauses))) \(without == 1 ? "names" : "name") nobody who "
        + "does it.")
  }

  // MARK: Counts

  private var counts: PageSection? {
    let outlets = charts.outlets.filter { $0.counts["harm:all"] > 0 }
    guard !outlets.isEmpty else { return nil }
    var rows = outlets.prefix(DataTable.rowLimit).map {
      row(RichText(report.group.name($0.outlet)), $0.counts)
    }
    if charts.outlets.count > 1 {
      rows.append(row(.strong("All \(report.group.plural)"), report.results.summary.total))
    }
    let cut =
      outlets.count > DataTable.rowLimit
      ? " The first \(DataTable.rowLimit) of \(DisplayNumber.integer(outlets.count))." : ""
    return PageSection(
      id: "counts", heading: "Clauses of harm",
      blocks: [
        .table(
          DataTable(
            caption:
              "Clauses that tell of harm that happened and name who suffers, in all voices, headlines "
              + "left out. Without: those that name nobody who does it." + cut,
            columns: [
              DataTable.Column(report.group.capitalised), .number("Killing"), .number("Without"),
              .number("Share"), .number("All harm"), .number("Without"), .number("Share"),
            ], rows: rows))
      ],
      data: ["outlets.csv", "agency.csv"])
  }

  private func row(_ name: RichText, _ counts: ArticleCounts) -> [RichText] {
    [name]
      + ["kill", "harm"].flatMap { kind in
        let (clauses, without) = (counts["\(kind):all"], counts["\(kind)_without_agent:all"])
        return [
          DisplayNumber.integer(clauses), DisplayNumber.integer(without),
          DisplayNumber.percent(without, of: clauses),
        ].map { RichText($0) }
      }
  }
}
