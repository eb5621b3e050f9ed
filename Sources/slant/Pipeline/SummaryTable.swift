import SlantAnalysis
import SlantComparison
import SlantReport

/// The short table that `analyze` prints when it is done.
enum SummaryTable {
  /// Columns: outlet, articles, words, quoted share, loaded terms, tone.
  ///
  /// What was found by comparing follows.
  static func text(
    _ results: CorpusResults, _ options: ComparisonOptions, folder: String,
    leftOut: LeftOut = LeftOut()
  ) -> String {
    let summary = results.summary
    let header = [
      options.grouping.name, "articles", "words", "quoted", "loaded/1000", "tone", "unknown",
    ]
    var rows = [header]
    for outlet in summary.outlets { rows.append(row(outlet.outlet ?? "(none)", outlet.counts)) }
    if summary.outlets.count > 1 { rows.append(row("all", summary.total)) }
    let skipped = summary.skipped == 0 ? "" : "\n\(summary.skipped) inputs skipped: see skipped.csv"
    let filtered = leftOut.total == 0 ? "" : "\n\(leftOut.text)"
    let findings = ComparisonFindings(results, options: options).sentences
      .flatMap { Wrapping.item($0) }.joined(separator: "\n")
    return AlignedRows.text(rows) + """


      quoted: share of words in quotation marks; loaded/1000: loaded terms in the author's voice per
      1,000 words of the author; tone: mean sentence tone of the author, -1 to 1; unknown: share of
      attributions whose source could not be resolved.

      \(findings)

      report: \(folder)/report/index.html\(skipped)\(filtered)
      """
  }

  private static func row(_ name: String, _ counts: ArticleCounts) -> [String] {
    [
      name, "\(counts.articles)", "\(counts.words)",
      percent(counts.quotedVoiceWords, of: counts.words),
      rate(counts.authorLoaded, per: counts.authorWords),
      counts.authorTone.map { decimal($0, places: 3) } ?? "-",
      percent(counts.unknown, of: counts.quotes),
    ]
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "-" : decimal(100 * Double(part) / Double(whole), places: 1) + " %"
  }

  /// Hits per 1,000 words.
  private static func rate(_ hits: Int, per words: Int) -> String {
    words == 0 ? "-" : decimal(1000 * Double(hits) / Double(words), places: 1)
  }

  private static func decimal(_ value: Double, places: Int) -> String {
    FixedDecimal.text(value, places: places)
  }
}

/// Rows of text in aligned columns.
enum AlignedRows {
  /// The first column to the left, the others to the right, two spaces between them.
  static func text(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let fill = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + fill : fill + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
