internal import SlantComparison
internal import SlantCorpus

/// The first page of a report.
struct OverviewPage {
  /// The measure that the findings speak of.
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
      sections: [chart, ways, corpus, skipped].compactMap(\.self)
    )
  }

  private var corpus: PageSection {
    PageSection(
      id: "corpus", heading: "What was read", blocks: [.table(CorpusTable(report).table)],
      data: ["outlets.csv", "articles.csv"], isEssential: true)
  }

  private var chart: PageSection? {
    let figures = [
      figure(
        Self.chartedMeasure, "Loaded words in the authors’ own voice.",
        "More loaded words are not more bias: topics differ."),
      figure(
        "tone_author", "Tone of the authors’ own voice.",
        "From −1, all bad news, to +1; what others say is left out."),
    ].compactMap(\.self)
    guard !figures.isEmpty else { return nil }
    let one = report.group.singular
    return PageSection(
      id: "glance", heading: "At a glance",
      blocks: [
        .text(
          RichText(
            "Each dot is one \(one), the line its 95% interval. Where lines overlap widely a gap may be "
              + "chance; an open dot has too few articles or hits for an interval.")),
        .figures(figures),
      ], isEssential: true)
  }

  private func figure(_ measure: String, _ title: String, _ says: String) -> Figure? {
    let estimates = report.estimates(of: measure)
    guard estimates.contains(where: { $0.value != nil }) else { return nil }
    return Figure(
      title: title, says: says, svg: DotWhiskerChart(estimates, report.group).svg(),
      table: EstimateTable.table(estimates, report.group), data: ["outlets.csv"])
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
