internal import SlantComparison
internal import SlantCorpus

/// The first page of a report.
struct OverviewPage {
  /// The measure that the page draws; the page of outlets has more.
  static let chartedMeasure = "loaded_author_hits_per_1000"
  /// The most skipped inputs that are listed; skipped.csv has all.
  static let skippedLimit = 50

  private let report: ReportContext
  private let cards: [PageCard]

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - report: What it is made from.
  ///   - cards: The ways to the other pages.
  init(_ report: ReportContext, cards: [PageCard]) {
    self.report = report
    self.cards = cards
  }

  /// The page.
  func page() -> ReportPage {
    let findings = OverviewFindings(report)
    return ReportPage(
      chapter: .overview, file: Chapter.overview.file,
      title: "How these articles tell their stories",
      kicker: "Media framing report", findings: findings.sentences(), limits: findings.limits(),
      sections: [corpus, chart, ways, skipped].compactMap(\.self)
    )
  }

  private var corpus: PageSection {
    PageSection(
      id: "corpus", heading: "What was read", blocks: [.table(CorpusTable(report).table)],
      data: ["outlets.csv", "articles.csv"], isEssential: true)
  }

  private var chart: PageSection? {
    let estimates = report.estimates(of: Self.chartedMeasure)
    guard estimates.contains(where: { $0.value != nil }) else { return nil }
    let figure = Figure(
      title: "Loaded words in the authors’ own voice.",
      says:
        "Each dot is \(report.group.singular == "outlet" ? "an outlet" : "one \(report.group.singular)"), "
        + "the line its 95 % interval: where lines overlap widely, a gap may be chance. More loaded words "
        + "are not more bias: topics differ.",
      svg: DotWhiskerChart(estimates, report.group).svg(),
      table: EstimateTable.table(estimates, report.group), data: ["outlets.csv"])
    return PageSection(
      id: "loaded", heading: "Whose words are loaded", blocks: [.figure(figure)], isEssential: true)
  }

  private var ways: PageSection {
    PageSection(id: "pages", heading: "Read on", blocks: [.cards(cards)])
  }

  private var skipped: PageSection? {
    guard !report.skipped.isEmpty else { return nil }
    let rows = report.skipped.prefix(Self.skippedLimit).map { skipped in
      [
        RichText(skipped.file), RichText(skipped.line.map { "\($0)" } ?? ""),
        RichText(skipped.reason),
      ]
    }
    let more =
      report.results.summary.skipped > Self.skippedLimit
      ? " The first \(Self.skippedLimit); skipped.csv has all." : ""
    return PageSection(
      id: "skipped", heading: "Inputs that could not be read",
      blocks: [
        .table(
          DataTable(
            caption: "They are missing from every figure." + more,
            columns: ["File", .number("Line"), "Reason"], rows: rows))
      ],
      data: [SkippedTable.table.schema.path])
  }
}
