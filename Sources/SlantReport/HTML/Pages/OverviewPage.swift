internal import SlantComparison
internal import SlantCorpus
internal import SlantLexicon

/// The first page of a report.
struct OverviewPage {
  /// The most rows of articles on one page; further ones have pages of their own.
  static let rowsPerPage = 250
  /// The most skipped inputs that are listed; skipped.csv has all.
  static let skippedLimit = 50

  let summary: CorpusSummary
  let tallies: CorpusTallies
  let stories: ReportStories
  let skipped: [Skipped]
  let classes: TermClasses
  let basis: ReportBuilder.Basis
  let lexicons: [Lexicon]
  let agreement: AgreementFile?
  let version: String

  /// The page.
  ///
  /// - Parameter list: The first page of articles.
  /// - Returns: The whole document.
  /// - Throws: See ``Templates/render(_:_:)``.
  func html(_ list: ArticleListPage) throws -> String {
    let body = try Templates.render("overview", values().merging(list.values()) { $1 })
    return try Page(title: "Slant report", folder: "", version: version).html(body: body)
  }

  private func values() throws -> [String: Any] {
    let findings = CorpusFindings(summary, tallies)
    let outlets = OutletRows(summary.outlets)
    let chart = outlets.chart()
    let speakers = tallies.speakerRows(quotedWords: summary.total.quotedWords)
    let terms = tallies.termRows(classes)
    return [
      "findings": findings.sentences(), "limits": findings.limits(),
      "outlets": outlets.values(),
      "has-chart": !chart.rows.isEmpty, "chart": chart.svg(),
      "chart-note": chartNote(chart),
      "speakers": speakers, "has-speakers": !speakers.isEmpty,
      "terms": terms, "has-terms": !terms.isEmpty,
      "stories": stories.sentence, "all-tables": basis == .articles,
      "skipped": skippedRows, "has-skipped": !skipped.isEmpty,
      "more-skipped": summary.skipped > Self.skippedLimit,
      "methods": try MethodsSection(
        lexicons: basis == .articles ? lexicons : [],
        agreement: agreement,
        version: version
      ).html(),
    ]
  }

  private func chartNote(_ chart: DotWhiskerChart) -> String {
    chart.rows.count > DotWhiskerChart.limit
      ? "The \(DotWhiskerChart.limit) highest of \(chart.rows.count) outlets are drawn; the table has all."
      : ""
  }

  private var skippedRows: [[String: Any]] {
    skipped.prefix(Self.skippedLimit).map { skipped in
      [
        "file": skipped.file, "line": skipped.line.map { "\($0)" } ?? "", "reason": skipped.reason,
      ]
    }
  }
}
